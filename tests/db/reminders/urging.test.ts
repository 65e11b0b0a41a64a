import { beforeEach, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { paperTemplate, reminder, timelineEntry } from '#db/schema.server'
import { addActor, addDirective, addUnit } from '#tests/support/directive-rows'
import { addPersonRow } from '#tests/support/requests'
import { listDirectives } from '~/domain/directives/directives.queries.server'
import { ALL_DIRECTIVES } from '~/domain/directives/directives-view'
import type { Actor } from '~/domain/people/actor'
import { makeDigests } from '~/domain/reminders/digests.commands.server'
import { recordLetterSent, urgeUnits, withdrawUrging } from '~/domain/reminders/urging.commands.server'
import { previewUrging } from '~/domain/reminders/urging-preview.queries.server'
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
  const inTerm = await addDirective({ lead: [health], originalDueOn: '2015-04-28' })
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

const monthly = { deadline: { type: 'recurring' as const, period: 'monthly' as const }, originalDueOn: null }

test('what is nearly due and what lacks its report is urged too, and is not called late', async () => {
  const near = await addDirective({ lead: [health], originalDueOn: '2015-04-27' })
  const silent = await addDirective({
    lead: [health],
    ...monthly,
    deadlineType: 'recurring',
    lastReportOn: '2015-03-01',
  })
  const open = { deadline: { type: 'none' as const }, deadlineType: 'none' as const, originalDueOn: null }
  const undated = await addDirective({ lead: [health], ...open, issuedOn: '2015-01-01' })
  const reported = await addDirective({
    lead: [health],
    ...monthly,
    deadlineType: 'recurring',
    lastReportOn: '2015-04-01',
  })
  const waits = await addDirective({ lead: [health], originalDueOn: '2015-04-27', awaitingConfirmation: true })
  const ids = [near, silent, undated, reported, waits]
  const { units, left } = await previewUrging(db(), { ids, day: '2015-04-20' })
  expect(units).toMatchObject([
    {
      tasks: [
        { directiveId: near, cause: 'due-soon', dueOn: '2015-04-27', days: 7 },
        { directiveId: silent, cause: 'stale', dueOn: null, days: 50, lastReportOn: '2015-03-01' },
        { directiveId: undated, cause: 'stale', dueOn: null, days: 109, lastReportOn: null },
      ],
    },
  ])
  expect(left).toMatchObject([
    { directiveId: waits, because: 'done' },
    { directiveId: reported, because: 'reported' },
  ])
  expect(await urge(ids)).toMatchObject({ ok: true, letters: 1, directives: 3 })
  expect((await db().select().from(reminder)).map(({ dueOn }) => dueOn)).toEqual(['2015-04-27', null, null])
  const letter = JSON.stringify((await findUrgingLetter(db(), 1))?.paper)
  expect(letter).toContain('01 nhiệm vụ sắp đến hạn')
  expect(letter).toContain('02 nhiệm vụ thực hiện thường xuyên')
  expect(letter).not.toMatch(/quá (thời )?hạn|nguyên nhân chậm/)
})

test('the letter has the head and signature that the office has adapted, as they hold on its day', async () => {
  const adapted = {
    ...{ kind: 'letter' as const, parentBody: 'UBND tỉnh Bắc Giang', issuer: 'Văn phòng', symbol: 'VP-KGVX' },
    ...{ place: 'Bắc Giang', recipients: ['Như trên', 'Lưu: VT, KGVX'] },
    signature: { signedFor: [], position: 'PHÓ CHÁNH VĂN PHÒNG', acting: false, name: 'Ngô Văn A' },
    ...{ createdAt: now, createdBy: null },
  }
  await db()
    .insert(paperTemplate)
    .values([
      { ...adapted, version: 1, validFrom: '2015-01-01' },
      { ...adapted, version: 2, validFrom: '2015-04-21', symbol: 'VP-NC' },
    ])
  await urge([late])
  expect((await findUrgingLetter(db(), 1))?.paper).toMatchObject({
    symbol: 'VP-KGVX',
    place: 'Bắc Giang',
    signature: { position: 'PHÓ CHÁNH VĂN PHÒNG', name: 'Ngô Văn A' },
    recipients: ['Như trên', 'Lưu: VT, KGVX'],
  })
})

test('refused: by a unit itself, with an answer in the past, where nothing is late, near or silent', async () => {
  expect(await urge([late], { by: { ...by, scope: [health] } })).toMatchObject({ reason: 'forbidden' })
  expect(await urge([late], { answerBy: '2015-04-19' })).toMatchObject({ issues: [{ field: 'answerBy' }] })
  const inTerm = await addDirective({ lead: [health], originalDueOn: '2015-05-01' })
  expect(await urge([inTerm])).toMatchObject({ issues: [{ key: 'reminders.nothing-to-urge' }] })
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
