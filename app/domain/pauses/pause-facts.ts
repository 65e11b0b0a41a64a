import type { PauseScope } from './pause-halt'

/** What the sentence of a pause needs, as rows and JSON give it. */
export type PauseFacts = {
  id: number
  kind: 'pause' | 'stop'
  scope: PauseScope
  ordinal: number | null
  /** First lost day and the day work goes on again, ISO; null while it holds. */
  since: string
  endedOn: string | null
  section: string | null
  notice: string | null
  wordOf: string | null
  wordOn: string | null
  condition: string | null
  conditionSection: string | null
  conditionNotice: string | null
  conditionDay: string | null
}

/** The facts of the sentence without what is not known. */
export const knownFacts = (pause: PauseFacts): Record<string, string | number> =>
  Object.fromEntries(Object.entries(pause).flatMap(([name, value]) => (value === null ? [] : [[name, value]])))

/** A pause waits for a decision: the watched directive is done, its day has come, or it is to be looked at again. */
const DUE_BECAUSE = ['completed', 'day-arrived', 'review'] as const
export type DueBecause = (typeof DUE_BECAUSE)[number]

type Watched = {
  endedOn: string | null
  /** The day a decision opened that still waits. */
  decisionOpenedOn: string | null
  conditionDay: string | null
  reviewOn: string | null
}

/** Why a decision about the pause is due on the day, and since when; null where none is. Nothing resumes by itself (R4). */
export function decisionDue(pause: Watched, day: string): { because: DueBecause; since: string } | null {
  const { endedOn, decisionOpenedOn, conditionDay, reviewOn } = pause
  if (endedOn !== null && endedOn <= day) return null
  if (decisionOpenedOn !== null && decisionOpenedOn <= day) return { because: 'completed', since: decisionOpenedOn }
  if (conditionDay !== null && conditionDay <= day) return { because: 'day-arrived', since: conditionDay }
  return reviewOn !== null && reviewOn <= day ? { because: 'review', since: reviewOn } : null
}
