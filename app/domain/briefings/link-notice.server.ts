import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import {
  briefing,
  decision,
  directive,
  directiveProject,
  dueDecision,
  matter,
  matterConclusion,
  matterOutcome,
  notice,
} from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { closed } from '~/domain/pauses/due-decisions.server'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import { matchConclusions } from './match-conclusions'

type Told = { by: Actor; now: Date }

/**
 * A notice of conclusions was confirmed: the briefing of its meeting knows it, and what was carried out there by word is not
 * proposed again by its clause. Called within the confirmation, before its orders open decisions. Without a briefing of
 * that meeting nothing happens.
 */
export async function linkNoticeOfMeeting(tx: Transaction, noticeId: number, told: Told): Promise<void> {
  const [row] = await tx
    .select({ id: briefing.id })
    .from(notice)
    .innerJoin(briefing, eq(briefing.meetingOn, notice.meetingOn))
    .innerJoin(matter, eq(matter.briefingId, briefing.id))
    .innerJoin(matterOutcome, eq(matterOutcome.matterId, matter.id))
    .where(and(eq(notice.id, noticeId), isNull(briefing.noticeId)))
    .orderBy(asc(briefing.id))
    .limit(1)
  if (row) await linkNoticeTo(tx, row.id, noticeId, told, true)
}

/** Ties a notice to a briefing; `ifMatched`: only where a recorded conclusion is found in it. */
export async function linkNoticeTo(
  tx: Transaction,
  briefingId: number,
  noticeId: number,
  told: Told,
  ifMatched = false,
): Promise<boolean> {
  const [recorded, given] = await Promise.all([recordedOf(tx, briefingId), directivesOf(tx, noticeId)])
  const matched = matchConclusions(
    recorded.map(({ id, conclusion }) => ({ id, kind: conclusion.kind, task: conclusion.task })),
    given.map(({ id, decision: kind, text }) => ({ id, kind, text })),
  )
  if (ifMatched && matched.size === 0) return false
  await tx.update(briefing).set({ noticeId }).where(eq(briefing.id, briefingId))
  for (const one of recorded) {
    const directiveId = matched.get(one.id)
    const order = given.find(({ id }) => id === directiveId)
    if (!order) continue
    await tx.update(matterConclusion).set({ directiveId: order.id }).where(eq(matterConclusion.id, one.id))
    const { effect } = one.conclusion
    if (effect && one.decisionId !== null && one.undoneAt === null)
      await settle(tx, { order, projectId: effect.projectId, decisionId: one.decisionId, title: one.title ?? '' }, told)
  }
  await recordEvent(tx, {
    ...{ subject: 'briefing', subjectId: briefingId, event: 'briefing.notice-linked', ...told },
    data: { notice: given[0]?.numberSymbol ?? '' },
  })
  return true
}

const recordedOf = (tx: Transaction, briefingId: number) =>
  tx
    .select({
      id: matterConclusion.id,
      conclusion: matterConclusion.conclusion,
      decisionId: matterConclusion.decisionId,
      undoneAt: decision.undoneAt,
      title: decision.title,
    })
    .from(matterConclusion)
    .innerJoin(matterOutcome, eq(matterOutcome.id, matterConclusion.outcomeId))
    .innerJoin(matter, eq(matter.id, matterOutcome.matterId))
    .leftJoin(decision, eq(decision.id, matterConclusion.decisionId))
    .where(and(eq(matter.briefingId, briefingId), isNull(matterConclusion.directiveId)))
    .orderBy(asc(matter.ordinal), asc(matterConclusion.ordinal))

const directivesOf = (tx: Transaction, noticeId: number) =>
  tx
    .select({
      id: directive.id,
      clauseId: directive.clauseId,
      decision: directive.decision,
      text: directive.text,
      numberSymbol: notice.numberSymbol,
    })
    .from(directive)
    .innerJoin(notice, eq(notice.id, directive.noticeId))
    .where(eq(directive.noticeId, noticeId))
    .orderBy(asc(directive.ordinal))

type Settled = {
  order: { id: number; clauseId: number }
  projectId: number
  decisionId: number
  title: string
}

/** The order's project is that of its decision, and the order asks nothing more of it. */
async function settle(tx: Transaction, { order, projectId, decisionId, title }: Settled, told: Told): Promise<void> {
  await tx.insert(directiveProject).values({ directiveId: order.id, projectId }).onConflictDoNothing()
  const done = { state: 'taken' as const, outcome: 'none-needed', words: title, decisionId, ...closed(told) }
  const projects = await tx
    .select({ id: directiveProject.projectId })
    .from(directiveProject)
    .where(eq(directiveProject.directiveId, order.id))
  const ids = projects.map(({ id }) => id)
  const waiting = await tx
    .update(dueDecision)
    .set({ ...done, clauseId: order.clauseId })
    .where(
      and(
        ...[eq(dueDecision.directiveId, order.id), inArray(dueDecision.projectId, ids)],
        ...[eq(dueDecision.question, 'proposed-by-notice'), eq(dueDecision.state, 'waiting')],
      ),
    )
    .returning({ projectId: dueDecision.projectId })
  const settled = new Set(waiting.map((row) => row.projectId))
  const rest = ids.filter((id) => !settled.has(id))
  if (rest.length > 0)
    await tx.insert(dueDecision).values(
      rest.map((id) => ({
        ...{ question: 'proposed-by-notice' as const, directiveId: order.id, projectId: id, clauseId: order.clauseId },
        ...{ openedOn: dayAt(told.now), openedAt: told.now, ...done },
      })),
    )
}
