import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { directive, notice, pause } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, conflict, type Issue, invalid, missing, type Refusal } from '~/domain/command-result'
import type { EffectTarget } from '~/domain/decisions/decision-effect'
import { targetOfPause } from '~/domain/decisions/effect-target'
import { asDecision } from '~/domain/decisions/record-decision.server'
import type { Actor } from '~/domain/people/actor'
import { allOrNone } from './all-or-none.server'
import { settleProposal } from './due-decisions.server'
import {
  type Cause,
  type Condition,
  causeIssues,
  conditionIssues,
  type PauseTarget,
  sameTarget,
  scopeOfTarget,
  startIssues,
} from './pause'
import { citationOf, type LockedTarget, lockTargets, orderOfClause } from './pause-lock.server'
import { tell } from './pause-story.server'

export type PauseAsked = {
  targets: readonly PauseTarget[]
  /** First lost day, ISO. */
  from: string
  cause: Cause
  /** The directive that orders it; found by the clause where it is not given. */
  directiveId?: number | null
  condition: Condition
  reviewOn: string | null
  /** What exactly stands still, in words. */
  scope: string | null
  /** Pauses of one decision share it; left out, those of this act do. */
  actKey?: string
  isSample?: boolean
  by: Actor
  now: Date
}

/**
 * Pauses a project, a plan or packages by one order: all of them or none (R5). What it covers keeps its state and advances
 * no more (R3) until it is resumed or cancelled. Refusals: 422 at the field, 409 where something is paused or over already.
 */
export const pauseWork = (db: Database, input: PauseAsked): Promise<CommandResult<Paused & { decisionId: number }>> =>
  allOrNone(db, (tx) => pauseAndDecide(tx, input))

/** As pauseWork, in the transaction of a greater act. */
export function pauseAndDecide(tx: Transaction, input: PauseAsked) {
  const { cause, condition, reviewOn, directiveId, isSample, from, by, now } = input
  const takenOn = cause.wordOn ?? from
  return asDecision(
    tx,
    { type: 'pause', takenOn, cause, condition, reviewOn, directiveId, isSample, by, now },
    'pause',
    {
      targets: async () => input.targets.map(targetOfPause),
      run: () => pauseIn(tx, input),
      made: pauseOfTarget,
    },
  )
}

export type Paused = { pauseIds: number[]; pauses: (PauseTarget & { pauseId: number })[] }

/** The pause that an act wrote on a target of a decision. */
export function pauseOfTarget({ pauses }: Paused, target: EffectTarget): Record<string, number> {
  const at = pauses.find(
    (one) =>
      one.projectId === target.projectId && one.planId === target.planId && one.bidPackageId === target.bidPackageId,
  )
  return at ? { pauseId: at.pauseId } : {}
}

/** Records the pauses; the decision that orders them is written by who calls. */
export async function pauseIn(tx: Transaction, input: PauseAsked): Promise<CommandResult<Paused>> {
  const { from, cause, condition, reviewOn, by, now } = input
  const today = dayAt(now)
  const targets = input.targets.filter((one, at, all) => all.findIndex((other) => sameTarget(one, other)) === at)
  if (targets.length === 0) return invalid({ field: 'targets', key: 'pauses.nothing-chosen' })
  const found = await lockTargets(tx, targets, by)
  if (!found) return missing
  const { citation, issues } = await citationOf(tx, cause)
  issues.push(...causeIssues(cause, today), ...startIssues(from, today, citation?.on ?? null))
  issues.push(...conditionIssues(condition, reviewOn, from), ...(await watchedIssues(tx, condition)))
  const refusal = refused([...found.issues, ...(await pausedIssues(tx, found.locked)), ...issues])
  if (refusal) return refusal

  const actKey = input.actKey ?? crypto.randomUUID()
  const pauses: Paused['pauses'] = []
  for (const { projectId, planId, bidPackageId, ...rest } of found.locked) {
    const target = { projectId, planId, bidPackageId }
    pauses.push({ ...target, pauseId: await record(tx, { ...target, ...rest }, { ...input, actKey, citation }) })
  }
  return { ok: true, pauseIds: pauses.map(({ pauseId }) => pauseId), pauses }
}

