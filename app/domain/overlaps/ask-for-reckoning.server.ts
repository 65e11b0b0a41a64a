import { inArray, max } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { timelineEntry } from '#db/schema.server'
import { askForJob } from '~/domain/jobs/ask-for-job.server'

/**
 * Asks to hold the projects against each other where the story of projects, packages or leases went on since the last time:
 * the job bears the number of the newest entry, so that one state of the list is reckoned once, whoever looks.
 */
export async function askForReckoning(db: Executor, { now }: { now: Date }): Promise<void> {
  const [newest] = await db
    .select({ id: max(timelineEntry.id) })
    .from(timelineEntry)
    .where(inArray(timelineEntry.subject, ['project', 'bid-package', 'lease']))
  if (newest?.id)
    await askForJob(db, { kind: 'reckon-overlaps', payload: {}, onceKey: `reckon-overlaps ${newest.id}`, now })
}
