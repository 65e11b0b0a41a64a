import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { directive, holiday, timelineEntry } from '#db/schema.server'
import { addKnownYears } from '#db/seed/holidays/add-known-years.server'
import { addActor, addDirective, addUnit } from '#tests/support/directive-rows'
import type { Deadline } from '~/domain/directives/deadline'
import { setEventDay } from '~/domain/directives/event-day.commands.server'
import type { Actor } from '~/domain/people/actor'

const NOW = new Date('2026-08-25T02:00:00Z')
const TERM: Deadline = { type: 'by', relative: { n: 10, unit: 'workday', from: 'ngày nhận được văn bản' } }

let office: Actor
let id: number

beforeEach(async () => {
  await database().transaction(addKnownYears)
  const unit = await addUnit('Văn phòng')
  office = await addActor('Chuyên viên', unit, 'all')
  id = await addDirective({
    deadline: TERM,
    deadlineWords: 'trong 10 ngày làm việc kể từ ngày nhận được văn bản',
    originalDueOn: null,
    issuedOn: '2026-08-18',
    lead: [unit],
  })
})

const set = (on: string, by = office) => setEventDay(database(), { directiveId: id, on, by, now: NOW })
const stored = async () => {
  const [row] = await database().select().from(directive).where(eq(directive.id, id))
  return row
}

test('the due day lands, counted with the calendar; the words stay (R6); the story tells it', async () => {
  expect(await set('2026-08-20')).toEqual({ ok: true, dueOn: '2026-09-07' })
  expect(await stored()).toMatchObject({
    originalDueOn: '2026-09-07',
    dueOn: '2026-09-07',
    deadlineWords: 'trong 10 ngày làm việc kể từ ngày nhận được văn bản',
    deadline: { ...TERM, relative: { ...TERM.relative, on: '2026-08-20' } },
    version: 2,
  })
  const [told] = await database().select().from(timelineEntry).where(eq(timelineEntry.event, 'directive.event-day-set'))
  expect(told?.data).toEqual({ on: '2026-08-20', n: 10, unit: 'workday', dueOn: '2026-09-07', oldDueOn: null })
})

test('a day off entered later moves nothing until a person counts again', async () => {
  await set('2026-08-20')
  const added = { day: '2026-09-04', year: 2026, kind: 'holiday', name: 'Nghỉ bão', appliesTo: 'everyone' } as const
  await database()
    .insert(holiday)
    .values({ ...added, source: 'Công điện của tỉnh' })
  expect((await stored())?.dueOn).toBe('2026-09-07')
  expect(await set('2026-08-20')).toEqual({ ok: true, dueOn: '2026-09-08' })
  expect((await stored())?.dueOn).toBe('2026-09-08')
})

test('refused: the same again, a day far ahead, a deadline that is no term, a completed task, a unit', async () => {
  await set('2026-08-20')
  const keys = async (on: string) => {
    const answer = await set(on)
    return 'issues' in answer ? answer.issues.map((issue) => issue.key) : answer
  }
  expect(await keys('2026-08-20')).toEqual(['deadlines.event-unchanged'])
  expect(await keys('2062-08-20')).toEqual(['deadlines.event-too-far'])
  await database().update(directive).set({ completedOn: '2026-08-24' }).where(eq(directive.id, id))
  expect(await keys('2026-08-21')).toEqual(['directives.already-completed'])
  await database()
    .update(directive)
    .set({ completedOn: null, deadline: { type: 'by', end: '2026-09-30' } })
    .where(eq(directive.id, id))
  expect(await keys('2026-08-21')).toEqual(['deadlines.no-term'])
  expect(await set('2026-08-21', { ...office, scope: [1] })).toEqual({ ok: false, reason: 'forbidden' })
})
