import { eq } from 'drizzle-orm'
import { expect, inject, test } from 'vitest'
import { database } from '#db/client.server'
import { acceptance, allocation, carryOver, contract, estimate, payment, project } from '#db/schema.server'
import { fundingSourceIds } from '#db/seed/money/funding-sources.server'
import { randomFrom } from '#db/seed/random'
import { DECIDED_ON, drawEntry, ENTERED_ON, type Entry, entered } from '#tests/support/money-entries'
import { holdIdentities } from '#tests/support/money-identities'
import { addPackage, addSupplier } from '#tests/support/package-rows'
import { actor, addActor, addProject, addUnit } from '#tests/support/project-rows'
import type { CommandResult } from '~/domain/command-result'
import { directivesOnDay } from '~/domain/directives/directives-on-day.server'
import { adjustAllocation, allotYear } from '~/domain/money/allocations.commands.server'
import { carryOverYear, reverseCarryOver } from '~/domain/money/carry-overs.commands.server'
import { recordEstimate } from '~/domain/money/estimates.commands.server'
import { type MoneySheet, sheetThatHolds, sumAmounts } from '~/domain/money/money-sheet'
import { readMoneySheet } from '~/domain/money/money-sheet.queries.server'
import { recordPayment, reversePayment } from '~/domain/money/payments.commands.server'
import { planCells, plannedOf, sumFigures } from '~/domain/money/year-plan'
import { listPortfolio } from '~/domain/projects/portfolio.queries.server'
import { sumPortfolio } from '~/domain/projects/portfolio-sums.queries.server'
import { readPortfolioView } from '~/domain/projects/portfolio-view'

const now = new Date(`${ENTERED_ON}T09:00:00+07:00`)
const MILLION = 1_000_000n
/** By the rules alone an entry costs microseconds; by the command, some seventeen statements. */
const BY_RULES = { projects: 16, entries: 250 }
const BY_COMMAND = inject('engine') === 'embedded' ? 200 : 250

/** A project with two contracts, of which one is accepted in part; its ids are the engine's. */
async function addMoneyProject(ownerId: number, supplierId: number): Promise<number> {
  const projectId = await addProject({ ownerId, totalInvestment: 900n * MILLION })
  for (const [n, accepted] of [120n, 40n].entries()) {
    const bidPackageId = await addPackage(projectId, { ordinal: n + 1, value: 150n * MILLION })
    const [signed] = await database()
      .insert(contract)
      .values({
        ...{ projectId, bidPackageId, supplierId, number: `${n}/HĐ`, signedOn: '2024-01-01', value: 140n * MILLION },
        type: 'lump-sum',
      })
      .returning({ id: contract.id })
    await database()
      .insert(acceptance)
      .values({
        ...{ bidPackageId, contractId: signed?.id, kind: 'interim', acceptedOn: '2024-06-01', volume: 'Phần 1' },
        amount: accepted * MILLION,
      })
  }
  return projectId
}

/** A sheet without the numbers of its rows, in an order of its own: what two ways to it must agree on. */
function written({ project: own, estimates, allocations, carryOvers, payments }: MoneySheet) {
  const asText = (rows: readonly object[]) =>
    rows
      .map((row) =>
        Object.entries({ ...row, id: 0 })
          .map(String)
          .sort()
          .join(' '),
      )
      .sort()
  return { own, estimates, all: [asText(allocations), asText(carryOvers), asText(payments)] }
}

test('thousands of random entries keep the identities, and stand in the engine and in the portfolio as they do by the rules', async () => {
  const db = database()
  await fundingSourceIds(db)
  const ownerId = await addUnit('Sở')
  const supplierId = await addSupplier()
  const random = randomFrom(11)
  const sheets = new Map<number, MoneySheet>()
  let [taken, refused] = [0, 0]
  for (let n = 0; n < BY_RULES.projects; n += 1) {
    const projectId = await addMoneyProject(ownerId, supplierId)
    let sheet = await readMoneySheet(db, projectId)
    for (let entry = 1; entry <= BY_RULES.entries; entry += 1) {
      const after = entered(sheet, drawEntry(random, sheetThatHolds(sheet)), entry)
      if (after) {
        holdIdentities(after, ENTERED_ON)
        sheet = after
        taken += 1
      } else refused += 1
    }
    await insertSheet(projectId, sheet)
    sheets.set(projectId, sheet)
  }
  expect(taken + refused).toBe(4000)
  expect(taken).toBeGreaterThan(700)
  expect(refused).toBeGreaterThan(700)

  const day = '2027-12-31'
  const asked = {
    view: readPortfolioView(new URLSearchParams('cols=year-plan,disbursed,year-left')),
    on: await directivesOnDay(db, day),
    scope: 'all' as const,
  }
  const rows = new Map((await listPortfolio(db, asked)).map((row) => [row.id, row]))
  const all = []
  for (const [projectId, sheet] of sheets) {
    expect(written(await readMoneySheet(db, projectId))).toEqual(written(sheet))
    const year = planCells(sheetThatHolds(sheet), day).filter((cell) => cell.year === 2027)
    const figures = sumFigures(year)
    all.push(...year)
    expect(rows.get(projectId)).toMatchObject({
      ...{ yearPlan: plannedOf(figures), disbursed: figures.disbursed, yearLeft: figures.left },
    })
  }
  const { yearPlan, disbursed, yearLeft } = (await sumPortfolio(db, asked)).all
  const sum = sumFigures(all)
  expect({ yearPlan, disbursed, yearLeft }).toEqual({
    ...{ yearPlan: plannedOf(sum), disbursed: sum.disbursed, yearLeft: sum.left },
  })
}, 120_000)

