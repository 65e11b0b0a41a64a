import { holdsRealData } from '#db/seed/holds-real-data.server'
import { loadSample, SAMPLE_PARTS, type SamplePart } from '#db/seed/load-sample.server'
import { now } from '~/clock.server'
import { dayAt } from '~/domain/calendar-day'

import type { Command, CommandCall } from '../command'
import { EXIT, WrongUsage } from '../exit-code'
import { withDatabase } from '../with-database.server'

/** `sample load`: the sample portfolio, and on top of it as much as a load test needs. Never into real data. */
export const sampleLoad: Command = {
  usage: '[--projects N] [--directives M] [--seed S] [--parts PART,…]',
  options: {
    projects: { type: 'string' },
    directives: { type: 'string' },
    seed: { type: 'string' },
    parts: { type: 'string' },
  },
  run: async (call) => {
    const projects = countOf(call, 'projects')
    const directives = countOf(call, 'directives')
    const seed = countOf(call, 'seed')
    const parts = partsOf(call)
    const { sample } = call.words.cli
    return withDatabase(call, async (db) => {
      if (await holdsRealData(db)) {
        call.say(sample.realData)
        return EXIT.refused
      }
      const say = tenths(call)
      await loadSample(db, { today: dayAt(now()), projects, directives, seed, parts, progress: say })
      call.print(sample.loaded)
      return EXIT.done
    })
  },
}

const MOST = 10_000_000

function countOf({ options, words }: CommandCall, name: string): number | undefined {
  const given = options[name]
  if (given === undefined) return undefined
  const value = Number(given)
  if (!Number.isInteger(value) || value < 0 || value > MOST)
    throw new WrongUsage(words.cli.sample.notACount(name, String(given)))
  return value
}

/** Which parts, each with those it stands on; all of them when nothing is said. */
function partsOf({ options, words }: CommandCall): SamplePart[] | undefined {
  if (options.parts === undefined) return undefined
  const named = String(options.parts).split(',')
  const unknown = named.find((name) => !SAMPLE_PARTS.some((part) => part === name))
  if (unknown !== undefined) throw new WrongUsage(words.cli.sample.notAPart(unknown, SAMPLE_PARTS.join(', ')))
  return SAMPLE_PARTS.filter((part) => named.includes(part))
}

/** Says every tenth of a long step, not every batch. */
function tenths({ say, words }: CommandCall) {
  let last = ''
  return (step: string, done: number, total: number) => {
    const line = `${step} ${Math.floor((done / total) * 10)}`
    if (line !== last) say(words.cli.sample.progress(words.cli.sample.steps[step] ?? step, done, total))
    last = line
  }
}
