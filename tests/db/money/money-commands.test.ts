import { eq, sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { estimate, payment, project, timelineEntry } from '#db/schema.server'
import { fundingSourceIds } from '#db/seed/money/funding-sources.server'
import { actor, addActor, addDirective, addNotice, addProject, addUnit } from '#tests/support/project-rows'
import { adjustAllocation, allotYear, declareYearTotal } from '~/domain/money/allocations.commands.server'
import { carryOverYear, reverseCarryOver } from '~/domain/money/carry-overs.commands.server'
import { recordEstimate } from '~/domain/money/estimates.commands.server'
import { allotForm, estimateForm, paymentForm } from '~/domain/money/money.forms'
import { readMoneySheet } from '~/domain/money/money-sheet.queries.server'
import { recordPayment, reversePayment } from '~/domain/money/payments.commands.server'
import { openSettlement, recordSettlement } from '~/domain/money/settlements.commands.server'
import { projectForm } from '~/domain/projects/project.forms'
import { changeProject } from '~/domain/projects/projects.commands.server'

const db = () => database()
const now = new Date('2026-03-02T09:00:00+07:00')
const BILLION = 1_000_000_000n

let owner: number
let projectId: number
let source: number
let other: number
beforeEach(async () => {
  owner = await addUnit('Sở Khoa học và Công nghệ')
  await addActor()
  projectId = await addProject({ ownerId: owner, totalInvestment: 10n * BILLION, phase: 'implementation', group: 'B' })
  const idOf = await fundingSourceIds(db())
  source = idOf('nst-dt')
  other = idOf('nstw-dt')
})

const given = () => ({ projectId, by: actor(), now })
const estimated = (values: Record<string, unknown> = {}) =>
  recordEstimate(db(), {
    ...given(),
    estimate: estimateForm.parse({
      ...{ kind: 'total-investment', amount: '10 tỷ', decisionNumber: '1/QĐ', decidedOn: '2025-01-10', seen: 0 },
      ...values,
    }),
  })
const allot = (amounts: [number, string][], values: Record<string, unknown> = {}) =>
  allotYear(db(), {
    ...given(),
    allotment: allotForm.parse({
      ...{ horizon: 'annual', year: '2026', decisionNumber: '2/QĐ', decidedOn: '2026-01-10' },
      ...{ sourceId: amounts.map(([id]) => String(id)), amount: amounts.map(([, amount]) => amount) },
      ...values,
    }),
  })
const adjust = (was: string, to: string, values: Record<string, unknown> = {}) =>
  adjustAllocation(db(), {
    ...given(),
    adjustment: {
      ...{ horizon: 'annual' as const, year: 2026, lastYear: 2026, sourceId: source },
      ...{ was: BigInt(was) * BILLION, to: BigInt(to) * BILLION },
      ...{ decisionNumber: '3/QĐ', decidedOn: '2026-02-10', reason: 'điều hòa vốn' },
      ...values,
    },
  })
const pay = (amount: string, values: Record<string, unknown> = {}) =>
  recordPayment(db(), {
    ...given(),
    payment: paymentForm.parse({
      ...{ kind: 'volume', sourceId: String(source), planYear: '2026', paidOn: '2026-02-20', amount, purse: '' },
      ...values,
    }),
  })
const carry = (amount: bigint, fromYear = 2025) =>
  carryOverYear(db(), {
    ...given(),
    carried: { fromYear, sourceId: source, amount, decisionNumber: '9/QĐ', decidedOn: '2026-02-01', reason: null },
  })
const keys = (result: unknown) => (result as { issues?: { key: string }[] }).issues?.map(({ key }) => key)
const story = async () =>
  (await db().select().from(timelineEntry).where(eq(timelineEntry.subject, 'project')).orderBy(timelineEntry.id)).map(
    (one) => one.event,
  )

describe('baselines (R11)', () => {
  test('the first is kept; a later one says why, and the project follows the newest', async () => {
    expect(await estimated()).toMatchObject({ ok: true, ordinal: 1 })
    expect(keys(await estimated({ amount: '12 tỷ', seen: 1 }))).toEqual(['money.reason-missing'])
    expect(keys(await estimated({ amount: '12 tỷ', seen: 1, reason: 'x', decisionNumber: '' }))).toEqual([
      'money.decision-missing',
    ])
    expect(await estimated({ amount: '12 tỷ', seen: 1, reason: 'thêm thiết bị' })).toMatchObject({
      ok: true,
      ordinal: 2,
    })
    const [row] = await db().select().from(project)
    expect(row).toMatchObject({ totalInvestment: 12n * BILLION, version: 3 })
    const sheet = await readMoneySheet(db(), projectId)
    expect(sheet.estimates.map(({ amount }) => amount)).toEqual([10n * BILLION, 12n * BILLION])
    expect(await story()).toEqual(['money.estimate-recorded', 'money.estimate-recorded'])
  })

  test('the database keeps them, whoever asks', async () => {
    await estimated()
    await expect(db().execute(sql`update estimate set amount = 1`)).rejects.toThrow()
    await expect(db().execute(sql`delete from estimate`)).rejects.toThrow()
    expect(await db().select().from(estimate)).toHaveLength(1)
  })

  test('somebody was quicker: the current one is shown', async () => {
    await estimated()
    expect(await estimated({ amount: '11 tỷ' })).toMatchObject({
      reason: 'stale',
      current: { baselines: 1, amount: 10n * BILLION },
    })
  })

  test.each([
    ['5 tỷ', {}, ['money.estimate-below-years']],
    ['12 tỷ', { decidedOn: '2026-03-03' }, ['money.decided-ahead']],
    ['12 tỷ', { decidedOn: '2025-01-09' }, ['money.decided-before-last']],
  ])('%s %o is refused', async (amount, values, expected) => {
    await estimated()
    await allot([[source, '6 tỷ']])
    expect(keys(await estimated({ amount, seen: 1, reason: 'x', ...values }))).toEqual(expected)
  })

  test('the form of a project writes the total until there is one, and not after', async () => {
    const form = { name: 'Dự án', kind: 'system', field: 'email', ownerId: owner, version: 1 }
    const change = (totalInvestment: string, version: number) =>
      changeProject(db(), { ...given(), project: projectForm.parse({ ...form, totalInvestment, version }) })
    expect(await change('9 tỷ', 1)).toMatchObject({ ok: true, version: 2 })
    await estimated({ amount: '9 tỷ' })
    expect(await change('8 tỷ', 3)).toMatchObject({
      reason: 'invalid',
      issues: [{ field: 'totalInvestment', key: 'projects.total-by-baseline' }],
    })
    expect(await change('9 tỷ', 3)).toMatchObject({ ok: true })
  })
})

describe('plans of years (R10)', () => {
  test('a year is allotted by sources, with the total its document declares', async () => {
    expect(
      await allot(
        [
          [source, '4 tỷ'],
          [other, ''],
        ],
        { declaredTotal: '5 tỷ' },
      ),
    ).toMatchObject({ ok: true, total: 4n * BILLION })
    const sheet = await readMoneySheet(db(), projectId)
    expect(sheet.allocations).toHaveLength(1)
    expect(sheet.declaredTotals).toMatchObject([{ year: 2026, amount: 5n * BILLION }])
  })

  test('above the approved amount it is refused with the figures, whatever year it is for', async () => {
    await allot([[source, '8 tỷ']], { year: '2025' })
    expect(await allot([[source, '3 tỷ']])).toMatchObject({
      reason: 'invalid',
      issues: [
        {
          key: 'money.years-above-approved',
          context: { years: '11000000000', approved: '10000000000', over: '1000000000' },
        },
      ],
    })
  })

  test('a medium term holds its years', async () => {
    await allot([[source, '5 tỷ']], { horizon: 'medium-term', year: '2026', lastYear: '2030' })
    expect(keys(await allot([[source, '6 tỷ']]))).toEqual(['money.years-above-period'])
    expect(await allot([[source, '5 tỷ']])).toMatchObject({ ok: true })
    expect(keys(await adjust('5', '4', { horizon: 'medium-term', lastYear: 2030 }))).toEqual([
      'money.years-above-period',
    ])
  })

  test('two people fill the same cell: the second is shown what stands there (R16)', async () => {
    await allot([[source, '4 tỷ']])
    expect(await allot([[source, '5 tỷ']])).toMatchObject({
      reason: 'stale',
      current: { cells: [{ amount: 4n * BILLION }] },
    })
    expect(await adjust('3', '5')).toMatchObject({ reason: 'stale', current: { cells: [{ amount: 4n * BILLION }] } })
  })

  test('an adjustment is a row; it cannot take what is spent', async () => {
    await allot([[source, '4 tỷ']])
    await pay('3 tỷ')
    expect(keys(await adjust('4', '2'))).toEqual(['money.plan-below-spent'])
    expect(keys(await adjust('4', '4'))).toEqual(['money.same-amount'])
    expect(await adjust('4', '3')).toMatchObject({ ok: true, delta: -BILLION })
    expect((await readMoneySheet(db(), projectId)).allocations.map(({ amount }) => amount)).toEqual([
      4n * BILLION,
      -BILLION,
    ])
    expect(keys(await adjust('0', '1', { sourceId: other }))).toEqual(['money.not-allotted-yet'])
    await expect(db().execute(sql`update allocation set amount = 1`)).rejects.toThrow()
  })

  test('a declared total may be written again', async () => {
    for (const amount of [1n, 2n])
      expect(
        await declareYearTotal(db(), { ...given(), declared: { year: 2026, amount, decisionNumber: null } }),
      ).toMatchObject({ ok: true })
    expect((await readMoneySheet(db(), projectId)).declaredTotals).toMatchObject([{ amount: 2n }])
  })
})

describe('carry-over', () => {
  beforeEach(() => allot([[source, '4 tỷ']], { year: '2025' }))

  test('moves what is unspent into the next year, and back while it is not spent there', async () => {
    expect(keys(await carry(5n * BILLION))).toEqual(['money.carry-above-left'])
    const moved = await carry(3n * BILLION)
    if (!moved.ok) throw new Error('refused')
    expect(keys(await pay('2 tỷ', { planYear: '2025', paidOn: '2026-01-20' }))).toEqual(['money.above-year-plan'])
    const paid = await pay('2 tỷ')
    if (!paid.ok) throw new Error('refused')
    const back = { ...given(), carryOverId: moved.carryOverId, reason: 'nhầm năm' }
    expect(keys(await reverseCarryOver(db(), back))).toEqual(['money.carried-spent'])
    await reversePayment(db(), { ...given(), paymentId: paid.paymentId, reason: 'nhầm' })
    expect(await reverseCarryOver(db(), back)).toMatchObject({ ok: true })
    expect(await reverseCarryOver(db(), back)).toMatchObject({ reason: 'missing' })
    expect(keys(await pay('1 tỷ'))).toEqual(['money.above-year-plan'])
  })
})

describe('payments', () => {
  beforeEach(() => allot([[source, '4 tỷ']]))

  test('one form sent twice is one payment', async () => {
    const first = await pay('1 tỷ', { submissionKey: 'k1' })
    expect(await pay('1 tỷ', { submissionKey: 'k1' })).toEqual(first)
    expect(await db().select().from(payment)).toHaveLength(1)
  })

  test('two at the same moment cannot both take the last money', async () => {
    const both = await Promise.all([pay('3 tỷ'), pay('3 tỷ')])
    expect(both.filter((one) => one.ok)).toHaveLength(1)
    expect(both.flatMap((one) => keys(one) ?? [])).toEqual(['money.above-year-plan'])
  })

  test('a purse of another project is none', async () => {
    for (const purse of ['contract:1', 'package:1', 'lease:1'])
      expect(keys(await pay('1 tỷ', { purse }))).toEqual(['errors.not-a-choice'])
  })

  test('nothing is paid while the project stands still, and the refusal names the clause (R3)', async () => {
    await addDirective(await addNotice(), [projectId], { decision: 'pause' })
    expect(await pay('1 tỷ')).toMatchObject({
      reason: 'conflict',
      issues: [{ key: 'pauses.stands-still', context: { act: 'disburse', notice: '70/TB-UBND', section: '2' } }],
    })
    expect(await db().select().from(payment)).toEqual([])
  })

  test('a reversed one stays with its reason, counts no more, and cannot be changed again', async () => {
    const done = await pay('3 tỷ')
    if (!done.ok) throw new Error('refused')
    const back = { ...given(), paymentId: done.paymentId, reason: 'ghi nhầm dự án' }
    expect(await reversePayment(db(), back)).toMatchObject({ ok: true })
    expect(await reversePayment(db(), back)).toMatchObject({ reason: 'missing' })
    expect(await db().select().from(payment)).toMatchObject([
      { amount: 3n * BILLION, reversedReason: 'ghi nhầm dự án' },
    ])
    expect(await pay('4 tỷ')).toMatchObject({ ok: true })
    await expect(db().execute(sql`update payment set reversed_reason = 'khác'`)).rejects.toThrow()
    await expect(db().execute(sql`update payment set amount = 1`)).rejects.toThrow()
    await expect(db().execute(sql`delete from payment`)).rejects.toThrow()
  })

  test('who does not see the project has none', async () => {
    const by = actor([owner + 1000])
    expect(await reversePayment(db(), { ...given(), by, paymentId: 1, reason: 'x' })).toMatchObject({
      reason: 'missing',
    })
  })
})

describe('settlement', () => {
  const enter = (values: Record<string, unknown>) =>
    recordSettlement(db(), {
      ...given(),
      settlement: {
        ...{ submittedOn: null, submittedAmount: null, approvedOn: null, approvedAmount: null, decisionNumber: null },
        ...{ version: 1, ...values },
      },
    })

  test('its clock starts once, at the handover or the stop; group B has six months, and its Saturday moves to Monday', async () => {
    const open = { ...given(), ground: 'stopped' as const, groundOn: '2025-08-31' }
    expect(await openSettlement(db(), open)).toMatchObject({ ok: true, due: '2026-03-02' })
    expect(keys(await openSettlement(db(), open))).toEqual(['money.settlement-open'])
  })

  test('is handed in, then approved, by the version seen', async () => {
    expect(await enter({})).toMatchObject({ reason: 'missing' })
    await openSettlement(db(), { ...given(), ground: 'handover', groundOn: '2025-12-01' })
    const approved = { approvedOn: '2026-02-20', approvedAmount: 9n * BILLION, decisionNumber: '7/QĐ' }
    expect(keys(await enter(approved))).toEqual(['errors.required'])
    expect(keys(await enter({ submittedOn: '2025-11-30' }))).toEqual(['money.before-ground'])
    expect(await enter({ submittedOn: '2026-01-10', submittedAmount: 9n * BILLION })).toMatchObject({ ok: true })
    expect(await enter({ submittedOn: '2026-01-11' })).toMatchObject({ reason: 'stale', current: { version: 2 } })
    const whole = { submittedOn: '2026-01-10', ...approved, version: 2 }
    expect(keys(await enter({ ...whole, approvedAmount: 11n * BILLION }))).toEqual(['money.settled-above-approved'])
    expect(keys(await enter({ ...whole, approvedOn: '2026-01-09' }))).toEqual(['money.approved-before-submitted'])
    expect(await enter(whole)).toMatchObject({ ok: true })
  })
})
