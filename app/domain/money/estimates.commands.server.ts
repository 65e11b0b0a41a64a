import { eq } from 'drizzle-orm'
import type { Database } from '#db/client.server'
import { estimate, project } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, invalid, stale } from '~/domain/command-result'
import { findCitation } from '~/domain/projects/project-lock.server'
import type { NewEstimate } from './money.forms'
import { changeMoney, type MoneyInput, refusalOf } from './money-change.server'
import { estimateIssues } from './plan-limits'

/**
 * Records an approved amount. The first is the baseline kept for ever; each later one says why and by which decision (R11).
 * The project's own total is the newest one from then on, in the same transaction.
 */
export function recordEstimate(
  db: Database,
  input: MoneyInput & { estimate: NewEstimate },
): Promise<CommandResult<{ ordinal: number }>> {
  const { projectId, estimate: given, by, now } = input
  return changeMoney(db, input, async ({ tx, locked, sheet, keepFile }) => {
    const last = sheet.estimates.at(-1)
    if (given.seen !== sheet.estimates.length)
      return stale({
        baselines: sheet.estimates.length,
        amount: last?.amount ?? null,
        decidedOn: last?.decidedOn ?? null,
      })
    if (given.amount === 0n) return invalid({ field: 'amount', key: 'money.amount-zero' })
    const refusal = refusalOf(estimateIssues(sheet, given, dayAt(now)))
    if (refusal) return refusal
    const citation = given.clauseId === null ? null : await findCitation(tx, given.clauseId)
    if (given.clauseId !== null && !citation) return invalid({ field: 'clauseId', key: 'errors.not-a-choice' })
    const { seen, ...row } = given
    const ordinal = seen + 1
    const fileId = await keepFile()
    await tx.insert(estimate).values({ ...row, projectId, ordinal, fileId, createdBy: by.personId, createdAt: now })
    await tx
      .update(project)
      .set({ totalInvestment: given.amount, updatedAt: now, version: locked.version + 1 })
      .where(eq(project.id, projectId))
    const data = {
      ...{ ordinal, amount: String(given.amount), decisionNumber: given.decisionNumber, decidedOn: given.decidedOn },
      ...{ delta: last ? String(given.amount - last.amount) : null, reason: given.reason },
      ...(citation ? { citation } : {}),
    }
    return { event: 'money.estimate-recorded', data, clauseId: given.clauseId, answer: { ordinal } }
  })
}
