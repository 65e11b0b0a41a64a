import { desc, eq } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { job } from '#db/schema.server'

const MOST_DEAD = 50

/** Jobs that were given up, newest first, with what was wrong. */
export function listDeadJobs(db: Executor) {
  return db
    .select({ id: job.id, kind: job.kind, attempts: job.attempts, error: job.error, endedAt: job.endedAt })
    .from(job)
    .where(eq(job.state, 'dead'))
    .orderBy(desc(job.id))
    .limit(MOST_DEAD)
}
export type DeadJob = Awaited<ReturnType<typeof listDeadJobs>>[number]
