import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { appraisalAmount, fundingSource, payment, timelineEntry } from '#db/schema.server'
import { loadSample } from '#db/seed/load-sample.server'
import { addDecision } from '#tests/support/appraisal-rows'
import { twoOptions } from '#tests/support/appraisal-sheets'
import { addLease } from '#tests/support/lease-rows'
import { actor, addActor, addProject, addUnit } from '#tests/support/project-rows'
import { findAppraisal, findOutturn, listDecisionChoices } from '~/domain/appraisals/appraisal-page.queries.server'
import { findAppraisalSummary, listAppraisalsToDecide } from '~/domain/appraisals/appraisal-summary.queries.server'
import {
  decideAppraisal,
  reopenAppraisal,
  saveAppraisal,
  startAppraisal,
  submitAppraisal,
  takeBackAppraisal,
  withdrawAppraisal,
} from '~/domain/appraisals/appraisals.commands.server'
import { countAppraisals, listAppraisals, listAppraisalsOf } from '~/domain/appraisals/appraisals.queries.server'

const now = new Date('2015-05-20T02:00:00Z')
const by = actor()
const everything = { scope: 'all' as const, drafts: true, organisationIds: [] }
const all = { query: '', state: null, projectId: null, page: 1 }
let ownerId = 0
let projectId = 0

beforeEach(async () => {
  await addActor()
  ownerId = await addUnit('Văn phòng UBND tỉnh')
  projectId = await addProject({ ownerId, name: 'Thuê thư điện tử' })
})

const OPTIONS = [
  { kind: 'keep-renting' as const, name: 'Tiếp tục thuê' },
  { kind: 'buy' as const, name: 'Mua' },
]
async function begin(leaseId: number | null = null): Promise<number> {
  const asked = { projectId, leaseId, question: 'Thuê hay mua?', startYear: 2015, years: 3, kinds: [] }
  const begun = await startAppraisal(database(), { appraisal: asked, options: OPTIONS, by, now })
  if (!begun.ok) throw new Error(JSON.stringify(begun))
  return begun.appraisalId
}
const of = (appraisalId: number, version: number) => ({ appraisalId, version, by, now })
const save = (id: number, version: number, sheet = twoOptions()) =>
  saveAppraisal(database(), { ...of(id, version), sheet })
const page = async (id: number) => {
  const found = await findAppraisal(database(), id, everything)
  if (!found) throw new Error('not there')
  return found
}
async function submitted(): Promise<number> {
  const id = await begin()
  expect(await save(id, 1)).toEqual({ ok: true })
  expect(await submitAppraisal(database(), of(id, 2))).toEqual({ ok: true })
  return id
}

describe('beginning', () => {
  test('has the usual lines; a lease brings its fee for each year', async () => {
    const lease = await addLease(projectId)
    const { content, service, state } = await page(await begin(lease.id))
    expect({ service, state }).toEqual({ service: 'Thuê thư điện tử', state: 'draft' })
    expect(content).toMatchObject({ baseYear: 2014, years: 3, appraisedOn: '2015-05-20', unit: 'million' })
    const [keep, buy] = content.options
    expect(keep?.lines[0]).toMatchObject({
      ...{ category: 'fee', vatBasisPoints: 1000, amounts: [360_000_000n, 360_000_000n, 360_000_000n] },
    })
    expect(buy?.lines.map(({ category }) => category)).toContain('investment')
  })

  test('not of a project or a lease out of scope', async () => {
    const asked = { projectId, leaseId: null, question: 'X', startYear: 2015, years: 3, kinds: [] }
    const other = actor([ownerId + 1])
    expect(await startAppraisal(database(), { appraisal: asked, options: [], by: other, now })).toMatchObject({
      issues: [{ field: 'projectId' }],
    })
    const rented = { ...asked, leaseId: 999 }
    expect(await startAppraisal(database(), { appraisal: rented, options: [], by, now })).toMatchObject({
      issues: [{ field: 'leaseId' }],
    })
  })
})

