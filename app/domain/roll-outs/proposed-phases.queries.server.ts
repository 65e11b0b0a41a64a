import { and, asc, eq } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { clause, directive, directiveProject, directiveUnit, notice, project } from '#db/schema.server'
import { directiveInScope } from '~/domain/directives/directives-conditions.server'
import { shortNameOn } from '~/domain/organisations/organisation-name.server'
import type { Scope } from '~/domain/people/actor'
import { proposedPhases } from './proposed-phases'

const MOST_DIRECTIVES = 50

/** What a roll-out that a directive orders starts with: clause, day, project, lead and the windows of the clause. */
export async function findProposedRollOut(db: Executor, { directiveId, scope }: { directiveId: number; scope: Scope }) {
  const [found] = await db
    .select({
      clauseId: directive.clauseId,
      section: clause.section,
      notice: notice.numberSymbol,
      orderedOn: notice.issuedOn,
    })
    .from(directive)
    .innerJoin(clause, eq(clause.id, directive.clauseId))
    .innerJoin(notice, eq(notice.id, clause.noticeId))
    .where(and(eq(directive.id, directiveId), eq(notice.state, 'confirmed'), directiveInScope(scope)))
  if (!found) return null
  const [directives, [about], [lead]] = await Promise.all([
    db
      .select({
        id: directive.id,
        text: directive.text,
        deadline: directive.deadline,
        deadlineWords: directive.deadlineWords,
      })
      .from(directive)
      .where(eq(directive.clauseId, found.clauseId))
      .orderBy(asc(directive.ordinal))
      .limit(MOST_DIRECTIVES),
    db
      .select({ id: project.id, name: project.name })
      .from(directiveProject)
      .innerJoin(project, eq(project.id, directiveProject.projectId))
      .where(eq(directiveProject.directiveId, directiveId))
      .orderBy(asc(project.id))
      .limit(1),
    db
      .select({
        id: directiveUnit.organisationId,
        name: shortNameOn(directiveUnit.organisationId, found.orderedOn ?? '9999-12-31'),
      })
      .from(directiveUnit)
      .where(and(eq(directiveUnit.directiveId, directiveId), eq(directiveUnit.part, 'lead')))
      .orderBy(asc(directiveUnit.id))
      .limit(1),
  ])
  return {
    ...found,
    directiveId,
    project: about ?? null,
    lead: lead?.id ? { id: lead.id, name: lead.name } : null,
    phases: proposedPhases(directives),
  }
}
export type ProposedRollOut = NonNullable<Awaited<ReturnType<typeof findProposedRollOut>>>
