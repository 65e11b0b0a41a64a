import { inArray } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { organisation, project } from '#db/schema.server'
import type { Issue } from '~/domain/command-result'
import { issueField } from './draft-issues'
import type { DraftDirective, NoticeDraft } from './notice-draft'

/** Units and projects a draft names that are not (any longer) in the register, as issues at their cards. */
export async function listGoneReferences(db: Executor, draft: NoticeDraft): Promise<Issue[]> {
  const wantedUnits = draft.directives.flatMap(unitIds)
  const wantedProjects = draft.directives.flatMap((directive) => directive.projectIds)
  const units = await known(db, organisation, wantedUnits)
  const projects = await known(db, project, wantedProjects)
  return draft.directives.flatMap((directive) => {
    const context = { section: directive.section }
    const issues: Issue[] = []
    if (unitIds(directive).some((id) => !units.has(id)))
      issues.push({ field: issueField(directive.key, 'lead'), key: 'notices.unit-gone', context })
    if (directive.projectIds.some((id) => !projects.has(id)))
      issues.push({ field: issueField(directive.key, 'projects'), key: 'notices.project-gone', context })
    return issues
  })
}

const unitIds = ({ lead, coordinating }: DraftDirective): number[] =>
  [...lead, ...coordinating].flatMap(({ organisationId }) => organisationId ?? [])

async function known(db: Executor, table: typeof organisation | typeof project, ids: number[]): Promise<Set<number>> {
  if (ids.length === 0) return new Set()
  const rows = await db.select({ id: table.id }).from(table).where(inArray(table.id, ids))
  return new Set(rows.map(({ id }) => id))
}
