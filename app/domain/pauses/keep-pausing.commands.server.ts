import { eq } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { pause } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, missing } from '~/domain/command-result'
import { asDecision } from '~/domain/decisions/record-decision.server'
import type { Actor } from '~/domain/people/actor'
import { allOrNone } from './all-or-none.server'
import { madeOfPause, targetsOfPauses } from './decided-pauses.server'
import { closeDecisionOf } from './due-decisions.server'
import { type Cause, type Condition, causeIssues, conditionIssues } from './pause'
import { citationOf, type LockedPause, lockPauses, overIssues } from './pause-lock.server'
import { tell } from './pause-story.server'
import { citedAs, refused, waitsFor, watchedIssues } from './pause-work.commands.server'

/**
 * Keeps pausing under another condition or review day: all of the given pauses or none (R5), with its own cause (R2). The
 * decision that waited is taken; the new condition is watched from now on, and one that lies behind is no condition.
 */
export function keepPausing(db: Database, input: KeptPausing): Promise<CommandResult> {
  const { cause, condition, reviewOn, by, now } = input
  return allOrNone(db, async (tx) => {
    const takenOn = cause.wordOn ?? dayAt(now)
    const kept = { type: 'keep' as const, takenOn, cause, condition, reviewOn, by, now }
    const done = await asDecision(tx, kept, 'keep-pausing', {
      targets: () => targetsOfPauses(tx, input.pauseIds, 'resume'),
      run: () => keepIn(tx, input),
      made: ({ rows }, target) => madeOfPause(rows, target),
    })
    if (!done.ok) return done
    return { ok: true }
  })
}

export type KeptPausing = {
  pauseIds: readonly number[]
  cause: Cause
  condition: Condition
  reviewOn: string | null
  by: Actor
  now: Date
}

/** As keepPausing; the decision that orders it is written by who calls. */
export async function keepIn(tx: Transaction, input: KeptPausing): Promise<CommandResult<{ rows: LockedPause[] }>> {
  const { cause, condition, reviewOn, by, now } = input
  const today = dayAt(now)
  const rows = await lockPauses(tx, input.pauseIds, by)
  if (!rows) return missing
  const { citation, issues } = await citationOf(tx, cause)
  issues.push(...overIssues(rows), ...causeIssues(cause, today), ...conditionIssues(condition, reviewOn, today))
  issues.push(...(await watchedIssues(tx, condition)))
  const refusal = refused(issues)
  if (refusal) return refusal
  const waits = await waitsFor(tx, condition)
  for (const row of rows) {
    const was = await waitsFor(tx, {
      ...{ directiveId: row.conditionDirectiveId, day: row.conditionDay, words: row.conditionWords },
    })
    await tx
      .update(pause)
      .set({
        ...{ conditionDirectiveId: condition.directiveId, conditionDay: condition.day },
        ...{ conditionWords: condition.words, reviewOn, version: row.version + 1 },
      })
      .where(eq(pause.id, row.id))
    await closeDecisionOf(tx, row.id, { outcome: 'kept', words: cause.words, clauseId: cause.clauseId, by, now })
    await tell(tx, row, {
      ...{ event: 'pause.condition-changed', pauseId: row.id, ordinal: row.ordinal, clauseId: cause.clauseId },
      data: { was, ...waits, reviewOn, ...citedAs(citation, cause) },
      ...{ by, now },
    })
  }
  return { ok: true, rows }
}
