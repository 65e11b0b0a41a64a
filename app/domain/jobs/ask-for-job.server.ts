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
  now: Date
}

/** Asks for work in the transaction of the change that needs it: both are there, or neither. */
export async function askForJob<K extends JobKind>(tx: Executor, asked: Asked<K>): Promise<void> {
  const { kind, payload, onceKey = null, now, runAt = now } = asked
  await tx
    .insert(job)
    .values({ kind, payload, onceKey, runAt, createdAt: now })
    .onConflictDoNothing({ target: job.onceKey })
}
