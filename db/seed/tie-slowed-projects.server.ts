import { and, eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { clause, notice, project, timelineEntry } from '#db/schema.server'
import { insertRows } from './insert-rows.server'
import { instantOn, OFFICE_PERSON } from './sample-clock'
import type { SampleNotice, SampleProject } from './sample-shapes'
import type { Ids } from './write-register.server'

/** Ties projects that are slowed on purpose to the clause that says so (R2). */
export async function tieSlowedProjects(
  tx: Transaction,
  projects: readonly SampleProject[],
  notices: readonly SampleNotice[],
  ids: Ids,
): Promise<void> {
  for (const { key, slowed } of projects) {
    const told = slowed && notices.find((one) => one.key === slowed.notice)
    if (!slowed || !told) continue
    const [found] = await tx
      .select({ id: clause.id })
      .from(clause)
      .innerJoin(notice, eq(notice.id, clause.noticeId))
      .where(and(eq(notice.title, told.title), eq(notice.isSample, true), eq(clause.section, slowed.section)))
    if (!found) throw new Error(`No clause ${slowed.section} in ${slowed.notice}`)
    await tx
      .update(project)
      .set({ paceClauseId: found.id })
      .where(eq(project.id, ids.of(key)))
    await insertRows(tx, timelineEntry, [
      {
        subject: 'project',
        subjectId: String(ids.of(key)),
        event: 'project.slowed',
        at: instantOn(told.issuedOn),
        clauseId: found.id,
        actorId: OFFICE_PERSON.personId,
        actorName: OFFICE_PERSON.name,
        data: { reason: slowed.reason, citation: { notice: null, section: slowed.section } },
      },
    ])
  }
}
