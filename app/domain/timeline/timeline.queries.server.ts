import { and, desc, eq, or } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { timelineEntry } from '#db/schema.server'
import type { TimelineSubject } from './timeline-event'

const MOST_SHOWN = 200

/** The story of one subject, newest first; a project's holds what happened to its packages and leases. */
export function listTimeline(db: Executor, subject: TimelineSubject, subjectId: string | number) {
  const own = and(eq(timelineEntry.subject, subject), eq(timelineEntry.subjectId, String(subjectId)))
  return db
    .select({
      id: timelineEntry.id,
      at: timelineEntry.at,
      actorName: timelineEntry.actorName,
      event: timelineEntry.event,
      data: timelineEntry.data,
      clauseId: timelineEntry.clauseId,
    })
    .from(timelineEntry)
    .where(subject === 'project' ? or(own, eq(timelineEntry.projectId, Number(subjectId))) : own)
    .orderBy(desc(timelineEntry.at), desc(timelineEntry.id))
    .limit(MOST_SHOWN)
}
