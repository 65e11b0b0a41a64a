import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { decision, dueDecision, matter, matterConclusion, pause } from '#db/schema.server'
import { broughtIn, openedDraft } from '#tests/support/brought-in-notice'
import { addLease } from '#tests/support/lease-rows'
import { addPackage, addPlan } from '#tests/support/package-rows'
import { actor, addActor, addProject, addUnit } from '#tests/support/project-rows'
import { docxText } from '~/documents/docx/docx-text.server'
import { writePaperDocx } from '~/documents/papers/write-docx'
import { findBriefing } from '~/domain/briefings/briefing-page.queries.server'
import { findBriefingTemplates } from '~/domain/briefings/briefing-templates.server'
import { addMatters, startBriefing } from '~/domain/briefings/briefings.commands.server'
import { listBriefings } from '~/domain/briefings/briefings.queries.server'
import { carryOut } from '~/domain/briefings/carry-out.commands.server'
import { draftConclusions } from '~/domain/briefings/conclusions-draft.server'
import { closeBriefing, issueBriefing } from '~/domain/briefings/issue-briefing.commands.server'
import { changeMatter } from '~/domain/briefings/matters.commands.server'
import { recordOutcome, withdrawOutcome } from '~/domain/briefings/outcomes.commands.server'
import { listCarriedOut } from '~/domain/decisions/carried-out.queries.server'
import { confirmNotice } from '~/domain/notices/confirm-notice.commands.server'
import { inVietnamese } from '~/routes/briefings/in-vietnamese'

const now = new Date('2015-03-25T02:00:00Z')
const meeting = new Date('2015-03-27T04:00:00Z')
const by = actor()
const ALL = { scope: 'all' as const, seesDrafts: true }
const DESK = { reviewOn: null, newEndsOn: null, signedOn: null, noticeBy: null, documentNumber: null }
let officeId = 0
let leaseId = 0

beforeEach(async () => {
  await addActor()
  officeId = await addUnit('Văn phòng UBND tỉnh')
  const departmentId = await addUnit('Sở Thông tin và Truyền thông')
  const leased = await addProject({ ownerId: officeId, name: 'Thuê thư điện tử' })
  leaseId = (await addLease(leased, { service: 'Thư điện tử công vụ', endsOn: '2015-06-30' })).id
  const equipment = await addProject({ ownerId: departmentId, name: 'Mua bổ sung thiết bị thư điện tử' })
  const { projectBeneficiary } = await import('#db/schema.server')
  await database().insert(projectBeneficiary).values({ projectId: equipment, organisationId: officeId })
  const planId = await addPlan(equipment)
  await addPackage(equipment, { planId, name: 'Bổ sung thiết bị', state: 'preparing-documents' })
})

const head = {
  ...{ title: 'Thư điện tử công vụ của tỉnh', meetingOn: '2015-03-27', meetingTime: '08:00', place: null },
  ...{ chair: 'Chủ tịch UBND tỉnh', correctsId: null },
}

async function issued() {
  const started = await startBriefing(database(), { head, by, now })
  if (!started.ok) throw new Error(JSON.stringify(started))
  const { briefingId } = started
  expect(await addMatters(database(), { briefingId, keys: [`lease:${leaseId}`], by, now })).toEqual({ ok: true })
  const means = { templates: await findBriefingTemplates(database(), '2015-03-25'), inWords: inVietnamese }
  expect(await issueBriefing(database(), { briefingId, version: 1, means, by, now })).toMatchObject({ ok: true })
  const [sheet] = (await findBriefing(database(), briefingId, ALL))?.sheets ?? []
  if (!sheet) throw new Error('no sheet')
  return { briefingId, sheet }
}

