import { and, desc, eq, like, or } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { timelineEntry } from '#db/schema.server'
import type { TimelineSubject } from './timeline-event'

const MOST_SHOWN = 200

/**
 * The story of one subject, or of all of its kind where none is named, newest first; a project's holds what happened to
 * its packages and leases. `of`: only events of one family, as money of money.paid.
 */
export function listTimeline(
  db: Executor,
  subject: TimelineSubject,
  subjectId?: string | number,
  { of: family }: { of?: string } = {},
) {
  const of = subjectId === undefined ? undefined : eq(timelineEntry.subjectId, String(subjectId))
  const own = and(eq(timelineEntry.subject, subject), of)
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
    .where(
      and(
        subject === 'project' ? or(own, eq(timelineEntry.projectId, Number(subjectId))) : own,
        family === undefined ? undefined : like(timelineEntry.event, `${family}.%`),
      ),
    )
    .orderBy(desc(timelineEntry.at), desc(timelineEntry.id))
    .limit(MOST_SHOWN)
}
