import { eq } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { acceptance, contract, supplier } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import {
  type CommandResult,
  conflict,
  type Issue,
  invalid,
  missing,
  type Refusal,
  stale,
} from '~/domain/command-result'
import { haltOf } from '~/domain/pauses/halts.queries.server'
import { standsStillIssue } from '~/domain/pauses/pause-halt'
import type { Actor } from '~/domain/people/actor'
import { findCitation } from '~/domain/projects/project-lock.server'
import { supplierOf } from '~/domain/suppliers/supplier-of.server'
import type { TransitionFacts } from './bid-package-facts'
import { factsSoFar, type LockedBidPackage, lockBidPackage, standingOf } from './bid-package-lock.server'
import { RULES, type Transition } from './bid-package-state'
import { type Move, moveBidPackage } from './move-bid-package.server'
import { transitionIssues } from './transition-issues'

export type Advance = {
  bidPackageId: number
  transition: Transition
  on: string
  facts: TransitionFacts
  version: number
  clauseId?: number | null
  fileId?: number | null
  by: Actor
  now: Date
}

/**
 * One step in the life of a package, in one transaction: lock, version, state, pause, facts, change, story. The only way
 * by which the state of a package changes; pages, API and command line call it.
 * Refusals: a state that forbids it or a pause in force is a conflict; a fact that can be mended is an issue at its field.
 */
export function advanceBidPackage(db: Database, input: Advance): Promise<CommandResult<{ version: number }>> {
  return db.transaction(async (tx) => {
    const locked = await lockBidPackage(tx, input.bidPackageId, input.by)
    if (!locked) return missing
    if (locked.version !== input.version) return stale({ version: locked.version, state: locked.state })
    const refusal = await refusalOf(tx, locked, input)
    if (refusal) return refusal
    const move = { ...input, facts: await withSupplier(tx, input.facts) }
    await moveBidPackage(tx, locked, move)
    await EFFECTS[input.transition]?.(tx, locked, move)
    return { ok: true, version: locked.version + 1 }
  })
}

async function refusalOf(tx: Transaction, locked: LockedBidPackage, input: Advance): Promise<Refusal | null> {
  const { transition, facts, on, now } = input
  const today = dayAt(now)
  const { projectId, planId, id: bidPackageId } = locked
  const halt = RULES[transition].advances ? await haltOf(tx, { projectId, planId, bidPackageId }) : null
  const issues: Issue[] = halt ? [standsStillIssue(halt, transition)] : []
  issues.push(...transitionIssues(await standingOf(tx, locked), transition, facts, on, today))
  issues.push(...(await referenceIssues(tx, input)))
  if (issues.length === 0) return null
  return issues.some((issue) => issue.field === null) ? conflict(...issues) : invalid(...issues)
}

/** A supplier that was only named is found or added once everything else is right. */
async function withSupplier(tx: Transaction, facts: TransitionFacts): Promise<TransitionFacts> {
  const { supplierId: id, supplierName: name, supplierTaxCode: taxCode } = facts
  if (id !== null || name === null) return facts
  const found = await supplierOf(tx, { id, name, taxCode })
  return { ...facts, supplierId: 'id' in found ? found.id : null }
}

async function referenceIssues(tx: Transaction, { facts, clauseId }: Advance): Promise<Issue[]> {
  const issues: Issue[] = []
  if (facts.supplierId !== null) {
    const [row] = await tx.select({ id: supplier.id }).from(supplier).where(eq(supplier.id, facts.supplierId))
    if (!row) issues.push({ field: 'supplierId', key: 'errors.not-a-choice' })
  }
  if (clauseId && !(await findCitation(tx, clauseId))) issues.push({ field: 'clauseId', key: 'errors.not-a-choice' })
  return issues
}

type Effect = (tx: Transaction, locked: LockedBidPackage, move: Move) => Promise<void>

/** What a transition writes besides the state: the contract that was signed, the volume that was accepted last. */
const EFFECTS: Partial<Record<Transition, Effect>> = {
  'sign-contract': async (tx, locked, { on, facts, by, now }) => {
    const { awarded } = await factsSoFar(tx, locked.id)
    const supplierId = facts.supplierId ?? Number(awarded?.supplierId)
    const { documentNumber, amount, contractType, startsOn, endsOn, aboveValueDecision } = facts
    if (documentNumber === null || amount === null || contractType === null) throw new Error('A contract without facts')
    await tx.insert(contract).values({
      ...{ projectId: locked.projectId, bidPackageId: locked.id, supplierId, number: documentNumber, signedOn: on },
      ...{ value: amount, type: contractType, startsOn, endsOn, aboveValueDecision },
      ...{ createdBy: by.personId, createdAt: now },
    })
  },
  accept: async (tx, locked, { on, facts, by, now }) => {
    const { documentNumber, amount, volume } = facts
    if (amount === null || volume === null) throw new Error('An acceptance without facts')
    const [signed] = await tx.select({ id: contract.id }).from(contract).where(eq(contract.bidPackageId, locked.id))
    await tx.insert(acceptance).values({
      ...{ bidPackageId: locked.id, contractId: signed?.id ?? null, kind: 'final', acceptedOn: on, amount, volume },
      ...{ minuteNumber: documentNumber, createdBy: by.personId, createdAt: now },
    })
  },
}
