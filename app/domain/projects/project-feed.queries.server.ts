import { and, asc, eq, gt, gte } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { project } from '#db/schema.server'
import type { DirectivesOnDay } from '~/domain/directives/directives-on-day.server'
import { type Page, pageOf } from '~/domain/keyset'
import type { Scope } from '~/domain/people/actor'
import { regimeName } from '~/domain/regimes/regime-name.server'
import { factsOn, ofProject } from './portfolio-facts.server'
import { gapOn, healthOn, saidBy } from './portfolio-health.server'
import { ofProjectPlans, plansOn } from './portfolio-plans.server'
import { projectInScope } from './project-scope.server'
import type { ProjectField, ProjectPhase } from './project-terms'

export type ProjectFeed = {
  after: number
  limit: number
  phase?: ProjectPhase
  field?: ProjectField
  /** The day the health is of. */
  on: DirectivesOnDay
  /** Only what changed at or after this instant. */
  changedSince?: Date
}

/** Projects in the order of their ids, for programs that walk all of them. */
export async function feedProjects(db: Executor, asked: ProjectFeed, scope: Scope) {
  const { after, limit, phase, field, changedSince, on } = asked
  const rows = await db
    .select({
      id: project.id,
      code: project.code,
      name: project.name,
      kind: project.kind,
      field: project.field,
      phase: project.phase,
      pace: project.pace,
      ownerId: project.ownerId,
      pmuId: project.pmuId,
      group: project.group,
      decisionNumber: project.decisionNumber,
      decidedOn: project.decidedOn,
      regime: project.regime,
      regimeName,
      totalInvestment: project.totalInvestment,
      plannedStart: project.plannedStart,
      plannedEnd: project.plannedEnd,
      actualStart: project.actualStart,
      actualEnd: project.actualEnd,
      updatedAt: project.updatedAt,
      version: project.version,
      computedHealth: healthOn(on.day),
      declaredHealth: saidBy(on.day, project.declaredHealth),
      declaredHealthOn: saidBy(on.day, project.declaredHealthOn),
      healthGap: gapOn(on.day),
    })
    .from(project)
    .leftJoin(factsOn(on, scope), ofProject)
    .leftJoin(plansOn(on.day), ofProjectPlans)
    .where(
      and(
        gt(project.id, after),
        projectInScope(scope),
        phase ? eq(project.phase, phase) : undefined,
        field ? eq(project.field, field) : undefined,
        changedSince ? gte(project.updatedAt, changedSince) : undefined,
      ),
    )
    .orderBy(asc(project.id))
    .limit(limit + 1)
  return pageOf(rows, limit) satisfies Page<{ id: number }>
}
