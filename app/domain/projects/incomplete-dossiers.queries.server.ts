import { and, eq, notInArray, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { project, projectBeneficiary } from '#db/schema.server'
import type { Issue } from '~/domain/command-result'
import type { Scope } from '~/domain/people/actor'
import { listLawsWithFigures } from '~/domain/regimes/regimes.queries.server'
import { gaps } from './project-gaps'
import { projectInScope } from './project-scope.server'

const MOST_READ = 2000

export type IncompleteDossier = { id: number; code: string; name: string; lacking: Issue[] }

/** Unfinished projects whose dossier lacks something, the emptiest first, and how many there are in all. */
export async function listIncompleteDossiers(
  db: Executor,
  { scope, limit = 6 }: { scope: Scope; limit?: number },
): Promise<{ dossiers: IncompleteDossier[]; total: number }> {
  const laws = await listLawsWithFigures(db)
  const rows = await db
    .select({
      id: project.id,
      code: project.code,
      name: project.name,
      kind: project.kind,
      phase: project.phase,
      summary: project.summary,
      pmuId: project.pmuId,
      group: project.group,
      decisionNumber: project.decisionNumber,
      decidedOn: project.decidedOn,
      regime: project.regime,
      totalInvestment: project.totalInvestment,
      plannedStart: project.plannedStart,
      plannedEnd: project.plannedEnd,
      actualStart: project.actualStart,
      actualEnd: project.actualEnd,
      beneficiaryIds: sql<number[]>`coalesce((
        select array_agg(${projectBeneficiary.organisationId}) from ${projectBeneficiary}
        where ${eq(projectBeneficiary.projectId, sql`${project}.id`)}), '{}')`,
    })
    .from(project)
    .where(and(notInArray(project.phase, ['closed', 'stopped']), projectInScope(scope)))
    .orderBy(project.id)
    .limit(MOST_READ)
  const lacking = rows
    .map((row) => ({ id: row.id, code: row.code, name: row.name, lacking: gaps(row, laws) }))
    .filter((row) => row.lacking.length > 0)
    .sort((a, b) => b.lacking.length - a.lacking.length)
  return { dossiers: lacking.slice(0, limit), total: lacking.length }
}
