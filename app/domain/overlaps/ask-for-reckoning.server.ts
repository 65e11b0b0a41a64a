import { inArray, max } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { timelineEntry } from '#db/schema.server'
import { type CommandResult, forbidden } from '~/domain/command-result'
import { askForJob } from '~/domain/jobs/ask-for-job.server'
import type { Actor } from '~/domain/people/actor'

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

/** A person asks for it now, whatever changed. `joined`: one is under way already, and this person waits for it too. */
export async function askToReckon(
  db: Executor,
  { by, now }: { by: Actor; now: Date },
): Promise<CommandResult<{ joined: boolean }>> {
  if (by.scope !== 'all') return forbidden
  const asked = await askForJob(db, { kind: 'reckon-overlaps', payload: {}, askedBy: by.personId, now })
  return { ok: true, joined: !asked }
}
