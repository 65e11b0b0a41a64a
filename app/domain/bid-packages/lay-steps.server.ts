import { and, eq, isNull, lte, sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { bidPackageStep, project } from '#db/schema.server'
import { loadWorkingCalendar } from '~/domain/holidays/holidays.queries.server'
import { packageStepsFor } from '~/domain/regimes/regime'
import { listRegimes } from '~/domain/regimes/regimes.queries.server'
import type { Transition } from './bid-package-state'
import type { ProcurementMethod } from './bid-package-terms'
import { originalDueDays } from './package-schedule'

type Laid = { bidPackageId: number; projectId: number; method: ProcurementMethod; startOn: string }

/** Lays the steps of a package by the law in force on its first day, in place of those that stood there. */
export async function laySteps(tx: Transaction, { bidPackageId, projectId, method, startOn }: Laid): Promise<void> {
  await tx.delete(bidPackageStep).where(eq(bidPackageStep.bidPackageId, bidPackageId))
  const [of] = await tx.select({ regime: project.regime }).from(project).where(eq(project.id, projectId))
  const found = packageStepsFor(await listRegimes(tx), { projectRegime: of?.regime ?? null, method, on: startOn })
  if (!found) return
  const steps = found.steps.map((step) => ({ ...step, dayUnit: step.unit }))
  const due = originalDueDays(startOn, steps, await loadWorkingCalendar(tx))
  await tx.insert(bidPackageStep).values(
    steps.map(({ code, name, days, dayUnit, source, completedBy }, at) => ({
      ...{ bidPackageId, ordinal: at + 1, code, name, days, dayUnit, legalSource: source, completedBy },
      ...{ originalDueOn: due[at] ?? null, startedOn: at === 0 ? startOn : null },
    })),
  )
}

/**
 * The step that a transition completes is done on its day, and those before it that nobody had closed; one that was done
 * in an earlier round of the tender is done again.
 */
export async function completeSteps(
  tx: Transaction,
  done: { bidPackageId: number; transition: Transition; on: string },
): Promise<void> {
  const own = eq(bidPackageStep.bidPackageId, done.bidPackageId)
  const [step] = await tx
    .select({ ordinal: bidPackageStep.ordinal })
    .from(bidPackageStep)
    .where(and(own, eq(bidPackageStep.completedBy, done.transition)))
  if (!step) return
  const open = sql`(${bidPackageStep.doneOn} is null or ${bidPackageStep.ordinal} = ${step.ordinal})`
  await tx
    .update(bidPackageStep)
    .set({ doneOn: done.on })
    .where(and(own, lte(bidPackageStep.ordinal, step.ordinal), isNull(bidPackageStep.skippedReason), open))
}
