import { readFile } from 'node:fs/promises'
import { now } from '~/clock.server'
import { regimeFile } from '~/domain/regimes/regime.forms'
import { loadRegime } from '~/domain/regimes/regimes.commands.server'
import type { Command, CommandCall } from '../command'
import { EXIT, WrongUsage } from '../exit-code'
import { withDatabase } from '../with-database.server'

/** `regime load FILE`: a law as data; what does not fit the form is named by its place, and nothing is stored. */
export const regimeLoad: Command = {
  usage: 'FILE',
  options: {},
  run: async (call) => {
    const [file] = call.operands
    if (file === undefined) throw new WrongUsage(call.words.cli.missingFile)
    const regime = await readRegime(file, call)
    if (!regime) return EXIT.refused
    return withDatabase(call, async (db) => {
      const { loaded, same } = call.words.cli.regime
      const done = await loadRegime(db, { regime, by: null, now: now() })
      const isNew = done.ok && done.changed
      call.print(isNew ? loaded(regime.shortName, regime.validFrom) : same(regime.shortName))
      return EXIT.done
    })
  },
}

async function readRegime(file: string, { words, say }: CommandCall) {
  const said = words.cli.regime
  let content: unknown
  try {
    content = JSON.parse(await readFile(file, 'utf8'))
  } catch {
    say(said.notJson(file))
    return null
  }
  const parsed = regimeFile.safeParse(content)
  if (parsed.success) return parsed.data
  say(said.wrong(file))
  for (const { path, message } of parsed.error.issues) say(`  ${path.join('.') || '.'}: ${message}`)
  return null
}
