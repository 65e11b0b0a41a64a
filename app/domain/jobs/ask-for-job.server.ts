import type { Executor } from '#db/client.server'
import { job } from '#db/schema.server'
import type { JobKind, JobPayload } from './job'

type Asked<K extends JobKind> = {
  kind: K
  payload: JobPayload[K]
  /** The same work is done once, however often it is asked for. */
  onceKey?: string
  /** Not before this instant; now where left out. */
  runAt?: Date
  /** The person who asks; nobody where the product asks by itself. */
  askedBy?: string
  now: Date
}

/**
 * Asks for work in the transaction of the change that needs it: both are there, or neither. False where the same work was
 * asked for before, or one of a kind that is done one at a time is under way.
 */
export async function askForJob<K extends JobKind>(tx: Executor, asked: Asked<K>): Promise<boolean> {
  const { kind, payload, onceKey = null, askedBy = null, now, runAt = now } = asked
  const rows = await tx
    .insert(job)
    .values({ kind, payload, onceKey, askedBy, runAt, createdAt: now })
    .onConflictDoNothing()
    .returning({ id: job.id })
  return rows.length > 0
}