type Recorded = Omit<PauseAsked, 'actKey'> & {
  actKey: string
  citation: Awaited<ReturnType<typeof citationOf>>['citation']
}

async function record(tx: Transaction, target: LockedTarget, input: Recorded): Promise<number> {
  const { cause, condition, from, reviewOn, scope, actKey, citation, by, now } = input
  const { projectId, planId, bidPackageId, ordinal, name } = target
  const directiveId =
    input.directiveId ?? (cause.clauseId === null ? null : await orderOfClause(tx, cause.clauseId, projectId))
  const [row] = await tx
    .insert(pause)
    .values({
      ...{ projectId, planId, bidPackageId, from, directiveId, reviewOn, scope, actKey },
      ...{ clauseId: cause.clauseId, wordOf: cause.wordOf, wordOn: cause.wordOn, words: cause.words },
      ...{ conditionDirectiveId: condition.directiveId, conditionDay: condition.day, conditionWords: condition.words },
      ...{ createdBy: by.personId, createdAt: now, isSample: input.isSample ?? false },
    })
    .returning({ id: pause.id })
  if (!row) throw new Error('A pause was written without an id')
  if (directiveId !== null) await settleProposal(tx, { directiveId, projectId, outcome: 'recorded', by, now })
  await tell(tx, target, {
    ...{ event: 'pause.recorded', pauseId: row.id, ordinal, clauseId: cause.clauseId, by, now },
    data: { name, from, reviewOn, ...citedAs(citation, cause), ...(await waitsFor(tx, condition)) },
  })
  return row.id
}

/** The cause as the story's sentence keeps it. */
export const citedAs = (citation: Recorded['citation'], { wordOf, wordOn, words }: Cause) => ({
  ...(citation ? { section: citation.section, notice: citation.notice ?? '' } : { wordOf, wordOn }),
  words,
})

/** What it waits for, cited: the story reads on when the directive is corrected. */
export async function waitsFor(tx: Transaction, { directiveId, day, words }: Condition) {
  const told = { condition: words, conditionDay: day }
  if (directiveId === null) return told
  const [row] = await tx
    .select({ conditionSection: directive.section, conditionNotice: notice.numberSymbol })
    .from(directive)
    .innerJoin(notice, eq(notice.id, directive.noticeId))
    .where(eq(directive.id, directiveId))
  return { ...told, ...row }
}

/** What is to be waited for must still be to come: a directive that is completed already opens no decision. */
export async function watchedIssues(tx: Transaction, { directiveId }: Condition): Promise<Issue[]> {
  if (directiveId === null) return []
  const [row] = await tx
    .select({ completedOn: directive.completedOn })
    .from(directive)
    .where(eq(directive.id, directiveId))
    .for('share')
  if (!row) return [{ field: 'conditionDirectiveId', key: 'errors.not-a-choice' }]
  if (row.completedOn === null) return []
  return [{ field: 'conditionDirectiveId', key: 'pauses.watched-done', context: { on: row.completedOn } }]
}

async function pausedIssues(tx: Transaction, targets: readonly LockedTarget[]): Promise<Issue[]> {
  const issues: Issue[] = []
  for (const target of targets) {
    const [open] = await tx
      .select({ since: pause.from })
      .from(pause)
      .where(
        and(
          eq(pause.projectId, target.projectId),
          isNull(pause.endedOn),
          sql`${pause.planId} is not distinct from ${target.planId}::integer`,
          sql`${pause.bidPackageId} is not distinct from ${target.bidPackageId}::integer`,
        ),
      )
    const context = { scope: scopeOfTarget(target), ordinal: target.ordinal ?? '', since: open?.since ?? '' }
    if (open) issues.push({ field: null, key: 'pauses.already-paused', context })
  }
  return issues
}

/** A state that forbids it is a conflict (409); a field that can be mended is not (422). */
export function refused(issues: Issue[]): Refusal | null {
  if (issues.length === 0) return null
  return issues.some(({ field }) => field === null) ? conflict(...issues) : invalid(...issues)
}
