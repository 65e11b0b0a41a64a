import { and, eq } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { rollOut, rollOutItem } from '#db/schema.server'
import { type CommandResult, invalid, missing, type Refusal, stale } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import { rollOutInScope, rollOutItemInScope } from './roll-out-scope.server'

export type OfRollOut = { rollOutId: number; by: Actor; now: Date }
export type LockedRollOut = typeof rollOut.$inferSelect

type Told = {
  event: TimelineEvent
  data?: Record<string, unknown>
  clauseId?: number | null
  set?: Partial<typeof rollOut.$inferInsert>
}
type Asked = OfRollOut & {
  /** What the person saw of the roll-out itself, where the change is one of its own facts. */
  version?: number
  /** It may be done although nothing is followed any more. */
  evenClosed?: boolean
}

/** Lock, decide, write, tell. A roll-out that is closed takes nothing new until it is opened again. */
export function changeRollOutRow(
  db: Database,
  { rollOutId, by, now, version, evenClosed = false }: Asked,
  decide: (tx: Transaction, locked: LockedRollOut) => Promise<Told | Refusal>,
): Promise<CommandResult> {
  return db.transaction(async (tx) => {
    const [locked] = await tx
      .select()
      .from(rollOut)
      .where(and(eq(rollOut.id, rollOutId), rollOutInScope(by.scope)))
      .for('update')
    if (!locked) return missing
    if (version !== undefined && locked.version !== version) return stale({ version: locked.version })
    if (locked.closedOn !== null && !evenClosed) return invalid({ field: null, key: 'roll-outs.is-closed' })
    const told = await decide(tx, locked)
    if ('ok' in told) return told
    if (told.set)
      await tx
        .update(rollOut)
        .set({ ...told.set, version: locked.version + 1 })
        .where(eq(rollOut.id, rollOutId))
    await recordEvent(tx, {
      ...{ subject: 'roll-out', subjectId: rollOutId, projectId: locked.projectId, event: told.event },
      data: { rollOut: locked.name, ...told.data },
      ...{ clauseId: told.clauseId ?? locked.clauseId, by, now },
    })
    return { ok: true }
  })
}

/** An item of the roll-out, locked; null where the actor has none such (R15). */
export async function lockItem(tx: Transaction, id: number, { rollOutId, by }: OfRollOut) {
  const [row] = await tx
    .select()
    .from(rollOutItem)
    .where(and(eq(rollOutItem.id, id), eq(rollOutItem.rollOutId, rollOutId), rollOutItemInScope(by.scope)))
    .for('update')
  return row ?? null
}
