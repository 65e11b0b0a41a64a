import { eq, max } from 'drizzle-orm'
import { bidPackage, contract, contractVariation } from '#db/schema.server'
import { liquidateContract, varyContract } from '~/domain/bid-packages/contracts.commands.server'
import { type CommandResult, missing } from '~/domain/command-result'
import { adjustAllocation } from '~/domain/money/allocations.commands.server'
import type { EffectOf } from './decision-effect'
import type { Done, Work } from './do-effect.server'
import { targetOn } from './effect-target'
import { watching } from './record-decision.server'

/** Brings the plan of a year and source to another amount, by one more row. */
export async function adjustAllocationEffect({ tx, asked }: Work, effect: EffectOf<'adjust-allocation'>): Done {
  const { act, projectId, ...adjustment } = effect
  const done = await adjustAllocation(tx, { projectId, adjustment, by: asked.by, now: asked.now })
  if (!done.ok) return done
  const { allocationId } = done
  const changes = [{ field: 'amount', before: String(effect.was), after: String(effect.to) }]
  const target = targetOn('allocation', { projectId, allocationId })
  return { ok: true, effects: [{ ...target, act, made: { allocationId }, changes }] }
}

/** Signs an appendix, or liquidates a contract. */
export async function contractEffect({ tx, asked }: Work, effect: EffectOf<'vary-contract' | 'end-contract'>): Done {
  const { contractId, act } = effect
  const [row] = await tx
    .select({ bidPackageId: contract.bidPackageId, projectId: contract.projectId, version: bidPackage.version })
    .from(contract)
    .innerJoin(bidPackage, eq(bidPackage.id, contract.bidPackageId))
    .where(eq(contract.id, contractId))
  if (row?.bidPackageId === null || row === undefined) return missing
  const { bidPackageId, projectId, version } = row
  const of = { bidPackageId, contractId, version, by: asked.by, now: asked.now }
  const run = async (): Promise<CommandResult<{ variationId?: number }>> => {
    if (effect.act === 'end-contract') return liquidateContract(tx, { ...of, on: effect.on })
    const { number, signedOn, newValue, newEndsOn, reason, decisionNumber } = effect
    const done = await varyContract(tx, { ...of, number, signedOn, newValue, newEndsOn, reason, decisionNumber })
    if (!done.ok) return done
    const [written] = await tx
      .select({ id: max(contractVariation.id) })
      .from(contractVariation)
      .where(eq(contractVariation.contractId, contractId))
    return { ok: true, variationId: written?.id ?? undefined }
  }
  const target = targetOn('contract', { contractId, bidPackageId, projectId })
  return watching(
    tx,
    [target],
    act,
    run,
    ({ variationId }): Record<string, number> => (variationId ? { variationId } : {}),
  )
}