/** The rows of a sheet, a statement a table. */
async function insertSheet(projectId: number, sheet: MoneySheet): Promise<void> {
  const db = database()
  const own = { projectId, decisionNumber: 'Q' }
  const back = (reversed: boolean) => (reversed ? { reversedAt: now, reversedReason: 'r' } : {})
  const { estimates, allocations, carryOvers, payments } = sheet
  if (estimates.length > 0) await db.insert(estimate).values(estimates.map((row) => ({ ...row, projectId })))
  await db.update(project).set({ totalInvestment: sheet.project.totalInvestment }).where(eq(project.id, projectId))
  await db.insert(allocation).values(allocations.map(({ id: _, ...row }) => ({ ...own, ...row, reason: 'r' })))
  if (carryOvers.length > 0)
    await db
      .insert(carryOver)
      .values(carryOvers.map(({ id: _, reversed, ...row }) => ({ ...own, ...row, ...back(reversed) })))
  await db
    .insert(payment)
    .values(payments.map(({ id: _, reversed, ...row }) => ({ projectId, ...row, ...back(reversed) })))
}

test('the commands take and refuse what the rules do, entry by entry', async () => {
  const db = database()
  await addActor()
  await fundingSourceIds(db)
  const projectId = await addMoneyProject(await addUnit('Sở'), await addSupplier())
  const random = randomFrom(7)
  let sheet = await readMoneySheet(db, projectId)
  const seen = { taken: 0, refused: 0 }
  for (let round = 0; round < BY_COMMAND; round += 1) {
    const entry = drawEntry(random, sheetThatHolds(sheet))
    const result = await command(projectId, sheet, entry)
    const id = result.ok ? ((result.paymentId ?? result.carryOverId ?? 0) as number) : 0
    const after = entered(sheet, entry, id)
    expect(`${round} ${entry.is} ${result.ok}`).toBe(`${round} ${entry.is} ${after !== null}`)
    seen[after ? 'taken' : 'refused'] += 1
    sheet = after ?? sheet
  }
  expect(written(await readMoneySheet(db, projectId))).toEqual(written(sheet))
  holdIdentities(sheet, ENTERED_ON)
  expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(BY_COMMAND / 6)
}, 240_000)

/** The entry as a person makes it. */
function command(
  projectId: number,
  whole: MoneySheet,
  entry: Entry,
): Promise<CommandResult<{ paymentId?: number; carryOverId?: number }>> {
  const db = database()
  const given = { projectId, by: actor(), now }
  const decided = { decisionNumber: 'Q', decidedOn: DECIDED_ON }
  switch (entry.is) {
    case 'estimate': {
      const unsaid = { decidedBy: null, plannedStart: null, plannedEnd: null, scope: null, clauseId: null }
      const { amount, decidedOn } = entry
      const row = { kind: 'total-investment' as const, amount, decisionNumber: 'Q', decidedOn, reason: 'r' }
      return recordEstimate(db, { ...given, estimate: { ...unsaid, ...row, seen: whole.estimates.length } })
    }
    case 'allot': {
      const { year, sourceId, amount } = entry
      const cells = [{ sourceId, amount }]
      const allotment = { horizon: 'annual' as const, year, lastYear: year, cells, declaredTotal: null, ...decided }
      return allotYear(db, { ...given, allotment })
    }
    case 'adjust': {
      const { year, sourceId, amount: to } = entry
      const was = sumAmounts(whole.allocations.filter((row) => row.year === year && row.sourceId === sourceId))
      const adjustment = {
        horizon: 'annual' as const,
        year,
        lastYear: year,
        sourceId,
        was,
        to,
        reason: 'r',
        ...decided,
      }
      return adjustAllocation(db, { ...given, adjustment })
    }
    case 'carry': {
      const { year: fromYear, sourceId, amount } = entry
      return carryOverYear(db, { ...given, carried: { fromYear, sourceId, amount, reason: null, ...decided } })
    }
    case 'reverse-carry':
      return reverseCarryOver(db, { ...given, carryOverId: entry.id, reason: 'r' })
    case 'reverse-payment':
      return reversePayment(db, { ...given, paymentId: entry.id, reason: 'r' })
    case 'pay': {
      const { contractId, bidPackageId: _, leaseId: __, ...row } = entry.row
      const purse = contractId === null ? 'project' : `contract:${contractId}`
      return recordPayment(db, {
        ...given,
        payment: { ...row, purse, documentNumber: null, note: null, submissionKey: null },
      })
    }
  }
}
