import { and, desc, eq, ne, notInArray, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { bidPackage, estimate, procurementPlan, project } from '#db/schema.server'
import type { Issue } from '~/domain/command-result'
import { FAILED_STATES } from './bid-package-state'

/** What the packages of a project may add up to: its newest approved amount, else its total investment; dong. */
export async function approvedAmountOf(db: Executor, projectId: number): Promise<bigint | null> {
  const [newest] = await db
    .select({ amount: estimate.amount })
    .from(estimate)
    .where(eq(estimate.projectId, projectId))
    .orderBy(desc(estimate.ordinal))
    .limit(1)
  if (newest) return newest.amount
  const [row] = await db.select({ total: project.totalInvestment }).from(project).where(eq(project.id, projectId))
  return row?.total ?? null
}

/** Packages of a project together, without those whose tender failed: their value is free again. */
async function packagesTotal(db: Executor, projectId: number, without: number | null): Promise<bigint> {
  const [row] = await db
    .select({ total: sql<string>`coalesce(sum(${bidPackage.value}), 0)` })
    .from(bidPackage)
    .where(
      and(
        eq(bidPackage.projectId, projectId),
        notInArray(bidPackage.state, [...FAILED_STATES]),
        without === null ? undefined : ne(bidPackage.id, without),
      ),
    )
  return BigInt(row?.total ?? 0)
}

/** Packages do not exceed what was approved for the project (R10); the refusal gives the figures. */
export async function estimateIssues(
  db: Executor,
  of: { projectId: number; value: bigint; own: number | null },
): Promise<Issue[]> {
  const bound = await approvedAmountOf(db, of.projectId)
  const total = (await packagesTotal(db, of.projectId, of.own)) + of.value
  if (bound === null || total <= bound) return []
  const context = { total: String(total), bound: String(bound) }
  return [{ field: 'value', key: 'procurement.packages-above-estimate', context }]
}

/** A package goes into a plan of its own project that is still being made. */
export async function planChoiceIssues(db: Executor, projectId: number, planId: number | null): Promise<Issue[]> {
  if (planId === null) return []
  const [plan] = await db
    .select({ projectId: procurementPlan.projectId, state: procurementPlan.state })
    .from(procurementPlan)
    .where(eq(procurementPlan.id, planId))
  if (!plan) return [{ field: 'planId', key: 'errors.not-a-choice' }]
  if (plan.projectId !== projectId) return [{ field: 'planId', key: 'procurement.plan-of-other-project' }]
  if (plan.state === 'draft' || plan.state === 'submitted') return []
  return [{ field: 'planId', key: 'procurement.plan-closed' }]
}
