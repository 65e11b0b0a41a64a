import { and, eq } from 'drizzle-orm'
import { allocation, bidPackage, contract, contractVariation } from '#db/schema.server'
import { lockBidPackage, standingOf } from '~/domain/bid-packages/bid-package-lock.server'
import { paidOn } from '~/domain/bid-packages/contract-terms.server'
import { conflict, missing } from '~/domain/command-result'
import { adjustAllocation } from '~/domain/money/allocations.commands.server'
import { beforeOf } from './before-effect'
import type { Undo } from './undo-effect.server'

/** One more row brings the amount back (R11): what was written stays, and payments above it refuse. */
export const undoAllocation: Undo = async (tx, effect, { reason, by, now }) => {
  const [row] = await tx
    .select()
    .from(allocation)
    .where(eq(allocation.id, effect.made.allocationId ?? 0))
  const [change] = effect.changes
  if (!row || !change?.before || !change.after) return missing
  const { sourceId, horizon, year, lastYear, decisionNumber, decidedOn } = row
  const back = { sourceId, horizon, year, lastYear, decisionNumber: decisionNumber ?? '', decidedOn, reason }
  const done = await adjustAllocation(tx, {
    projectId: row.projectId,
    adjustment: { ...back, was: BigInt(change.after), to: BigInt(change.before) },
    ...{ by, now },
  })
  return done.ok ? { ok: true } : done
}

/** The appendix or the liquidation is none; what was paid or accepted above the earlier value refuses (R10). */
export const undoContract: Undo = async (tx, effect, { by, now }) => {
  const locked = effect.bidPackageId === null ? null : await lockBidPackage(tx, effect.bidPackageId, by)
  const id = effect.contractId ?? 0
  const [signed] = await tx
    .select({ version: contract.version })
    .from(contract)
    .where(eq(contract.id, id))
    .for('update')
  if (!locked || !signed) return missing
  if (effect.act === 'vary-contract') {
    const before = beforeOf(effect, 'value')
    const { acceptedAmount } = await standingOf(tx, locked)
    const paid = await paidOn(tx, id)
    const spent = [paid, acceptedAmount].find((amount) => before && amount > BigInt(before))
    if (before && spent !== undefined)
      return conflict({ field: null, key: 'decisions.spent-since', context: { spent: String(spent), value: before } })
    const own = and(eq(contractVariation.id, effect.made.variationId ?? 0), eq(contractVariation.contractId, id))
    await tx.delete(contractVariation).where(own)
  }
  const liquidated = beforeOf(effect, 'liquidatedOn')
  await tx
    .update(contract)
    .set({ ...(liquidated === undefined ? {} : { liquidatedOn: liquidated }), version: signed.version + 1 })
    .where(eq(contract.id, id))
  await tx
    .update(bidPackage)
    .set({ version: locked.version + 1, updatedAt: now })
    .where(eq(bidPackage.id, locked.id))
  return { ok: true }
}
