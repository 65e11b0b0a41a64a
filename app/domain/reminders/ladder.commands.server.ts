import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Database } from '#db/client.server'
import { personRole, reminderLadder } from '#db/schema.server'
import { type CommandResult, forbidden, missing, stale } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import type { Ladder } from './ladder'
import { findLadder } from './ladder.queries.server'

/** Sets the office's ladder. It holds from the next digest; the ladders before it stay on record. */
export function setLadder(
  db: Database,
  input: { ladder: Ladder; version: number; by: Actor; now: Date },
): Promise<CommandResult> {
  const { ladder, version, by, now } = input
  return db.transaction(async (tx) => {
    if (by.scope !== 'all') return forbidden
    await tx.execute(sql`lock table ${reminderLadder} in share row exclusive mode`)
    const held = await findLadder(tx)
    if (held.version !== version) return stale(held)
    const { active, hour, steps } = ladder
    const values = { active, hour, steps: [...steps], setBy: by.personId, setAt: now }
    await tx.insert(reminderLadder).values(values)
    return { ok: true }
  })
}

/** Says that a person heads the unit in which the role is held, or no longer does: whom reminders climb to. */
export function nameHead(
  db: Database,
  input: { roleId: number; heads: boolean; by: Actor; now: Date },
): Promise<CommandResult> {
  const { roleId, heads, by, now } = input
  return db.transaction(async (tx) => {
    if (by.scope !== 'all') return forbidden
    const [row] = await tx
      .update(personRole)
      .set({ heads })
      .where(and(eq(personRole.id, roleId), isNull(personRole.withdrawnAt)))
      .returning({ personId: personRole.personId, organisationId: personRole.organisationId })
    if (!row) return missing
    const event = heads ? 'person.head-named' : 'person.head-withdrawn'
    const data = { organisationId: row.organisationId }
    await recordEvent(tx, { subject: 'person', subjectId: row.personId, event, data, by, now })
    return { ok: true }
  })
}
