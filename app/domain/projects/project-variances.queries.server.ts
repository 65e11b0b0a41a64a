import { and, asc, eq, lte } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { estimate, settlement } from '#db/schema.server'
import { type CostVariance, costVariance, type ScheduleVariance, scheduleVariance } from './project-variance'

type Planned = { plannedStart: string | null; plannedEnd: string | null; actualEnd: string | null }

/** Both variances of a project on a day (ISO), from its first baseline (R11) and what holds or was settled by then. */
export async function findVariances(
  db: Executor,
  { projectId, project, day }: { projectId: number; project: Planned; day: string },
): Promise<{ schedule: ScheduleVariance | null; cost: CostVariance | null }> {
  const [baselines, settled] = await Promise.all([
    db
      .select({ amount: estimate.amount, plannedStart: estimate.plannedStart, plannedEnd: estimate.plannedEnd })
      .from(estimate)
      .where(and(eq(estimate.projectId, projectId), lte(estimate.decidedOn, day)))
      .orderBy(asc(estimate.ordinal)),
    db
      .select({ amount: settlement.approvedAmount })
      .from(settlement)
      .where(and(eq(settlement.projectId, projectId), lte(settlement.approvedOn, day))),
  ])
  const first = baselines[0]
  const facts = {
    plannedStart: first?.plannedStart ?? project.plannedStart,
    plannedEnd: first?.plannedEnd ?? project.plannedEnd,
    projectedEnd: project.plannedEnd,
    actualEnd: project.actualEnd,
  }
  const projected = settled[0]?.amount ?? baselines.at(-1)?.amount ?? null
  return { schedule: scheduleVariance(facts, day), cost: costVariance(first?.amount ?? null, projected) }
}
