import type { Issue } from '~/domain/command-result'
import { figuresOf } from './money-finding'
import { approvedAmount, livePackages, type MoneySheet, sumAmounts } from './money-sheet'
import { cellAt, plannedOf, restOf } from './year-plan'

/** The same day for every figure: what a rule asks of a cell does not depend on whether its rest has lapsed. */
const cell = (sheet: MoneySheet, year: number, sourceId: number) => cellAt(sheet, year, sourceId, `${year}-01-01`)

/**
 * What keeps a plan from standing as `sheet` would have it after a change of some years (R10), with the figures in dong:
 * the years within the approved amount and within their medium term, no year of a source below what is spent of it.
 */
export function planIssues(sheet: MoneySheet, changed: readonly { year: number; sourceId: number }[]): Issue[] {
  return [...belowSpent(sheet, changed), ...aboveApproved(sheet), ...aboveMediumTerm(sheet)]
}

function belowSpent(sheet: MoneySheet, changed: readonly { year: number; sourceId: number }[]): Issue[] {
  return changed.flatMap(({ year, sourceId }) => {
    const now = cell(sheet, year, sourceId)
    const source = sheet.sources.find((one) => one.id === sourceId)?.name ?? ''
    if (now.allotted >= 0n && restOf(now) >= 0n) return []
    const context = figuresOf({ planned: plannedOf(now), disbursed: now.disbursed, carriedOut: now.carriedOut })
    return [{ field: `amount-${sourceId}`, key: 'money.plan-below-spent', context: { ...context, year, source } }]
  })
}

/** What all fiscal years were given; carried-over money is not given twice. */
export const allottedInAll = (sheet: MoneySheet): bigint =>
  sumAmounts(sheet.allocations.filter((row) => row.horizon === 'annual'))

function aboveApproved(sheet: MoneySheet): Issue[] {
  const approved = approvedAmount(sheet)
  const years = allottedInAll(sheet)
  if (approved === null) return []
  const issues: Issue[] = []
  if (years > approved)
    issues.push({
      field: null,
      key: 'money.years-above-approved',
      context: figuresOf({ years, approved, over: years - approved }),
    })
  for (const { from, to, planned } of mediumTerms(sheet))
    if (planned > approved)
      issues.push({
        field: null,
        key: 'money.period-above-approved',
        context: { ...figuresOf({ planned, approved }), from, to },
      })
  return issues
}

export type MediumTerm = { from: number; to: number; planned: bigint; years: bigint }

/** Each medium term with what it plans and what its years were given, in dong. */
export function mediumTerms(sheet: MoneySheet): MediumTerm[] {
  const rows = sheet.allocations.filter((row) => row.horizon === 'medium-term')
  const spans = [...new Set(rows.map((row) => `${row.year}-${row.lastYear}`))].sort()
  return spans.map((span) => {
    const [from = 0, to = 0] = span.split('-').map(Number)
    const within = sheet.allocations.filter((row) => row.horizon === 'annual' && row.year >= from && row.year <= to)
    const own = rows.filter((row) => row.year === from && row.lastYear === to)
    return { from, to, planned: sumAmounts(own), years: sumAmounts(within) }
  })
}

function aboveMediumTerm(sheet: MoneySheet): Issue[] {
  return mediumTerms(sheet)
    .filter(({ planned, years }) => years > planned)
    .map(({ from, to, planned, years }) => ({
      field: null,
      key: 'money.years-above-period',
      context: { ...figuresOf({ years, planned, over: years - planned }), from, to },
    }))
}

/** What keeps money of a year from being carried over: more than is neither spent nor carried over already. */
export function carryOverIssues(
  sheet: MoneySheet,
  { fromYear, sourceId, amount }: { fromYear: number; sourceId: number; amount: bigint },
): Issue[] {
  const left = restOf(cell(sheet, fromYear, sourceId))
  if (amount <= left) return []
  return [
    { field: 'amount', key: 'money.carry-above-left', context: { ...figuresOf({ amount, left }), year: fromYear } },
  ]
}

/** What keeps an approved amount from becoming the newest baseline (R11). `today` is ISO. */
export function estimateIssues(
  sheet: MoneySheet,
  next: { amount: bigint; decisionNumber: string | null; decidedOn: string; reason: string | null },
  today: string,
): Issue[] {
  const last = sheet.estimates.at(-1)
  const issues: Issue[] = []
  if (next.decidedOn > today) issues.push({ field: 'decidedOn', key: 'money.decided-ahead' })
  if (!next.decisionNumber) issues.push({ field: 'decisionNumber', key: 'money.decision-missing' })
  if (last && !next.reason) issues.push({ field: 'reason', key: 'money.reason-missing' })
  if (last && next.decidedOn < last.decidedOn)
    issues.push({ field: 'decidedOn', key: 'money.decided-before-last', context: { last: last.decidedOn } })
  const years = allottedInAll(sheet)
  if (next.amount < years)
    issues.push({
      field: 'amount',
      key: 'money.estimate-below-years',
      context: figuresOf({ amount: next.amount, years }),
    })
  const packages = livePackages(sheet).reduce((sum, bid) => sum + bid.value, 0n)
  if (next.amount < packages)
    issues.push({
      field: 'amount',
      key: 'money.estimate-below-packages',
      context: figuresOf({ amount: next.amount, packages }),
    })
  return issues
}
