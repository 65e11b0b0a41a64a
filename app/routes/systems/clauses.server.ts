import type { Executor } from '#db/client.server'
import { listProjectClauses } from '~/domain/projects/projects.queries.server'
import { findOrder } from '~/domain/systems/system-parts.queries.server'
import type { ClauseChoice } from './fields'

/** The clauses that may order a change at a system: those on its project, and the one it stands under. */
export async function clausesFor(
  db: Executor,
  system: { projectId: number | null; clauseId: number | null },
): Promise<ClauseChoice[]> {
  const clauses = system.projectId === null ? [] : await listProjectClauses(db, system.projectId)
  const own = await findOrder(db, system.clauseId)
  const there = clauses.some(({ id }) => id === system.clauseId)
  const first = own && system.clauseId !== null && !there ? [{ id: system.clauseId, ...own }] : []
  return [...first, ...clauses].map(({ id, section, notice }) => ({ id, section, notice }))
}
