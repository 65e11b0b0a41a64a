import { eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { bidPackage, bidPackageTransition } from '#db/schema.server'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import { factsAskedBy, type TransitionFacts } from './bid-package-facts'
import type { LockedBidPackage } from './bid-package-lock.server'
import { RULES, type Transition } from './bid-package-state'
import { completeSteps } from './lay-steps.server'

/** Columns and the document have their own place; the other facts are kept as text with the transition. */
const IN_COLUMNS = new Set(['documentNumber', 'documentOn', 'note'])

export type Move = {
  transition: Transition
  /** The day it happened, ISO. */
  on: string
  facts: TransitionFacts
  clauseId?: number | null
  fileId?: number | null
  by: Actor
  now: Date
}

/** Writes a transition whose rules were checked: the row, the package's state, and the sentence of the story. */
export async function moveBidPackage(tx: Transaction, locked: LockedBidPackage, move: Move): Promise<void> {
  const { transition, on, facts, by, now } = move
  const { to } = RULES[transition]
  const kept = keptFacts(transition, facts)
  await tx.insert(bidPackageTransition).values({
    ...{ bidPackageId: locked.id, from: locked.state, to, on },
    ...{ documentNumber: facts.documentNumber, documentOn: facts.documentOn, note: facts.note },
    ...{ facts: kept, fileId: move.fileId ?? null, clauseId: move.clauseId ?? null, by: by.personId, at: now },
  })
  await tx
    .update(bidPackage)
    .set({
      ...{ state: to, stateSince: on, updatedAt: now, version: locked.version + 1 },
      ...(transition === 'publish' && facts.networkNumber !== null
        ? { networkNumber: facts.networkNumber, networkVersion: facts.networkVersion }
        : {}),
    })
    .where(eq(bidPackage.id, locked.id))
  await completeSteps(tx, { bidPackageId: locked.id, transition, on })
  await recordEvent(tx, {
    ...{ subject: 'bid-package', subjectId: locked.id, projectId: locked.projectId, event: 'bid-package.advanced' },
    data: {
      ...{ transition, from: locked.state, to, on, ordinal: locked.ordinal, name: locked.name },
      ...{ documentNumber: facts.documentNumber, documentOn: facts.documentOn, note: facts.note, ...kept },
    },
    ...{ clauseId: move.clauseId ?? null, by, now },
  })
}

/** Only what this transition asks for: a field of another form is no fact of this one. */
function keptFacts(transition: Transition, facts: TransitionFacts): Record<string, string> {
  const named = factsAskedBy(transition).filter((name) => !IN_COLUMNS.has(name) && facts[name] !== null)
  return Object.fromEntries(named.map((name) => [name, String(facts[name])]))
}
