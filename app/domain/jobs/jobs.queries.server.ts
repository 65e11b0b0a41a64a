import { desc, eq } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { job, person } from '#db/schema.server'
import type { JobKind, JobOutcome } from './job'

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

/** The newest job of a kind, whatever became of it: who asked and when, how far it is, what came of it. */
export async function findNewestJob<K extends JobKind>(db: Executor, kind: K) {
  const [row] = await db
    .select({
      ...{ id: job.id, state: job.state, askedBy: person.name, askedAt: job.createdAt, endedAt: job.endedAt },
      ...{ stepsDone: job.stepsDone, steps: job.steps, attempts: job.attempts, outcome: job.outcome },
    })
    .from(job)
    .leftJoin(person, eq(person.id, job.askedBy))
    .where(eq(job.kind, kind))
    .orderBy(desc(job.id))
    .limit(1)
  // The outcome was written by the trade of this kind.
  return row ? { ...row, outcome: row.outcome as JobOutcome[K] | null } : null
}
export type NewestJob<K extends JobKind> = NonNullable<Awaited<ReturnType<typeof findNewestJob<K>>>>
