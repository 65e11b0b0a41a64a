import { eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { completion, directive, extension } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, conflict, forbidden, invalid, missing } from '~/domain/command-result'
import { openDecisionsFor } from '~/domain/pauses/due-decisions.server'
import { keepProposals } from '~/domain/pauses/proposals.server'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import { currentState } from './correction-state.server'
import { correctDirective } from './corrections.commands.server'
import { laterIssues } from './directive'
import { type LockedDirective, lockDirective } from './directive-lock.server'
import { refusalOf } from './refusal-of'

type Given = { directiveId: number; by: Actor; now: Date }

/** The decision itself says that the work is done: no unit has to report it first. What waits for it opens the same day (R4). */
export async function completeByDecision(
  tx: Transaction,
  { directiveId, completedOn, words, by, now }: Given & { completedOn: string; words: string },
): Promise<CommandResult<{ completionId: number }>> {
  const locked = await lockForDecision(tx, directiveId, by)
  if ('ok' in locked) return locked
  if (locked.completedOn !== null)
    return conflict({ field: null, key: 'directives.already-completed', context: { day: locked.completedOn } })
  if (locked.awaitingConfirmation) return conflict({ field: null, key: 'directives.completion-waiting' })
  if (completedOn > dayAt(now)) return invalid({ field: 'completedOn', key: 'decisions.day-ahead' })
  const organisationId = await leadOf(tx, directiveId)
  const [row] =
    organisationId === null
      ? []
      : await tx
          .insert(completion)
          .values({
            ...{ directiveId, organisationId, completedOn, text: words, state: 'confirmed' as const },
            ...{ reportedBy: by.personId, reportedAt: now, decidedBy: by.personId, decidedAt: now },
          })
          .returning({ id: completion.id })
  await change(tx, locked, { completedOn })
  await recordEvent(tx, {
    ...{ subject: 'directive', subjectId: directiveId, event: 'directive.completed-by-decision', by, now },
    data: { completedOn, words },
  })
  await openDecisionsFor(tx, directiveId, { by, now })
  await keepProposals(tx, [directiveId], { by, now })
  return { ok: true, completionId: row?.id ?? 0 }
}

/** A longer term by decision, which no unit has asked for; the first deadline stays (R6). */
export async function extendByDecision(
  tx: Transaction,
  { directiveId, dueOn, words, by, now }: Given & { dueOn: string; words: string },
): Promise<CommandResult<{ extensionId: number }>> {
  const locked = await lockForDecision(tx, directiveId, by)
  if ('ok' in locked) return locked
  if (locked.completedOn !== null)
    return conflict({ field: null, key: 'directives.already-completed', context: { day: locked.completedOn } })
  if (locked.extensionOpen) return conflict({ field: null, key: 'decisions.extension-waits' })
  const refusal = refusalOf(laterIssues(locked, dueOn, 'dueOn', dayAt(now)))
  if (refusal) return refusal
  const organisationId = await leadOf(tx, directiveId)
  if (organisationId === null) return conflict({ field: null, key: 'decisions.nobody-leads' })
  const [row] = await tx
    .insert(extension)
    .values({
      ...{ directiveId, organisationId, askedBy: by.personId, askedAt: now, reason: words, oldDueOn: locked.dueOn },
      ...{ askedDueOn: dueOn, grantedDueOn: dueOn, state: 'granted' as const, decidedBy: by.personId, decidedAt: now },
    })
    .returning({ id: extension.id })
  await change(tx, locked, { extendedDueOn: dueOn })
  await recordEvent(tx, {
    ...{ subject: 'directive', subjectId: directiveId, event: 'directive.extension-granted', by, now },
    data: { oldDueOn: locked.dueOn, askedDueOn: dueOn, grantedDueOn: dueOn, words },
  })
  return { ok: true, extensionId: row?.id ?? 0 }
}

/** Who leads it from now on, as a correction with the decision as its reason; the units that co-ordinate stay. */
export async function assignByDecision(
  tx: Transaction,
  { directiveId, organisationId, reason, by, now }: Given & { organisationId: number; reason: string },
): Promise<CommandResult> {
  const locked = await lockForDecision(tx, directiveId, by)
  if ('ok' in locked) return locked
  if (locked.completedOn !== null)
    return conflict({ field: null, key: 'directives.already-completed', context: { day: locked.completedOn } })
  const { coordinating, projectIds, decision } = await currentState(tx, directiveId)
  return correctDirective(tx, {
    ...{ directiveId, version: locked.version, projectIds, decision, reason, by, now },
    lead: [`o${organisationId}`],
    coordinating: coordinating.map(({ id }) => `u${id}`),
  })
}

/** A decision about a directive is taken by who sees all of them. */
async function lockForDecision(tx: Transaction, id: number, by: Actor) {
  if (by.scope !== 'all') return forbidden
  return (await lockDirective(tx, id, by)) ?? missing
}

async function leadOf(tx: Transaction, directiveId: number): Promise<number | null> {
  const { lead } = await currentState(tx, directiveId)
  return lead.find(({ organisationId }) => organisationId !== null)?.organisationId ?? null
}

const change = (tx: Transaction, { id, version }: LockedDirective, set: Partial<typeof directive.$inferInsert>) =>
  tx
    .update(directive)
    .set({ ...set, version: version + 1 })
    .where(eq(directive.id, id))
