import { and, eq, isNull } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { decision, overlapCase, project } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, conflict, missing, type Refusal, stale } from '~/domain/command-result'
import type { EffectAsked } from '~/domain/decisions/decision-effect'
import { takeIn } from '~/domain/decisions/take-decision.commands.server'
import { allOrNone } from '~/domain/pauses/all-or-none.server'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import type { OverlapDecided, VerdictGiven } from './overlap.forms'
import { overlapInScope } from './overlap-scope.server'
import { overlapStanding } from './overlap-standing'
import type { OverlapOutcome } from './overlap-terms'

type OfOverlap = { overlapId: number; version: number; by: Actor; now: Date }
type Locked = typeof overlapCase.$inferSelect & { decided: boolean }
type Change = {
  set: Partial<typeof overlapCase.$inferInsert>
  event: TimelineEvent
  data: Record<string, unknown>
}

/** Lock, look at the version, decide, write, tell: what every change of a case has in common. */
async function change(
  tx: Transaction,
  { overlapId, version, by, now }: OfOverlap,
  decide: (locked: Locked) => Promise<Change | Refusal>,
): Promise<CommandResult> {
  const [row] = await tx
    .select()
    .from(overlapCase)
    .where(and(eq(overlapCase.id, overlapId), overlapInScope(tx, by.scope)))
    .for('update')
  if (!row) return missing
  if (row.version !== version) return stale({ verdict: row.verdict, ground: row.ground, version: row.version })
  const [held] = row.decisionId
    ? await tx
        .select({ id: decision.id })
        .from(decision)
        .where(and(eq(decision.id, row.decisionId), isNull(decision.undoneAt)))
    : []
  if (held) return conflict({ field: null, key: 'overlaps.decided-already' })
  const made = await decide({ ...row, decided: false })
  if ('ok' in made) return made
  await tx
    .update(overlapCase)
    .set({ ...made.set, version: version + 1 })
    .where(eq(overlapCase.id, overlapId))
  await recordEvent(tx, {
    ...{ subject: 'overlap', subjectId: overlapId, event: made.event, data: made.data, by, now },
  })
  return { ok: true }
}

/** What a person says of a pair, with the ground; it holds for the two projects whatever they are called later. */
export const judgeOverlap = (db: Database, input: OfOverlap & Omit<VerdictGiven, 'version'>): Promise<CommandResult> =>
  db.transaction((tx) => judgeOverlapIn(tx, input))

/** As judgeOverlap, in the transaction of a greater act. */
export function judgeOverlapIn(tx: Transaction, input: OfOverlap & Omit<VerdictGiven, 'version'>) {
  const { verdict, ground, by, now } = input
  return change(tx, input, async ({ firstId, secondId }) => {
    const [first, second] = await Promise.all([scopeOf(tx, firstId), scopeOf(tx, secondId)])
    const judged = {
      ...{ firstName: first.name, secondName: second.name },
      ...{ firstField: first.field, secondField: second.field },
    }
    return {
      set: {
        ...{ verdict, ground, judged, asksAgain: false, verdictOn: dayAt(now), verdictBy: by.personId },
        ...{ decisionId: null, outcome: null, stoppedId: null },
      },
      event: 'overlap.judged',
      data: { verdict, ground },
    }
  })
}

async function scopeOf(tx: Transaction, id: number) {
  const [row] = await tx.select({ name: project.name, field: project.field }).from(project).where(eq(project.id, id))
  if (!row) throw new Error(`An overlap of project ${id}, which is not there`)
  return row
}

/** Takes a verdict back: the pair is open again. */
export const withdrawVerdict = (db: Database, input: OfOverlap): Promise<CommandResult> =>
  db.transaction((tx) =>
    change(tx, input, async ({ verdict }) => {
      if (verdict === null) return conflict({ field: null, key: 'overlaps.not-judged' })
      return {
        set: {
          ...{ verdict: null, ground: null, judged: null, verdictOn: null, verdictBy: null, asksAgain: false },
          ...{ decisionId: null, outcome: null, stoppedId: null },
        },
        event: 'overlap.verdict-withdrawn',
        data: { verdict },
      }
    }),
  )

type Deciding = OfOverlap & Omit<OverlapDecided, 'version'> & { isSample?: boolean }
const TYPES = { stop: 'stop-duplicate', merge: 'merge', keep: 'keep' } as const

/**
 * Ends a case of duplication by a decision: one project stops, or goes into the other, or both go on. The decision, what it
 * does to the projects and the cost it avoids are written together or not at all (R5).
 */
export const decideOverlap = (db: Database, input: Deciding): Promise<CommandResult<{ decisionId: number }>> =>
  allOrNone(db, (tx) => decideOverlapIn(tx, input))

/** As decideOverlap, in the transaction of a greater act. */
export async function decideOverlapIn(
  tx: Transaction,
  input: Deciding,
): Promise<CommandResult<{ decisionId: number }>> {
  const { outcome, title, takenOn, clauseId, wordOf, wordOn, words, avoidedCost, by, now } = input
  let decisionId = 0
  const changed = await change(tx, input, async (locked) => {
    if (overlapStanding(locked) !== 'to-decide') return conflict({ field: null, key: 'overlaps.not-a-duplicate' })
    const ids = [locked.firstId, locked.secondId]
    const stoppedId = outcome === 'keep' ? null : input.stoppedId
    if (stoppedId !== null && !ids.includes(stoppedId))
      return conflict({ field: 'stoppedId', key: 'errors.not-a-choice' })
    const taken = await takeIn(tx, {
      ...{ type: TYPES[outcome], title, takenOn, cause: { clauseId, wordOf, wordOn, words }, by, now },
      ...{ condition: { directiveId: null, day: null, words: null }, reviewOn: null, isSample: input.isSample },
      effects: effectsOf(outcome, ids, stoppedId, takenOn),
      avoidedCost: avoidedCost === null ? null : { amount: avoidedCost, basis: input.avoidedCostBasis ?? '' },
    })
    if (!taken.ok) return atForm(taken)
    decisionId = taken.decisionId
    return {
      set: { decisionId, outcome, stoppedId },
      event: 'overlap.decided',
      data: { outcome, title, decisionId },
    }
  })
  return changed.ok ? { ok: true, decisionId } : changed
}

const effectsOf = (
  outcome: OverlapOutcome,
  ids: readonly number[],
  stoppedId: number | null,
  on: string,
): EffectAsked[] =>
  ids.map((id) =>
    outcome !== 'keep' && id === stoppedId
      ? { act: 'stop-project', projectId: id, on }
      : { act: 'none', subject: 'project', id },
  )

/** What refuses to stop is said of the choice which project stops. */
function atForm(refusal: Refusal): Refusal {
  if (!('issues' in refusal)) return refusal
  const issues = refusal.issues.map((one) => (one.field?.startsWith('effects.') ? { ...one, field: 'stoppedId' } : one))
  return { ...refusal, issues }
}
