import { and, eq, sql } from 'drizzle-orm'
import type { Database } from '#db/client.server'
import { job } from '#db/schema.server'
import { type CommandResult, forbidden, missing } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'

/** An administrator lets a dead job be tried again, from its first attempt; not beside the one of its kind under way. */
export async function reviveJob(
  db: Database,
  { jobId, by, now }: { jobId: number; by: Actor; now: Date },
): Promise<CommandResult> {
  if (by.scope !== 'all') return forbidden
  const open = sql`(select from ${job} other where other.kind = ${job}.kind and other.state in ('waiting', 'running'))`
  const rows = await db
    .update(job)
    .set({ state: 'waiting', attempts: 0, runAt: now, aliveAt: null, endedAt: null })
    .where(and(eq(job.id, jobId), eq(job.state, 'dead'), sql`not (${job.kind} = 'reckon-overlaps' and exists ${open})`))
    .returning({ id: job.id })
  return rows.length > 0 ? { ok: true } : missing
}
