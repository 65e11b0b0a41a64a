import { sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import {
  acceptance,
  allocation,
  bidPackage,
  completion,
  directive,
  estimate,
  evaluation,
  evaluationAssessor,
  evaluationFile,
  notice,
  noticeFile,
  payment,
  progressReport,
  progressReportFile,
  project,
  rollOutItem,
  rollOutReport,
  settlement,
  storedFile,
} from '#db/schema.server'
import { directiveInScope } from '~/domain/directives/directives-conditions.server'
import { visibleTo } from '~/domain/notices/notices.queries.server'
import type { Actor } from '~/domain/people/actor'
import { projectInScope } from '~/domain/projects/project-scope.server'
import { rollOutItemInScope } from '~/domain/roll-outs/roll-out-scope.server'

export type KeptFile = { name: string; mediaType: string; size: number; sha256: string; content: Buffer }

/**
 * A kept file, where the thing it belongs to is visible to the person: a confirmed notice, an own draft (or any, for who
 * may bring notices in), a report or completion of a directive in scope, an entry of money or a minute of acceptance of a
 * project in scope, a report of a roll-out's item in scope, evidence of an own sheet of an evaluation or of a closed one (R15). Null otherwise, also for a file of nothing.
 */
export async function findFile(
  db: Executor,
  id: number,
  { scope, personId }: Actor,
  mayReadDrafts = false,
): Promise<KeptFile | null> {
  const noticeVisible = visibleTo(scope) ?? sql`true`
  const draftVisible = mayReadDrafts ? sql`true` : sql`${notice.broughtInBy} = ${personId}`
  const directiveVisible = directiveInScope(scope) ?? sql`true`
  const [row] = await db
    .select({
      name: storedFile.name,
      mediaType: storedFile.mediaType,
      size: storedFile.size,
      sha256: storedFile.sha256,
      content: storedFile.content,
    })
    .from(storedFile)
    .where(sql`${storedFile}.id = ${id} and (
      exists (select 1 from ${notice} where (${notice}.file_id = ${id}
          or exists (select 1 from ${noticeFile} where notice_id = ${notice}.id and ${noticeFile.fileId} = ${id})) and (
        (${notice.state} = 'confirmed' and ${noticeVisible}) or (${notice.state} = 'draft' and ${draftVisible})))
      or exists (select 1 from ${progressReportFile} join ${progressReport} on ${progressReport}.id = report_id
        join ${directive} on ${directive}.id = ${progressReport.directiveId}
        where ${progressReportFile.fileId} = ${id} and ${directiveVisible})
      or exists (select 1 from ${completion} join ${directive} on ${directive}.id = ${completion.directiveId}
        where ${completion.fileId} = ${id} and ${directiveVisible})
      or exists (select 1 from ${evaluationFile}
        join ${evaluationAssessor} on ${evaluationAssessor.id} = ${evaluationFile.assessorId}
        join ${evaluation} on ${evaluation.id} = ${evaluationAssessor.evaluationId}
        join ${project} on ${project.id} = ${evaluation.projectId}
        where ${evaluationFile.fileId} = ${id} and (${evaluationAssessor.personId} = ${personId}
          or (${evaluation.state} = 'closed' and ${projectInScope(scope) ?? sql`true`})
          or (${evaluationAssessor.submittedAt} is not null and exists (
            select 1 from evaluation_assessor reader where reader.evaluation_id = ${evaluation.id}
              and reader.person_id = ${personId} and reader.submitted_at is not null))))
      or exists (select 1 from ${rollOutReport} join ${rollOutItem} on ${rollOutItem.id} = ${rollOutReport.itemId}
        where ${rollOutReport.fileId} = ${id} and ${rollOutItemInScope(scope) ?? sql`true`})
      or exists (select 1 from ${project} where ${projectInScope(scope) ?? sql`true`} and ${project.id} in (
        select project_id from ${estimate} where file_id = ${id}
        union all select project_id from ${allocation} where file_id = ${id}
        union all select project_id from ${payment} where file_id = ${id}
        union all select project_id from ${settlement} where file_id = ${id}
        union all select ${bidPackage.projectId} from ${acceptance}
          join ${bidPackage} on ${bidPackage.id} = ${acceptance.bidPackageId} where ${acceptance.fileId} = ${id})))`)
  return row ?? null
}
