import { and, eq } from 'drizzle-orm'
import type { Database } from '#db/client.server'
import { acceptance, bidPackage, contract } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, conflict, invalid, missing, stale } from '~/domain/command-result'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import { lockBidPackage, standingOf } from './bid-package-lock.server'
import { hasContract } from './bid-package-state'
import { changeWithinPackage, type WithinPackage } from './change-within.server'
import { endsExecution, returnToExecution, whatRestsOn } from './undo-acceptance.server'

/**
 * Accepts volume done to a day, and says what is proposed for the rest. It is not an advance of the package: what was done
 * before a pause or a stop is accepted under it too (NĐ 224/2026/NĐ-CP, Điều 57.4). The final volume comes with the
 * transition «accept».
 */
export function recordAcceptance(
  db: Database,
  input: WithinPackage & {
    acceptedOn: string
    amount: bigint
    percent: number | null
    volume: string
    minuteNumber: string
    proposalForRest: string | null
  },
): Promise<CommandResult<{ acceptanceId: number }>> {
  const { bidPackageId, version, by, now, ...given } = input
  return db.transaction(async (tx) => {
    const locked = await lockBidPackage(tx, bidPackageId, by)
    if (!locked) return missing
    if (locked.version !== version) return stale({ version: locked.version, state: locked.state })
    if (!hasContract(locked.state)) return conflict({ field: null, key: 'procurement.acceptance-state' })
    if (given.acceptedOn > dayAt(now)) return invalid({ field: 'acceptedOn', key: 'procurement.day-ahead' })
    const { contractValue, acceptedAmount } = await standingOf(tx, locked)
    const bound = contractValue ?? locked.value
    if (acceptedAmount + given.amount > bound) {
      const context = { accepted: String(acceptedAmount), given: String(given.amount), bound: String(bound) }
      const key = contractValue === null ? 'accepted-above-package' : 'accepted-above-contract'
      return invalid({ field: 'amount', key: `procurement.${key}`, context })
    }
    const [signed] = await tx
      .select({ id: contract.id, signedOn: contract.signedOn })
      .from(contract)
      .where(eq(contract.bidPackageId, bidPackageId))
    if (signed && given.acceptedOn < signed.signedOn) {
      const context = { signed: signed.signedOn }
      return invalid({ field: 'acceptedOn', key: 'procurement.day-before-signing', context })
    }
    const [row] = await tx
      .insert(acceptance)
      .values({
        ...{ ...given, bidPackageId, contractId: signed?.id ?? null, kind: 'interim' },
        ...{ createdBy: by.personId, createdAt: now },
      })
      .returning({ id: acceptance.id })
    if (!row) throw new Error('An acceptance was written without an id')
    await tx
      .update(bidPackage)
      .set({ version: version + 1, updatedAt: now })
      .where(eq(bidPackage.id, bidPackageId))
    await recordEvent(tx, {
      ...{ subject: 'bid-package', subjectId: bidPackageId, projectId: locked.projectId, event: 'acceptance.recorded' },
      data: {
        ...{ amount: String(given.amount), on: given.acceptedOn, volume: given.volume, ordinal: locked.ordinal },
        documentNumber: given.minuteNumber,
      },
      ...{ by, now },
    })
    return { ok: true, acceptanceId: row.id }
  })
}

/**
 * Takes a wrong acceptance back with its reason; the row and its story stay. Not under a settlement, nor below what was
 * paid on it. With the final one the package goes back into execution, which a pause forbids.
 */
export function reverseAcceptance(
  db: Database,
  input: WithinPackage & { acceptanceId: number; reason: string },
): Promise<CommandResult> {
  const { bidPackageId, acceptanceId, reason, by, now } = input
  return changeWithinPackage(db, input, async (tx, locked) => {
    const [row] = await tx
      .select()
      .from(acceptance)
      .where(and(eq(acceptance.id, acceptanceId), eq(acceptance.bidPackageId, bidPackageId)))
      .for('update')
    if (!row) return null
    if (row.reversedAt !== null) return [{ field: null, key: 'procurement.already-reversed' }]
    const resting = await whatRestsOn(tx, locked, row)
    if (resting) return [resting]
    await tx
      .update(acceptance)
      .set({ reversedAt: now, reversedBy: by.personId, reversedReason: reason })
      .where(eq(acceptance.id, acceptanceId))
    const returned = endsExecution(locked, row)
    if (returned) await returnToExecution(tx, locked, { reason, by, now })
    return { event: 'acceptance.reversed', data: { amount: String(row.amount), reason, returned } }
  })
}