describe('saving', () => {
  test('keeps the whole sheet as it was typed, to the dong, and leaves no row of before', async () => {
    const id = await begin()
    expect(await save(id, 1)).toEqual({ ok: true })
    expect(await save(id, 2)).toEqual({ ok: true })
    const { content } = await page(id)
    expect(content.options.map(({ lines }) => lines[0]?.amounts)).toEqual([
      [100_000_000n, 100_000_000n, 100_000_000n],
      [280_000_000n, 10_000_000n, 10_000_000n],
    ])
    expect(content).toMatchObject({ recommended: 0, source: 'Báo giá', discountBasisPoints: 800 })
    expect(await database().select().from(appraisalAmount)).toHaveLength(6)
  })

  test('what can not be read is refused with its place, and nothing is written', async () => {
    const id = await begin()
    const sheet = twoOptions()
    const [first] = sheet.options
    if (first?.lines[0]) first.lines[0].cells[1] = 'nhiều'
    expect(await save(id, 1, sheet)).toMatchObject({
      ...{ reason: 'invalid', issues: [{ field: 'options.0.lines.0.cells.1', key: 'errors.not-an-amount' }] },
    })
    expect((await page(id)).version).toBe(1)
  })

  test('whoever comes second is given what stands there now (R16)', async () => {
    const id = await begin()
    await save(id, 1)
    expect(await save(id, 1, twoOptions({ discount: '6' }))).toMatchObject({
      ...{ reason: 'stale', current: { version: 2, changedBy: 'Nguyễn Văn A', sheet: { discount: '8' } } },
    })
  })

  test('an override keeps the day it was first written down, and is told', async () => {
    const id = await begin()
    const sheet = twoOptions()
    for (const one of sheet.options.slice(0, 1))
      Object.assign(one, { guardOverride: 'Đồng ý', guardOverrideBy: 'Chủ tịch' })
    await save(id, 1, sheet)
    const later = new Date('2015-06-01T02:00:00Z')
    await saveAppraisal(database(), { appraisalId: id, version: 2, by, now: later, sheet })
    expect((await page(id)).content.options[0]?.guardOverrideAt).toEqual(now)
    const told = await database().select().from(timelineEntry)
    expect(told.filter(({ event }) => event === 'appraisal.guard-overridden')).toHaveLength(1)
    // What is not decided is not told in the project's story.
    expect(told.every((one) => one.projectId === null)).toBe(true)
  })
})

describe('on its way to a decision', () => {
  test('lacks are named before it is handed in', async () => {
    const id = await begin()
    await save(id, 1, twoOptions({ source: '', recommended: '', recommendation: '', options: [] }))
    const done = await submitAppraisal(database(), of(id, 2))
    expect(done).toMatchObject({ reason: 'invalid' })
    expect('issues' in done && done.issues.map(({ key }) => key)).toEqual([
      'appraisals.one-option',
      'appraisals.no-source',
      'appraisals.none-recommended',
      'appraisals.no-ground',
    ])
  })

  test('an option without money for its first year can not be recommended unless somebody allows it', async () => {
    const id = await begin()
    const sheet = twoOptions()
    for (const one of sheet.options) one.fundingSource = ''
    await save(id, 1, sheet)
    expect(await submitAppraisal(database(), of(id, 2))).toMatchObject({
      issues: [{ key: 'appraisals.option-barred' }],
    })
    for (const one of sheet.options.slice(0, 1))
      Object.assign(one, { guardOverride: 'Bổ sung dự toán quý III', guardOverrideBy: 'Chủ tịch' })
    await save(id, 2, sheet)
    expect(await submitAppraisal(database(), of(id, 3))).toEqual({ ok: true })
  })

  test('handed in it stands still until it is taken back; put aside it can be reopened', async () => {
    const id = await submitted()
    expect(await save(id, 3)).toMatchObject({ issues: [{ key: 'appraisals.wrong-state' }] })
    expect(await takeBackAppraisal(database(), of(id, 3))).toEqual({ ok: true })
    expect(await withdrawAppraisal(database(), of(id, 4))).toEqual({ ok: true })
    expect(await submitAppraisal(database(), of(id, 5))).toMatchObject({ reason: 'conflict' })
    expect(await reopenAppraisal(database(), of(id, 5))).toEqual({ ok: true })
    expect((await page(id)).state).toBe('draft')
  })

  test('decided it keeps its figures, is told in the project, and shows what became of it', async () => {
    const id = await submitted()
    const decisionId = await addDecision()
    const deciding = { decisionId, chosen: 0, outturnProjectId: null, version: 3 }
    const decide = (change: object) =>
      decideAppraisal(database(), { ...of(id, 3), deciding: { ...deciding, ...change } })
    expect(await decide({ decisionId: 999 })).toMatchObject({ issues: [{ field: 'decisionId' }] })
    expect(await decide({ chosen: 5 })).toMatchObject({ issues: [{ field: 'chosen' }] })
    expect(await decide({ outturnProjectId: 999 })).toMatchObject({ issues: [{ field: 'outturnProjectId' }] })
    expect(await decide({})).toEqual({ ok: true })
    const decided = await page(id)
    // 110 million a year for three years; at 8 %: 110 x (1/1.08 + 1/1.08^2 + 1/1.08^3) = 283.480668...
    expect(decided.frozen?.options[0]?.figures).toMatchObject({ totalCost: '330000000', presentCost: '283480669' })
    expect(decided).toMatchObject({ state: 'decided', decidedOn: '2015-06-01', decisionTitle: 'Tiếp tục thuê' })
    const told = await database().select().from(timelineEntry)
    expect(told.filter((one) => one.projectId === projectId).map(({ event }) => event)).toEqual(['appraisal.decided'])
    await addPayment(2015, 90_000_000n)
    expect(await findOutturn(database(), decided, '2017-02-01')).toEqual([
      { year: 2015, foreseen: 110_000_000n, paid: 90_000_000n, owed: null },
      { year: 2016, foreseen: 110_000_000n, paid: 0n, owed: null },
      { year: 2017, foreseen: 110_000_000n, paid: null, owed: null },
    ])
    expect(await listDecisionChoices(database(), projectId)).toMatchObject([{ id: decisionId }])
  })
})

