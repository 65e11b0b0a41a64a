import { and, eq } from 'drizzle-orm'
import { completion, directive, directiveUnit, extension } from '#db/schema.server'
import { missing } from '~/domain/command-result'
import { lockDirective } from '~/domain/directives/directive-lock.server'
import { withdrawDecisionsFor } from '~/domain/pauses/due-decisions.server'
import { keepProposals } from '~/domain/pauses/proposals.server'
import { beforeOf, columnsBefore } from './before-effect'
import { readLeads } from './lead-units'
import type { Undo } from './undo-effect.server'

/** Open again, led by who led it, until the day it had; the completion and the extension stay as refused, with the reason. */
export const undoDirective: Undo = async (tx, effect, { reason, by, now }) => {
  const locked = effect.directiveId === null ? null : await lockDirective(tx, effect.directiveId, by)
  if (!locked) return missing
  const { id, version } = locked
  const refused = { decidedBy: by.personId, decidedAt: now, decisionWords: reason }
  await tx
    .update(directive)
    .set({ ...columnsBefore(effect, ['completedOn', 'extendedDueOn']), version: version + 1 })
    .where(eq(directive.id, id))
  if (effect.made.completionId !== undefined)
    await tx
      .update(completion)
      .set({ state: 'returned', ...refused })
      .where(eq(completion.id, effect.made.completionId))
  if (effect.made.extensionId !== undefined)
    await tx
      .update(extension)
      .set({ state: 'refused', grantedDueOn: null, ...refused })
      .where(eq(extension.id, effect.made.extensionId))
  const leads = beforeOf(effect, 'leads')
  if (leads !== undefined) {
    await tx.delete(directiveUnit).where(and(eq(directiveUnit.directiveId, id), eq(directiveUnit.part, 'lead')))
    const rows = readLeads(leads).map((unit) => ({ ...unit, directiveId: id, part: 'lead' as const }))
    if (rows.length > 0) await tx.insert(directiveUnit).values(rows)
  }
  if (effect.act === 'complete-directive') await withdrawDecisionsFor(tx, id, { words: reason, by, now })
  await keepProposals(tx, [id], { by, now })
  return { ok: true }
}
