import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { database } from '#db/client.server'
import { directive, extension, progressReport } from '#db/schema.server'
import { addActor, addDirective, addNotice, addUnit } from '#tests/support/directive-rows'
import { addDays } from '~/domain/calendar-day'
import { DEADLINE_TYPES, RECURRENCE_PERIODS } from '~/domain/directives/deadline'
import { listDirectives } from '~/domain/directives/directives.queries.server'
import { directivesOnDay } from '~/domain/directives/directives-on-day.server'
import { ALL_DIRECTIVES } from '~/domain/directives/directives-view'
import { existsOn, standing } from '~/domain/directives/standing'
import { staleCondition, standingCase } from '~/domain/directives/standing-sql.server'

const day = fc.integer({ min: 0, max: 500 }).map((n) => addDays('2015-01-01', n))
const maybeDay = fc.option(day, { nil: null })
const anyDirective = fc.record({
  deadlineType: fc.constantFrom(...DEADLINE_TYPES),
  originalDueOn: maybeDay,
  extendedDueOn: maybeDay,
  continuous: fc.boolean(),
  completedOn: maybeDay,
  lastReportOn: maybeDay,
  issuedOn: maybeDay,
  period: fc.option(fc.constantFrom(...RECURRENCE_PERIODS), { nil: undefined }),
  every: fc.option(fc.integer({ min: 2, max: 4 }), { nil: undefined }),
})

test('SQL and TypeScript give every directive the same standing on every day', async () => {
  const noticeId = await addNotice()
  const given = fc.sample(anyDirective, { numRuns: 300, seed: 7 })
  const byId = new Map<number, (typeof given)[number]>()
  for (const { period, every, ...facts } of given) {
    const deadline = { type: facts.deadlineType, period, every }
    byId.set(await addDirective({ noticeId, ...facts, deadline }), { ...facts, period, every })
  }
  const db = database()
  for (const asked of fc.sample(day, { numRuns: 12, seed: 9 })) {
    const columns = {
      ...directive,
      lastDay: sql`coalesce(${directive.extendedDueOn}, ${directive.originalDueOn})`,
      lastReportOn: sql`(case when ${directive.lastReportOn} <= ${asked}::date then ${directive.lastReportOn} end)`,
    }
    // The row holds the newest facts; the day held to and the last report are put back to the day asked about.
    const then = {
      ...columns,
      dueOn: sql`(case when ${directive.continuous} or (${directive.deadlineType} = 'recurring' and ${columns.lastReportOn} is not null) then null else coalesce(${directive.extendedDueOn}, ${directive.originalDueOn}) end)`,
    }
    const rows = await db.execute<{ id: number; standing: string; stale: boolean | null }>(
      sql`select id, ${standingCase(then, asked)} as standing, ${staleCondition(then, asked)} as stale from ${directive}`,
    )
    expect(rows).toHaveLength(given.length)
    for (const row of rows) {
      const facts = byId.get(row.id)
      if (!facts) throw new Error('unknown row')
      const wanted = standing(
        { ...facts, dueOn: facts.extendedDueOn ?? facts.originalDueOn, awaitingConfirmation: false },
        asked,
      )
      expect({ id: row.id, standing: row.standing }).toEqual({ id: row.id, standing: wanted.standing })
      if (!wanted.standing.startsWith('done')) expect(row.stale ?? false).toBe(wanted.stale)
    }
  }
})

test('an earlier day is put together from what was known then: extension, report, completion', async () => {
  const db = database()
  const unit = await addUnit('Sở A')
  const by = await addActor('Cán bộ A', unit)
  const directiveId = await addDirective({
    lead: [unit],
    extendedDueOn: '2015-05-10',
    completedOn: '2015-05-05',
    lastReportOn: '2015-05-01',
  })
  await db.insert(extension).values({
    directiveId,
    askedBy: by.personId,
    organisationId: unit,
    askedAt: new Date('2015-04-10T02:00:00Z'),
    reason: 'thiếu số liệu',
    askedDueOn: '2015-05-10',
    state: 'granted',
    grantedDueOn: '2015-05-10',
    decidedAt: new Date('2015-04-20T16:59:00Z'),
  })
  for (const asOf of ['2015-04-12', '2015-05-01'])
    await db.insert(progressReport).values({
      directiveId,
      reportedBy: by.personId,
      organisationId: unit,
      reportedAt: new Date(`${asOf}T03:00:00Z`),
      asOf,
      text: 'đang làm',
      certainty: 'actual',
    })
  const on = async (asOf: string) => {
    const { rows, counts } = await listDirectives(db, { scope: 'all', own: [], asOf, view: ALL_DIRECTIVES })
    const [row] = rows
    if (!row) return null
    expect(counts[row.current.standing]).toBe(1)
    return [row.current.standing, row.extendedDueOn, row.lastReportOn]
  }
  expect(await on('2015-04-02')).toBeNull()
  expect(await on('2015-04-09')).toEqual(['due-soon', null, null])
  expect(await on('2015-04-19')).toEqual(['overdue', null, '2015-04-12'])
  expect(await on('2015-04-20')).toEqual(['in-term', '2015-05-10', '2015-04-12'])
  expect(await on('2015-05-04')).toEqual(['due-soon', '2015-05-10', '2015-05-01'])
  expect(await on('2015-05-05')).toEqual(['done-early', '2015-05-10', '2015-05-01'])
  expect(await on('2026-11-21')).toEqual(['done-early', '2015-05-10', '2015-05-01'])
})

test('both ways of asking, by the row and put together, agree where nothing has happened since', async () => {
  const db = database()
  const noticeId = await addNotice()
  for (const { period, every, ...facts } of fc.sample(anyDirective, { numRuns: 120, seed: 11 }))
    await addDirective({
      noticeId,
      ...facts,
      extendedDueOn: null,
      lastReportOn: null,
      deadline: { type: facts.deadlineType, period, every },
    })
  const asOf = '2017-01-01'
  expect((await directivesOnDay(db, asOf)).joins.queryChunks.length).toBeLessThan(3)
  const question = { scope: 'all', own: [], asOf, view: ALL_DIRECTIVES } as const
  const quick = await listDirectives(db, question)
  // A completion after the day makes the list take the long way.
  await addDirective({ noticeId, issuedOn: '2017-01-02', completedOn: '2017-02-01' })
  const long = await listDirectives(db, question)
  expect(long.counts).toEqual(quick.counts)
  expect(long.rows).toEqual(quick.rows)
  expect(existsOn({ issuedOn: '2017-01-02' }, asOf)).toBe(false)
})
