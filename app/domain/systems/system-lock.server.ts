import { and, eq } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { informationSystem, systemStateChange } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, type Issue, missing, type Refusal, stale } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import { findCitation } from '~/domain/projects/project-lock.server'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import { systemInScope } from './system-scope.server'

/** The system as it stands, locked until the transaction ends; null where the actor has none such (R15). */
async function lockSystem(tx: Transaction, id: number, by: Actor) {
  const [row] = await tx
    .select()
    .from(informationSystem)
    .where(and(eq(informationSystem.id, id), systemInScope(by.scope)))
    .for('update')
  return row ?? null
}
export type LockedSystem = NonNullable<Awaited<ReturnType<typeof lockSystem>>>

export type OfSystem = { systemId: number; by: Actor; now: Date }
type Told = {
  event: TimelineEvent
  data?: Record<string, unknown>
  clauseId?: number | null
  set?: Partial<typeof informationSystem.$inferInsert>
}

/** Lock, decide, write, tell. `version`: what the person saw of the system itself, where the change is one of its own facts. */
export function changeSystemRow(
  db: Database,
  { systemId, by, now, version }: OfSystem & { version?: number },
  decide: (tx: Transaction, locked: LockedSystem) => Promise<Told | Refusal>,
): Promise<CommandResult> {
  return db.transaction(async (tx) => {
    const locked = await lockSystem(tx, systemId, by)
    if (!locked) return missing
    if (version !== undefined && locked.version !== version) return stale({ version: locked.version })
    const told = await decide(tx, locked)
    if ('ok' in told) return told
    if (told.set)
      await tx
        .update(informationSystem)
        .set({ ...told.set, version: locked.version + 1 })
        .where(eq(informationSystem.id, systemId))
    await recordEvent(tx, {
      ...{ subject: 'system', subjectId: systemId, projectId: locked.projectId, event: told.event },
      data: { system: locked.name, ...told.data },
      ...{ clauseId: told.clauseId, by, now },
    })
    return { ok: true }
  })
}

export type StateCause = { clauseId: number | null; words: string | null }

/** A change of state needs its day, not one ahead, and its cause: a confirmed clause, or words (R2). */
export async function checkedCause(
  tx: Transaction,
  { clauseId, words, on }: StateCause & { on: string | null },
  now: Date,
): Promise<{ citation: Awaited<ReturnType<typeof findCitation>>; issues: Issue[] }> {
  const citation = clauseId === null ? null : await findCitation(tx, clauseId)
  const issues: Issue[] = []
  if (clauseId !== null && !citation) issues.push({ field: 'clauseId', key: 'errors.not-a-choice' })
  if (clauseId === null && words === null) issues.push({ field: 'words', key: 'systems.cause-missing' })
  if (on === null) issues.push({ field: 'on', key: 'errors.required' })
  else if (on > dayAt(now)) issues.push({ field: 'on', key: 'systems.day-ahead' })
  return { citation, issues }
}

type Change = StateCause & { was: string | null; became: string; on: string } & (
    | { systemId: number }
    | { systemUnitId: number }
    | { interfaceId: number }
  )

/** Keeps one change of a state with its cause. */
export async function keepStateChange(tx: Transaction, change: Change, { by, now }: { by: Actor; now: Date }) {
  await tx.insert(systemStateChange).values({ ...change, by: by.personId, at: now })
}
