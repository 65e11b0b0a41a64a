import { and, asc, eq, lt, lte, or, sql } from 'drizzle-orm'
import type { Database } from '#db/client.server'
import { job, person } from '#db/schema.server'
import { isLastAttempt, JOB_SILENCE, type JobKind, pauseAfter } from './job'

/** A job that somebody has taken; `attempt` counts from 1. */
export type JobTurn = {
  jobId: number
  kind: JobKind
  payload: Record<string, unknown>
  attempt: number
  last: boolean
  /** The person who asked; null where the product did by itself. */
  askedBy: AskedBy | null
}
export type AskedBy = { personId: string; name: string }

/** What is kept of an error: enough to see the cause, no more than a page. */
const MOST_ERROR = 2000

/**
 * Takes the job whose time came first: one that waits, or one whose worker has fallen silent. Two servers never take the
 * same. What was taken up too often without an end is dead, so that a job which fells the server does not go on for ever.
 */
export function takeNextJob(db: Database, { now }: { now: Date }): Promise<JobTurn | null> {
  const silentSince = new Date(now.getTime() - JOB_SILENCE)
  return db.transaction(async (tx) => {
    for (;;) {
      const [row] = await tx
        .select({
          ...{ id: job.id, kind: job.kind, payload: job.payload, attempts: job.attempts, personId: job.askedBy },
          askedBy: sql<string | null>`(select name from ${person} where ${person.id} = ${job}.asked_by)`,
        })
        .from(job)
        .where(
          and(
            lte(job.runAt, now),
            or(eq(job.state, 'waiting'), and(eq(job.state, 'running'), lt(job.aliveAt, silentSince))),
          ),
        )
        .orderBy(asc(job.runAt), asc(job.id))
        .limit(1)
        .for('update', { skipLocked: true })
      if (!row) return null
      const attempt = row.attempts + 1
      if (!isLastAttempt(row.attempts)) {
        await tx.update(job).set({ state: 'running', attempts: attempt, aliveAt: now }).where(eq(job.id, row.id))
        const askedBy = row.personId === null ? null : { personId: row.personId, name: row.askedBy ?? '' }
        return { jobId: row.id, kind: row.kind, payload: row.payload, attempt, last: isLastAttempt(attempt), askedBy }
      }
      const error = sql`coalesce(${job.error}, 'Taken up ' || ${job.attempts} || ' times, never ended')`
      await tx.update(job).set({ state: 'dead', error, endedAt: now }).where(eq(job.id, row.id))
    }
  })
}

/** A sign of life of who runs it. */
export async function keepJobAlive(db: Database, { jobId, now }: { jobId: number; now: Date }): Promise<void> {
  await db
    .update(job)
    .set({ aliveAt: now })
    .where(and(eq(job.id, jobId), eq(job.state, 'running')))
}

/** How far it is, which is a sign of life too. */
export async function tellSteps(
  db: Database,
  { jobId, done, steps, now }: { jobId: number; done: number; steps: number; now: Date },
): Promise<void> {
  await db
    .update(job)
    .set({ stepsDone: done, steps, aliveAt: now })
    .where(and(eq(job.id, jobId), eq(job.state, 'running')))
}

type Ended = { jobId: number; outcome?: Record<string, unknown>; now: Date }

/** It is done; `outcome` is what came of it. */
export async function endJob(db: Database, { jobId, outcome, now }: Ended): Promise<void> {
  await db
    .update(job)
    .set({ state: 'done', endedAt: now, error: null, outcome })
    .where(and(eq(job.id, jobId), eq(job.state, 'running')))
}

/** It went wrong: tried again after a pause that grows, or dead with what was wrong. */
export async function failJob(db: Database, input: { turn: JobTurn; error: string; now: Date }): Promise<void> {
  const { turn, now } = input
  const error = input.error.slice(0, MOST_ERROR)
  const next = turn.last
    ? { state: 'dead' as const, error, endedAt: now }
    : { state: 'waiting' as const, error, runAt: new Date(now.getTime() + pauseAfter(turn.attempt)) }
  await db
    .update(job)
    .set(next)
    .where(and(eq(job.id, turn.jobId), eq(job.state, 'running')))
}

/** Lets go of all jobs under way: for a server that knows it is the only one and has only just started. */
export async function letGoOfAllJobs(db: Database): Promise<void> {
  await db.update(job).set({ state: 'waiting', aliveAt: null }).where(eq(job.state, 'running'))
}
