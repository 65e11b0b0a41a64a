import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { bidPackage, directive, dueDecision, notice, pause } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import type { Actor } from '~/domain/people/actor'
import type { PauseTarget } from './pause'
import { type Telling, tell } from './pause-story.server'

/** How a decision that waited came out; «none-needed»: the order of the notice asks no pause and no change of this project. */
const DECISION_OUTCOMES = [
  'resumed',
  'cancelled',
  'kept',
  'undone',
  'recorded',
  'stopped',
  'continued',
  'decided',
  'renewed',
  'successor-named',
  'ended',
  'closed',
  'none-needed',
  'withdrawn',
] as const
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number]

type Given = { by: Actor; now: Date }

/**
 * The watched directive was completed: for each pause that waits for it a decision opens the same day, in the transaction
 * of the completion (R4). Nothing resumes by itself.
 */
export async function openDecisionsFor(tx: Transaction, directiveId: number, { by, now }: Given): Promise<void> {
  const waiting = await tx
    .select({ pause, ordinal: bidPackage.ordinal, section: directive.section, notice: notice.numberSymbol })
    .from(pause)
    .innerJoin(directive, eq(directive.id, pause.conditionDirectiveId))
    .innerJoin(notice, eq(notice.id, directive.noticeId))
    .leftJoin(bidPackage, eq(bidPackage.id, pause.bidPackageId))
    .where(and(eq(pause.conditionDirectiveId, directiveId), isNull(pause.endedOn)))
  for (const row of waiting) {
    const { id: pauseId, projectId, bidPackageId } = row.pause
    const [opened] = await tx
      .insert(dueDecision)
      .values({
        ...{ question: 'resume-or-cancel', projectId, bidPackageId, pauseId, directiveId },
        ...{ openedOn: dayAt(now), openedAt: now },
      })
      .onConflictDoNothing()
      .returning({ id: dueDecision.id })
    if (!opened) continue
    const data = { question: 'resume-or-cancel', section: row.section, notice: row.notice }
    await tell(tx, row.pause, { event: 'decision.opened', pauseId, ordinal: row.ordinal, data, by, now })
  }
}

/** The completion was taken back: what it opened is withdrawn, and the story keeps both. */
export async function withdrawDecisionsFor(
  tx: Transaction,
  directiveId: number,
  { words, by, now }: Given & { words: string },
): Promise<void> {
  const rows = await tx
    .update(dueDecision)
    .set({ state: 'withdrawn', outcome: 'withdrawn', words, ...closed({ by, now }) })
    .where(
      and(
        eq(dueDecision.directiveId, directiveId),
        eq(dueDecision.question, 'resume-or-cancel'),
        eq(dueDecision.state, 'waiting'),
      ),
    )
    .returning()
  for (const row of rows) {
    const target: PauseTarget = { projectId: row.projectId, planId: null, bidPackageId: row.bidPackageId }
    const data = { question: row.question, words }
    await tell(tx, target, { event: 'decision.withdrawn', pauseId: row.pauseId, data, by, now })
  }
}

type Taken = Telling & { outcome: DecisionOutcome; words: string | null; clauseId: number | null }

/** Closes the decision that waits about a pause, if one does. */
export async function closeDecisionOf(tx: Transaction, pauseId: number, taken: Taken): Promise<void> {
  const { outcome, words, clauseId } = taken
  await tx
    .update(dueDecision)
    .set({ state: outcome === 'undone' ? 'withdrawn' : 'taken', outcome, words, clauseId, ...closed(taken) })
    .where(and(eq(dueDecision.pauseId, pauseId), eq(dueDecision.state, 'waiting')))
}

/** Settles what an order of a notice proposed for a project; no more than one such decision waits. */
export async function settleProposal(
  tx: Transaction,
  settled: Telling & {
    directiveId: number
    projectId: number
    outcome: DecisionOutcome
    words?: string | null
    decisionId?: number
  },
): Promise<void> {
  const { directiveId, projectId, outcome, words = null, decisionId = null } = settled
  await tx
    .update(dueDecision)
    .set({ state: 'taken', outcome, words, decisionId, ...closed(settled) })
    .where(
      and(
        eq(dueDecision.directiveId, directiveId),
        eq(dueDecision.projectId, projectId),
        inArray(dueDecision.question, ['proposed-by-notice']),
        eq(dueDecision.state, 'waiting'),
      ),
    )
}

export const closed = ({ by, now }: Telling) => ({
  ...{ closedOn: dayAt(now), closedBy: by?.personId ?? null, closedAt: now },
})
