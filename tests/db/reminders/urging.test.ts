import { beforeEach, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { reminder, timelineEntry } from '#db/schema.server'
import { addActor, addDirective, addUnit } from '#tests/support/directive-rows'
import { addPersonRow } from '#tests/support/requests'
import { listDirectives } from '~/domain/directives/directives.queries.server'
import { ALL_DIRECTIVES } from '~/domain/directives/directives-view'
import type { Actor } from '~/domain/people/actor'
import { makeDigests } from '~/domain/reminders/digests.commands.server'
import { recordLetterSent, urgeUnits, withdrawUrging } from '~/domain/reminders/urging.commands.server'
import { findUrgingLetter, listRemindersOf, listUrgings } from '~/domain/reminders/urgings.queries.server'

const now = new Date('2015-04-20T03:00:00Z')
const db = () => database()
let by: Actor
let health: number
let finance: number
let late: number
beforeEach(async () => {
  const office = await addUnit('Văn phòng UBND tỉnh Bắc Giang')
  by = { ...(await addActor('Văn phòng', office)), scope: 'all' }
  health = await addUnit('Sở Y tế')
  finance = await addUnit('Sở Tài chính')
  late = await addDirective({ lead: [health, finance] })
})
const urge = (directiveIds: number[], more: Partial<Parameters<typeof urgeUnits>[1]> = {}) =>
  urgeUnits(db(), { directiveIds, mode: 'each', answerBy: '2015-04-25', by, now, ...more })

test('a letter to each unit that leads something late, a row for each, a sentence in the story; the rest stays out', async () => {
  const own = await addDirective({ lead: [health], originalDueOn: '2015-04-10' })
  const inTerm = await addDirective({ lead: [health], originalDueOn: '2015-04-20' })
  const done = await addDirective({ lead: [health], completedOn: '2015-04-16' })
  const nobody = await addDirective({})
  expect(await urge([late, own, inTerm, done, nobody])).toMatchObject({ ok: true, letters: 2, directives: 2 })
  expect(await db().select().from(reminder)).toHaveLength(3)
  const [made] = await listUrgings(db(), { today: '2015-04-20' })
  expect(made).toMatchObject({ madeBy: 'Văn phòng', mayWithdraw: true, letters: [{ round: 1 }, { round: 1 }] })
  const [toHealth] = made?.letters ?? []
  const letter = await findUrgingLetter(db(), toHealth?.id ?? 0)
  expect(letter?.paper).toMatchObject({ kind: 'letter', addressees: ['Sở Y tế'], number: null })
  expect(JSON.stringify(letter?.paper.body)).toContain('chậm nhất ngày 25/4/2015')
  const story = await db().select().from(timelineEntry)
  expect(story.map(({ event, subjectId }) => [event, subjectId])).toEqual([
    ['directive.urged', String(own)],
    ['directive.urged', String(late)],
  ])
})

test('one letter to all; a second urging is the second round; the list and the page tell it', async () => {
  expect(await urge([late], { mode: 'one' })).toMatchObject({ letters: 1 })
  expect(await urge([late])).toMatchObject({ ok: true, letters: 2 })
  const { rows } = await listDirectives(db(), { scope: 'all', own: [], asOf: '2015-04-20', view: ALL_DIRECTIVES })
  expect(rows).toMatchObject([{ id: late, urgedRounds: 2, urgedOn: '2015-04-20' }])
  const told = await listRemindersOf(db(), { directiveId: late, scope: 'all' })
  expect(told.map(({ round, unit }) => [round, unit])).toEqual([
    [2, 'Sở Tài chính'],
    [2, 'Sở Y tế'],
    [1, 'Sở Tài chính'],
    [1, 'Sở Y tế'],
  ])
  expect(await listRemindersOf(db(), { directiveId: late, scope: [finance] })).toHaveLength(2)
})

test('refused: by a unit itself, with an answer in the past, where nothing is late', async () => {
  expect(await urge([late], { by: { ...by, scope: [health] } })).toMatchObject({ reason: 'forbidden' })
  expect(await urge([late], { answerBy: '2015-04-19' })).toMatchObject({ issues: [{ field: 'answerBy' }] })
  const inTerm = await addDirective({ lead: [health], originalDueOn: '2015-05-01' })
  expect(await urge([inTerm])).toMatchObject({ issues: [{ key: 'reminders.nothing-late' }] })
  expect(await db().select().from(reminder)).toEqual([])
})

test('withdrawn on its day it counts no more; not on the next day, not once a letter is out or a digest told it', async () => {
  await urge([late])
  expect(await withdrawUrging(db(), { urgingId: 1, by, now: new Date('2015-04-21T03:00:00Z') })).toMatchObject({
    issues: [{ key: 'reminders.too-late' }],
  })
  expect(await withdrawUrging(db(), { urgingId: 1, by, now })).toEqual({ ok: true })
  expect(await listRemindersOf(db(), { directiveId: late, scope: 'all' })).toEqual([])
  await urge([late])
  expect((await listRemindersOf(db(), { directiveId: late, scope: 'all' }))[0]?.round).toBe(1)
  const sent = { letterId: 3, numberSymbol: '125/VP-TH', by, now }
  expect(await recordLetterSent(db(), { ...sent, sentOn: '2015-04-19' })).toMatchObject({
    issues: [{ field: 'sentOn' }],
  })
  expect(await recordLetterSent(db(), { ...sent, sentOn: '2015-04-20' })).toEqual({ ok: true })
  expect(await recordLetterSent(db(), { ...sent, sentOn: '2015-04-20' })).toMatchObject({ reason: 'conflict' })
  expect(await withdrawUrging(db(), { urgingId: 2, by, now })).toMatchObject({ reason: 'conflict' })
  expect(await withdrawUrging(db(), { urgingId: 9, by, now })).toMatchObject({ reason: 'missing' })

  await addPersonRow('unit-officer', health)
  await urge([late])
  expect(await makeDigests(db(), { day: '2015-04-20', write: null, now })).toEqual({ digests: 1 })
  expect(await withdrawUrging(db(), { urgingId: 3, by, now })).toMatchObject({ reason: 'conflict' })
})
