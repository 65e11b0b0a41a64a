import { and, eq } from 'drizzle-orm'
import { bidPackage, directive, lease, project } from '#db/schema.server'
import { missing } from '~/domain/command-result'
import { projectInScope } from '~/domain/projects/project-scope.server'
import type { EffectOf } from './decision-effect'
import type { Done, Work } from './do-effect.server'
import { targetOn } from './effect-target'

/** Kept, approved or agreed as it is: nothing changes, and the decision is found at it. */
export async function nothingEffect({ tx, asked }: Work, { act, subject, id }: EffectOf<'none'>): Done {
  const inScope = projectInScope(asked.by.scope)
  const done = (rows: Parameters<typeof targetOn>[1]) => ({
    ...{ ok: true as const, effects: [{ ...targetOn(subject, rows), act, made: {}, changes: [] }] },
  })
  if (subject === 'directive') {
    const [row] = await tx.select({ id: directive.id }).from(directive).where(eq(directive.id, id))
    return row && asked.by.scope === 'all' ? done({ directiveId: id }) : missing
  }
  const on = { project: project.id, 'bid-package': bidPackage.projectId, lease: lease.projectId }[subject]
  const query = tx.select({ projectId: project.id }).from(project).$dynamic()
  if (subject === 'bid-package') query.innerJoin(bidPackage, eq(on, project.id))
  if (subject === 'lease') query.innerJoin(lease, eq(on, project.id))
  const own = { project: project.id, 'bid-package': bidPackage.id, lease: lease.id }[subject]
  const [row] = await query.where(and(eq(own, id), inScope))
  if (!row) return missing
  const { projectId } = row
  return done({
    projectId,
    bidPackageId: subject === 'bid-package' ? id : null,
    leaseId: subject === 'lease' ? id : null,
  })
}
