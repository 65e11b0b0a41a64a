import type { Transaction } from '#db/client.server'
import { timelineEntry } from '#db/schema.server'
import type { Actor } from '~/domain/people/actor'
import type { TimelineEvent, TimelineSubject } from './timeline-event'

type Entry = {
  subject: TimelineSubject
  subjectId: string | number
  event: TimelineEvent
  data?: Record<string, unknown>
  clauseId?: number | null
  /** Told in this project's story too: the event of its package or lease. */
  projectId?: number | null
  by: Pick<Actor, 'personId' | 'name'> | null
  now: Date
}

/** Writes one sentence of the story, in the transaction of the change it tells of. */
export async function recordEvent(tx: Transaction, entry: Entry): Promise<void> {
  await tx.insert(timelineEntry).values({
    subject: entry.subject,
    subjectId: String(entry.subjectId),
    event: entry.event,
    data: entry.data ?? {},
    clauseId: entry.clauseId ?? null,
    projectId: entry.projectId ?? null,
    actorId: entry.by?.personId ?? null,
    actorName: entry.by?.name ?? null,
    at: entry.now,
  })
}
