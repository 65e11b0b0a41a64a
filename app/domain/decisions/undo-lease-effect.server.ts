import { and, eq } from 'drizzle-orm'
import { decision, lease, leaseRenewal } from '#db/schema.server'
import { conflict, missing } from '~/domain/command-result'
import { keepLeaseProposals } from '~/domain/pauses/proposals.server'
import { beforeOf, columnsBefore } from './before-effect'
import type { EffectRow, Undo } from './undo-effect.server'

/** The term and what follows are what they were; a renewal that was taken back is none, and its story keeps it. */
export const undoLease: Undo = async (tx, effect, { by, now }) => {
  const id = effect.leaseId ?? 0
  const [row] = await tx
    .select({ version: lease.version, closedOn: lease.closedOn })
    .from(lease)
    .where(eq(lease.id, id))
    .for('update')
  if (!row) return missing
  if (row.closedOn !== null)
    return conflict({ field: null, key: 'leases.already-closed', context: { on: row.closedOn } })
  if (effect.made.renewalId !== undefined)
    await tx.delete(leaseRenewal).where(and(eq(leaseRenewal.id, effect.made.renewalId), eq(leaseRenewal.leaseId, id)))
  await tx
    .update(lease)
    .set({
      ...columnsBefore(effect, ['endsOn', 'noticeBy', 'successorWords']),
      ...idBefore(effect, 'successorLeaseId'),
      ...idBefore(effect, 'successorProjectId'),
      version: row.version + 1,
    })
    .where(eq(lease.id, id))
  const [of] = await tx.select({ clauseId: decision.clauseId }).from(decision).where(eq(decision.id, effect.decisionId))
  if (of?.clauseId) await keepLeaseProposals(tx, of.clauseId, { by, now })
  return { ok: true }
}

const idBefore = (effect: EffectRow, field: string): Record<string, number | null> => {
  const was = beforeOf(effect, field)
  return was === undefined ? {} : { [field]: was === null ? null : Number(was) }
}