async function addPayment(planYear: number, amount: bigint) {
  const [source] = await database()
    .insert(fundingSource)
    .values({ code: 'nst', name: 'Ngân sách tỉnh', level: 'provincial', nature: 'recurrent' })
    .returning()
  const row = {
    projectId,
    sourceId: source?.id ?? 0,
    planYear,
    paidOn: `${planYear}-11-01`,
    kind: 'volume',
    amount,
  } as const
  await database().insert(payment).values(row)
}

describe('who sees what (R15)', () => {
  test('what is not decided is absent for the inspector and for other units, but for the unit it is about', async () => {
    const id = await submitted()
    const inspector = { scope: 'all' as const, drafts: false, organisationIds: [] }
    const owner = { scope: [ownerId], drafts: false, organisationIds: [ownerId] }
    const stranger = { scope: [ownerId + 1], drafts: true, organisationIds: [ownerId + 1] }
    const seen = async (reader: typeof owner | typeof inspector) => ({
      page: (await findAppraisal(database(), id, reader)) !== null,
      rows: (await listAppraisals(database(), all, reader)).total,
      counted: Object.values(await countAppraisals(database(), all, reader)).reduce((sum, one) => sum + one, 0),
      project: (await listAppraisalsOf(database(), { projectId }, reader)).length,
    })
    expect(await seen(owner)).toEqual({ page: true, rows: 1, counted: 1, project: 1 })
    expect(await seen(inspector)).toEqual({ page: false, rows: 0, counted: 0, project: 0 })
    expect(await seen(stranger)).toEqual({ page: false, rows: 0, counted: 0, project: 0 })
    const deciding = { decisionId: await addDecision(), chosen: 0, outturnProjectId: null, version: 3 }
    await decideAppraisal(database(), { ...of(id, 3), deciding })
    expect(await seen(inspector)).toEqual({ page: true, rows: 1, counted: 1, project: 1 })
    expect(await takeBackAppraisal(database(), { ...of(id, 4), by: actor([ownerId + 1]) })).toMatchObject({
      reason: 'missing',
    })
  })

  test('a briefing is given what is handed in, never a draft', async () => {
    const draft = await begin()
    expect(await findAppraisalSummary(database(), draft, { scope: 'all' })).toBeNull()
    const id = await submitted()
    expect(await findAppraisalSummary(database(), id, { scope: 'all' })).toMatchObject({
      ...{ question: 'Thuê hay mua?', appraisedOn: '2015-05-20', source: 'Báo giá', recommended: 0, cheapest: 0 },
      options: [
        { name: 'Thuê tiếp', kind: 'keep-renting', totalCost: 330_000_000n, presentCost: 283_480_669n },
        { name: 'Mua', totalCost: 330_000_000n },
      ],
    })
    expect(await findAppraisalSummary(database(), id, { scope: [] })).toBeNull()
    expect((await listAppraisalsToDecide(database(), { scope: 'all' })).map((one) => one.id)).toEqual([id])
  })

  test('is found by its question and its project, accents or not', async () => {
    await begin()
    const found = async (query: string) => (await listAppraisals(database(), { ...all, query }, everything)).total
    expect([await found('thue hay mua'), await found('thu dien tu'), await found('khong co')]).toEqual([1, 1, 0])
  })
})

test('the sample has one in each state: the e-mail waits for its decision, the network shows its outturn', async () => {
  await loadSample(database(), { today: '2026-11-21' })
  const { rows } = await listAppraisals(database(), all, everything)
  expect(rows.map(({ state }) => state).sort()).toEqual(['decided', 'draft', 'submitted'])
  const mail = rows.find(({ state }) => state === 'submitted')
  expect(mail).toMatchObject({ named: 'Tiếp nhận về Trung tâm dữ liệu', leaseId: expect.any(Number) })
  const network = await page(rows.find(({ state }) => state === 'decided')?.id ?? 0)
  const years = await findOutturn(database(), network, '2026-11-21')
  expect(years.filter(({ foreseen, paid, owed }) => foreseen && paid && owed).length).toBeGreaterThan(1)
})
