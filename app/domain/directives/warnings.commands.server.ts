import { and, eq } from 'drizzle-orm'
import type { Database } from '#db/client.server'
import { directive, directiveWarning } from '#db/schema.server'
import { type CommandResult, conflict, forbidden, invalid, missing } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import { lockDirective } from './directive-lock.server'

/** A person takes a warning of the reader upon themselves with a reason; the warning stays in the history. */
export async function settleWarning(
  db: Database,
  input: { directiveId: number; warningId: number; reason: string; by: Actor; now: Date },
): Promise<CommandResult> {
  if (input.by.scope !== 'all') return forbidden
  return db.transaction(async (tx) => {
    const locked = await lockDirective(tx, input.directiveId, input.by)
    if (!locked) return missing
    const [warning] = await tx
      .select({ code: directiveWarning.code, settledAt: directiveWarning.settledAt })
      .from(directiveWarning)
      .where(and(eq(directiveWarning.id, input.warningId), eq(directiveWarning.directiveId, locked.id)))
    if (!warning) return missing
    if (warning.settledAt) return conflict({ field: null, key: 'directives.warning-settled' })
    if (input.reason.trim() === '') return invalid({ field: 'reason', key: 'errors.required' })

    await tx
      .update(directiveWarning)
      .set({ settledBy: input.by.personId, settledAt: input.now, settledReason: input.reason })
      .where(eq(directiveWarning.id, input.warningId))
    if (warning.code === 'nobody-leads')
      await tx.update(directive).set({ nobodyLeadsReason: input.reason }).where(eq(directive.id, locked.id))
    await recordEvent(tx, {
      subject: 'directive',
      subjectId: locked.id,
      event: 'directive.warning-settled',
      data: { code: warning.code, reason: input.reason },
      by: input.by,
      now: input.now,
    })
    return { ok: true }
  })
}

/** Opens a settled warning again: the reason did not hold. Who had settled it and why stays in the history. */
export async function reopenWarning(
  db: Database,
  input: { directiveId: number; warningId: number; by: Actor; now: Date },
): Promise<CommandResult> {
  if (input.by.scope !== 'all') return forbidden
  return db.transaction(async (tx) => {
    const locked = await lockDirective(tx, input.directiveId, input.by)
    if (!locked) return missing
    const ofDirective = and(eq(directiveWarning.id, input.warningId), eq(directiveWarning.directiveId, locked.id))
    const [warning] = await tx
      .select({ code: directiveWarning.code, settledAt: directiveWarning.settledAt })
      .from(directiveWarning)
      .where(ofDirective)
    if (!warning) return missing
    if (!warning.settledAt) return conflict({ field: null, key: 'directives.warning-open' })

    await tx.update(directiveWarning).set({ settledBy: null, settledAt: null, settledReason: null }).where(ofDirective)
    if (warning.code === 'nobody-leads')
      await tx.update(directive).set({ nobodyLeadsReason: null }).where(eq(directive.id, locked.id))
    await recordEvent(tx, {
      subject: 'directive',
      subjectId: locked.id,
      event: 'directive.warning-reopened',
      data: { code: warning.code },
      by: input.by,
      now: input.now,
    })
    return { ok: true }
  })
}
