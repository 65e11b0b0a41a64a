import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.server'
import { rollOut, rollOutPhase, rollOutReport } from '#db/schema.server'
import { loadSample } from '#db/seed/load-sample.server'
import { boardOf, countRollOut } from '~/domain/roll-outs/roll-out-board'
import { readBoards } from '~/domain/roll-outs/roll-out-board.queries.server'
import { listRollOuts } from '~/domain/roll-outs/roll-outs.queries.server'

const asOf = '2026-11-21'

test('the sample has the 18 services and the mail boxes of 2016 under their clauses, and one of today in every standing', async () => {
  await loadSample(database(), { today: asOf, parts: ['register', 'people', 'projects', 'notices'] })
  const [today, ...past] = await listRollOuts(database(), { scope: 'all', asOf })
  const { counts: now } = today ?? { counts: null }
  expect(now).toEqual({ all: 7, late: 2, 'not-started': 1, started: 2, ahead: 2, done: 0, firstMissing: 1 })
  expect(past.map(({ notice, section, kind, counts }) => [notice, section, kind, counts.all, counts.done])).toEqual([
    ['161/TB-VP', '2-2', 'online-services', 18, 18],
    ['161/TB-VP', '1-1', 'mail-boxes', 16, 16],
  ])
  const services = past[0]?.id ?? 0
  const then = async (day: string) => {
    const facts = (await readBoards(database(), { rollOutIds: [services], scope: 'all', asOf: day })).get(services)
    return countRollOut(facts ? boardOf(facts, day) : [])
  }
  expect(await then('2016-05-20')).toMatchObject({ ahead: 18, firstMissing: 5 })
  expect(await then('2016-10-01')).toMatchObject({ late: 2, firstMissing: 0 })
  expect(await then('2016-10-02')).toMatchObject({ late: 3 })
  const windows = await database().select().from(rollOutPhase).where(eq(rollOutPhase.rollOutId, services))
  expect(windows.every(({ directiveId, windowWords }) => directiveId !== null && windowWords !== null)).toBe(true)
  const reports = await database().select({ on: rollOutReport.on }).from(rollOutReport)
  expect(reports.every(({ on }) => on <= asOf)).toBe(true)
  expect(await database().select().from(rollOut).where(eq(rollOut.isSample, false))).toEqual([])
}, 60_000)
