import { eq } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { pause } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, invalid, missing } from '~/domain/command-result'
import { asDecision } from '~/domain/decisions/record-decision.server'
import type { Actor } from '~/domain/people/actor'
import { allOrNone } from './all-or-none.server'
import { cancelTargets } from './cancel-targets.server'
import { decisionTakenBack, madeOfPause, targetsOfPauses } from './decided-pauses.server'
import { closeDecisionOf, type DecisionOutcome } from './due-decisions.server'
import { type CancelHow, type Cause, causeIssues, endIssues } from './pause'
import { pausedDays } from './pause-clock'
import { citationOf, type LockedPause, lockPauses, overIssues } from './pause-lock.server'
import { tell } from './pause-story.server'
import type { PauseEnding } from './pause-terms'
import { citedAs, refused } from './pause-work.commands.server'
import { reopenProposals } from './proposals.server'

type Given = { pauseIds: readonly number[]; by: Actor; now: Date }
type Ended = { daysLost: number }

/**
 * Lets work go on again from the day `on`: an act with its own cause (R2), on all the given pauses or none (R5). The days
 * lost are given back to every clock that counts them; the decision that waited is taken with it.
 */
export function resumeWork(db: Database, input: Given & { on: string; cause: Cause }): Promise<CommandResult<Ended>> {
  return endDecided(db, input, 'resume', (tx) => endIn(tx, { ...input, ending: 'resumed' }))
}

/**
 * Cancels what was paused; cancel is not resume (R3). A package ends through its own state machine, a project is stopped,
 * of a plan every package that is not over yet is cancelled; the pause ends as cancelled in the same act.
 */
export function cancelPaused(
  db: Database,
  input: Given & { on: string; cause: Cause; how: CancelHow },
): Promise<CommandResult<Ended>> {
  return endDecided(db, input, 'cancel', (tx) => cancelIn(tx, input))
}

/** As cancelPaused, in the transaction of a greater act, which writes the decision. */
export async function cancelIn(
  tx: Transaction,
  input: Given & { on: string; cause: Cause; how: CancelHow },
): Promise<CommandResult<Ended & { rows: LockedPause[] }>> {
  const ended = await endIn(tx, { ...input, ending: 'cancelled' })
  if (!ended.ok) return ended
  const cancelled = await cancelTargets(tx, ended.rows, input)
  return cancelled.ok ? ended : cancelled
}

type Ending = Given & { on: string; cause: Cause; ending: Exclude<PauseEnding, 'undone'> }

/** The act with its decision, which the decisions that waited about these pauses name from now on. */
function endDecided(
  db: Database,
  { pauseIds, cause, on, by, now }: Given & { on: string; cause: Cause },
  type: 'resume' | 'cancel',
  run: (tx: Transaction) => Promise<CommandResult<Ended & { rows: LockedPause[] }>>,
): Promise<CommandResult<Ended>> {
  return allOrNone(db, async (tx) => {
    const done = await asDecision(tx, { type, takenOn: cause.wordOn ?? on, cause, by, now }, type, {
      targets: () => targetsOfPauses(tx, pauseIds, type),
      run,
      made: ({ rows }, target) => madeOfPause(rows, target),
    })
    if (!done.ok) return done
    return { ok: true, daysLost: done.daysLost }
  })
}

/** Ends pauses; the decision that orders it is written by who calls. */
export async function endIn(tx: Transaction, input: Ending): Promise<CommandResult<Ended & { rows: LockedPause[] }>> {
  const { on, cause, ending, by, now } = input
  const today = dayAt(now)
  const rows = await lockPauses(tx, input.pauseIds, by)
  if (!rows) return missing
  const { citation, issues } = await citationOf(tx, cause)
  issues.push(...overIssues(rows), ...causeIssues(cause, today))
  issues.push(...(rows.map(({ from }) => endIssues(from, on, today)).find((found) => found.length > 0) ?? []))
  const refusal = refused(issues)
  if (refusal) return refusal
  for (const row of rows) {
    const daysLost = pausedDays([{ from: row.from, endedOn: on }], row.from, on)
    await end(tx, row, { on, ending, cause, by, now })
    await tell(tx, row, {
      ...{ event: `pause.${ending}`, pauseId: row.id, ordinal: row.ordinal, clauseId: cause.clauseId, by, now },
      data: { from: row.from, on, daysLost, ...citedAs(citation, cause) },
    })
  }
  const [first = on] = rows.map(({ from }) => from).sort()
  const daysLost = pausedDays(
    rows.map(({ from }) => ({ from, endedOn: on })),
    first,
    on,
  )
  return { ok: true, daysLost, rows }
}

/**
 * Takes back a pause that was recorded wrongly, together with all that the same act recorded (R5): no day counts as lost,
 * the rows and the story stay, and what the notice orders is proposed again.
 */
export function undoPause(
  db: Database,
  input: { pauseId: number; reason: string; by: Actor; now: Date },
): Promise<CommandResult<{ pauseIds: number[] }>> {
  return allOrNone(db, async (tx) => {
    const { pauseId, reason } = input
    if (reason.trim() === '') return invalid({ field: 'reason', key: 'errors.required' })
    const ids = await idsOfAct(tx, pauseId)
    const undone = await undoPausesIn(tx, ids, input)
    if (!undone.ok) return undone
    const whole = await decisionTakenBack(tx, ids, input)
    return whole.ok ? { ok: true, pauseIds: ids } : whole
  })
}

/** Takes pauses back; the decision that ordered them is kept up by who calls. */
export async function undoPausesIn(
  tx: Transaction,
  ids: readonly number[],
  { reason, by, now }: { reason: string; by: Actor; now: Date },
): Promise<CommandResult> {
  const rows = ids.length === 0 ? null : await lockPauses(tx, ids, by)
  if (!rows) return missing
  const refusal = refused(overIssues(rows))
  if (refusal) return refusal
  const cause: Cause = { clauseId: null, wordOf: by.name, wordOn: dayAt(now), words: reason }
  for (const row of rows) {
    await end(tx, row, { on: row.from, ending: 'undone', cause, by, now })
    const data = { from: row.from, reason }
    await tell(tx, row, { event: 'pause.undone', pauseId: row.id, ordinal: row.ordinal, data, by, now })
  }
  await reopenProposals(tx, rows, { by, now })
  return { ok: true }
}

async function idsOfAct(tx: Transaction, pauseId: number): Promise<number[]> {
  const act = tx.select({ key: pause.actKey }).from(pause).where(eq(pause.id, pauseId))
  const rows = await tx.select({ id: pause.id }).from(pause).where(eq(pause.actKey, act))
  return rows.map(({ id }) => id)
}

type End = { on: string; ending: PauseEnding; cause: Cause; by: Actor; now: Date }

async function end(tx: Transaction, row: LockedPause, { on, ending, cause, by, now }: End): Promise<void> {
  await tx
    .update(pause)
    .set({
      ...{ endedOn: on, ending, endedBy: by.personId, endedAt: now, version: row.version + 1 },
      ...{ endedClauseId: cause.clauseId, endedWordOf: cause.wordOf, endedWordOn: cause.wordOn },
      endedWords: cause.words,
    })
    .where(eq(pause.id, row.id))
  const outcome: DecisionOutcome = ending
  await closeDecisionOf(tx, row.id, { outcome, words: cause.words, clauseId: cause.clauseId, by, now })
}