describe('from the briefing to the notice', () => {
  test('what was concluded and carried out comes back in the notice, and is not proposed again', async () => {
    const { briefingId, sheet } = await issued()
    const option = sheet.content.options[0]
    if (!option) throw new Error('no option')
    expect(option.conclusions.map(({ kind }) => kind)).toEqual(['continue-rent', 'assign', 'pause'])
    const outcome = {
      ...{ optionKey: option.key, words: null, saidBy: 'Chủ tịch UBND tỉnh', saidOn: '2015-03-27' },
      conclusions: option.conclusions,
    }
    const of = { briefingId, matterId: sheet.matterId, by, now: meeting }
    expect(await recordOutcome(database(), { ...of, version: null, outcome })).toMatchObject({ ok: true })
    expect(await recordOutcome(database(), { ...of, version: null, outcome })).toMatchObject({ reason: 'stale' })
    expect(await database().select().from(decision)).toEqual([])

    const recorded = await database().select().from(matterConclusion).orderBy(matterConclusion.ordinal)
    const press = (at: number) =>
      carryOut(database(), {
        ...{ briefingId, by, now: meeting },
        given: { ...DESK, conclusionId: recorded[at]?.id ?? 0 },
      })
    expect(await press(0)).toMatchObject({ ok: true })
    expect(await press(1)).toMatchObject({ issues: [{ key: 'briefings.changes-nothing' }] })
    expect(await press(2)).toMatchObject({ ok: true })
    expect(await press(2)).toMatchObject({ issues: [{ key: 'briefings.carried-out' }] })
    expect(await database().select().from(pause)).toMatchObject([{ from: '2015-03-27', wordOf: 'Chủ tịch UBND tỉnh' }])
    expect(await withdrawOutcome(database(), { ...of, version: 1 })).toMatchObject({
      issues: [{ key: 'briefings.carried-out' }],
    })

    const paper = await draftConclusions(database(), { briefingId, looking: ALL, inWords: inVietnamese })
    if (!paper) throw new Error('nothing drafted')
    const text = await docxText(await writePaperDocx({ ...paper, number: 70, date: '2015-04-03' }))
    const noticeId = await broughtIn(by, text)
    const draft = await openedDraft(noticeId, by)
    expect(draft.draft.directives.map((one) => one.decision)).toEqual(['continue-rent', 'assign', 'pause'])
    expect(await confirmNotice(database(), draft)).toMatchObject({ ok: true, directives: 3 })

    const page = await findBriefing(database(), briefingId, ALL)
    expect(page?.notice).toMatchObject({ id: noticeId, numberSymbol: expect.stringMatching(/^70\//) })
    expect(page?.sheets[0]?.outcome?.conclusions.map(({ directiveId }) => directiveId !== null)).toEqual([
      true,
      true,
      true,
    ])
    const due = await database().select().from(dueDecision)
    expect(due.filter(({ state }) => state === 'waiting')).toEqual([])
    expect(due.map(({ outcome: came }) => came)).toEqual(['none-needed', 'none-needed'])
    const given = (page?.sheets[0]?.outcome?.conclusions ?? []).filter(({ decisionId }) => decisionId !== null)
    expect((await listCarriedOut(database(), noticeId)).map(({ directiveId }) => directiveId)).toEqual(
      given.map(({ directiveId }) => directiveId),
    )
    expect(await closeBriefing(database(), { briefingId, by, now: meeting })).toEqual({ ok: true })
    expect(await recordOutcome(database(), { ...of, version: 1, outcome })).toMatchObject({
      issues: [{ key: 'briefings.closed-already' }],
    })
  })
})

describe('a draft', () => {
  test('is absent for who does not work on it; a unit sees only issued matters of its own (R15)', async () => {
    const started = await startBriefing(database(), { head, by, now })
    if (!started.ok) throw new Error('refused')
    const { briefingId } = started
    const reader = { scope: 'all' as const, seesDrafts: false }
    expect(await findBriefing(database(), briefingId, reader)).toBeNull()
    const asked = { state: null, query: '', page: 1 }
    expect((await listBriefings(database(), { ...reader, ...asked })).total).toBe(0)
    const { briefingId: open } = await issued()
    expect((await listBriefings(database(), { ...reader, ...asked })).rows.map(({ id }) => id)).toEqual([open])
    const own = await findBriefing(database(), open, { scope: [officeId], seesDrafts: false })
    expect(own?.sheets).toHaveLength(1)
    const stranger = await addUnit('Sở Y tế')
    expect(await findBriefing(database(), open, { scope: [stranger], seesDrafts: false })).toBeNull()
    expect(await startBriefing(database(), { head, by: actor([officeId]), now })).toMatchObject({ reason: 'forbidden' })
  })

  test('is not issued while a sheet lacks something; the second of two editors is shown the first (R16)', async () => {
    const started = await startBriefing(database(), { head, by, now })
    if (!started.ok) throw new Error('refused')
    const { briefingId } = started
    const means = { templates: await findBriefingTemplates(database(), '2015-03-25'), inWords: inVietnamese }
    const issue = () => issueBriefing(database(), { briefingId, version: 1, means, by, now })
    expect(await issue()).toMatchObject({ issues: [{ key: 'briefings.nothing-on-it' }] })
    await addMatters(database(), { briefingId, keys: [`lease:${leaseId}`], by, now })
    const [row] = await database().select().from(matter).where(eq(matter.briefingId, briefingId))
    if (!row) throw new Error('no matter')
    const change = (question: string) =>
      changeMatter(database(), {
        ...{ briefingId, matterId: row.id, version: 1, by, now },
        content: { ...row.content, question, recommended: null },
      })
    expect(await change('Câu hỏi mới')).toEqual({ ok: true, version: 2 })
    expect(await change('Câu khác')).toMatchObject({
      reason: 'stale',
      current: { content: { question: 'Câu hỏi mới' } },
    })
    expect(await issue()).toMatchObject({ issues: [{ field: `matter.${row.id}`, context: { gap: 'recommendation' } }] })
  })
})
