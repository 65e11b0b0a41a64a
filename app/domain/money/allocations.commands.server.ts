import { sql } from 'drizzle-orm'
import type { Database, Executor } from '#db/client.server'
import { allocation, declaredYearTotal } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, type Issue, invalid, stale } from '~/domain/command-result'
import type { Adjustment, AllottedCell, NewAllotment } from './money.forms'
import { changeMoney, type MoneyInput, refusalOf } from './money-change.server'
import { type AllocationRow, type MoneySheet, sumAmounts } from './money-sheet'
import { planIssues } from './plan-limits'

type Span = Pick<AllocationRow, 'horizon' | 'year' | 'lastYear'>

const rowsAt = (sheet: MoneySheet, sourceId: number, { horizon, year, lastYear }: Span): AllocationRow[] =>
  sheet.allocations.filter(
    (row) => row.sourceId === sourceId && row.horizon === horizon && row.year === year && row.lastYear === lastYear,
  )

const sourceName = (sheet: MoneySheet, id: number): string => sheet.sources.find((one) => one.id === id)?.name ?? ''

/** The sheet as it would be with some more rows. */
const withRows = (sheet: MoneySheet, span: Span, cells: readonly AllottedCell[], decidedOn: string): MoneySheet => ({
  ...sheet,
  allocations: [
    ...sheet.allocations,
    ...cells.map((cell) => ({ ...span, ...cell, id: 0, kind: 'initial' as const, decidedOn, imported: false })),
  ],
})

function cellIssues(sheet: MoneySheet, cells: readonly AllottedCell[], decidedOn: string, today: string): Issue[] {
  const issues: Issue[] = cells
    .filter(({ sourceId }) => !sheet.sources.some((source) => source.id === sourceId))
    .map(({ sourceId }) => ({ field: `amount-${sourceId}`, key: 'errors.not-a-choice' }))
  if (decidedOn > today) issues.push({ field: 'decidedOn', key: 'money.decided-ahead' })
  return issues
}

/**
 * Gives a year (or a medium term) its first plan, an amount for each source, by one decision; and, where the document says
 * one, the total it declares. A source that has a plan for the time already was filled by somebody else: nothing is written
 * and the current amounts are shown (R16).
 */
export function allotYear(
  db: Database,
  input: MoneyInput & { allotment: NewAllotment },
): Promise<CommandResult<{ total: bigint }>> {
  const { projectId, allotment, by, now } = input
  const { horizon, year, lastYear, cells, declaredTotal, decisionNumber, decidedOn } = allotment
  const span = { horizon, year, lastYear }
  return changeMoney(db, input, async ({ tx, sheet, keepFile }) => {
    const filled = cells
      .map(({ sourceId }) => ({ sourceId, rows: rowsAt(sheet, sourceId, span) }))
      .filter(({ rows }) => rows.length > 0)
    if (filled.length > 0)
      return stale({
        cells: filled.map(({ sourceId, rows }) => ({ source: sourceName(sheet, sourceId), amount: sumAmounts(rows) })),
      })
    const after = withRows(sheet, span, cells, decidedOn)
    const refusal = refusalOf([...cellIssues(sheet, cells, decidedOn, dayAt(now)), ...planIssues(after, [])])
    if (refusal) return refusal
    const fileId = await keepFile()
    await tx.insert(allocation).values(
      cells.map((cell) => ({
        ...span,
        ...cell,
        ...{ projectId, fileId },
        kind: 'initial' as const,
        decisionNumber,
        decidedOn,
        createdBy: by.personId,
        createdAt: now,
      })),
    )
    if (declaredTotal !== null && horizon === 'annual')
      await writeDeclared(tx, {
        projectId,
        year,
        amount: declaredTotal,
        decisionNumber,
        createdBy: by.personId,
        createdAt: now,
      })
    const total = sumAmounts(cells)
    const data = { horizon, year, lastYear, total: String(total), sources: cells.length, decisionNumber, decidedOn }
    return { event: 'money.allotted', data, answer: { total } }
  })
}

/** Brings the plan of a year and source to a new amount by one more row; what was given first stays as it was. */
export function adjustAllocation(
  db: Executor,
  input: MoneyInput & { adjustment: Adjustment },
): Promise<CommandResult<{ delta: bigint; allocationId: number }>> {
  const { projectId, adjustment, by, now } = input
  const { sourceId, was, to, decisionNumber, decidedOn, reason, ...span } = adjustment
  return changeMoney(db, input, async ({ tx, sheet, keepFile }) => {
    const rows = rowsAt(sheet, sourceId, span)
    const current = sumAmounts(rows)
    const source = sourceName(sheet, sourceId)
    if (rows.length === 0) return invalid({ field: 'to', key: 'money.not-allotted-yet' })
    if (current !== was) return stale({ cells: [{ source, amount: current }] })
    if (to === current) return invalid({ field: 'to', key: 'money.same-amount' })
    const cell = { sourceId, amount: to - current }
    const after = withRows(sheet, span, [cell], decidedOn)
    const changed = span.horizon === 'annual' ? [{ year: span.year, sourceId }] : []
    const issues = [...cellIssues(sheet, [cell], decidedOn, dayAt(now)), ...planIssues(after, changed)]
    const refusal = refusalOf(
      issues.map((issue) => ({ ...issue, field: issue.field === 'decidedOn' ? 'decidedOn' : 'to' })),
    )
    if (refusal) return refusal
    const fileId = await keepFile()
    const [row] = await tx
      .insert(allocation)
      .values({
        ...{ ...span, ...cell, projectId, fileId, kind: 'adjustment' as const, decisionNumber, decidedOn, reason },
        ...{ createdBy: by.personId, createdAt: now },
      })
      .returning({ id: allocation.id })
    if (!row) throw new Error('An adjustment was written without an id')
    const data = { ...span, source, from: String(was), to: String(to), decisionNumber, decidedOn, reason }
    return { event: 'money.allocation-adjusted', data, answer: { delta: cell.amount, allocationId: row.id } }
  })
}

/** Keeps the total that the document of a year gives itself, to be held against the sum of its sources. */
export function declareYearTotal(
  db: Database,
  input: MoneyInput & { declared: { year: number; amount: bigint; decisionNumber: string | null } },
): Promise<CommandResult> {
  const { projectId, declared, by, now } = input
  return changeMoney(db, input, async ({ tx, sheet }) => {
    const before = sheet.declaredTotals.find((one) => one.year === declared.year)
    await writeDeclared(tx, { ...declared, projectId, createdBy: by.personId, createdAt: now })
    const data = {
      ...{ year: declared.year, amount: String(declared.amount), was: before ? String(before.amount) : null },
      decisionNumber: declared.decisionNumber,
    }
    return { event: 'money.year-total-declared', data, answer: {} }
  })
}

async function writeDeclared(
  tx: Parameters<Parameters<Database['transaction']>[0]>[0],
  row: typeof declaredYearTotal.$inferInsert,
): Promise<void> {
  await tx
    .insert(declaredYearTotal)
    .values(row)
    .onConflictDoUpdate({
      target: [declaredYearTotal.projectId, declaredYearTotal.year],
      set: {
        amount: sql`excluded.amount`,
        decisionNumber: sql`excluded.decision_number`,
        createdBy: sql`excluded.created_by`,
        createdAt: sql`excluded.created_at`,
      },
    })
}
