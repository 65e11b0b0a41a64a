import type { Transition } from '~/domain/bid-packages/bid-package-state'
import type { Issue } from '~/domain/command-result'

/** What stands still: the whole project with its plans and packages, one plan with its packages, or one package. */
const PAUSE_SCOPES = ['project', 'plan', 'package'] as const
export type PauseScope = (typeof PAUSE_SCOPES)[number]

/** What a pause holds back (R3): the steps of a package, and what is done to its plan, its money and its project. */
export type HeldAct = Transition | 'take-back' | 'approve-procurement-plan' | 'disburse' | 'change-phase'

/** What makes something stand still: a recorded pause, or an order of a notice that nobody has recorded yet. */
export type Halt = {
  pauseId: number | null
  kind: 'pause' | 'stop'
  scope: PauseScope
  /** Gói thầu số …, where one package stands still. */
  ordinal: number | null
  /** First day of it, ISO. */
  since: string | null
  directiveId: number | null
  noticeId: number | null
  clauseId: number | null
  /** As cited: 70/TB-UBND and 2. */
  notice: string | null
  section: string | null
  /** The person whose word it is, and when it was given (R2). */
  wordOf: string | null
  wordOn: string | null
  /** What it waits for: words, another directive by its citation, a day. */
  condition: string | null
  conditionDirectiveId: number | null
  conditionNotice: string | null
  conditionSection: string | null
  conditionDay: string | null
}

/** The refusal of an act under a halt: its sentence names notice, clause, day and condition. */
export function standsStillIssue(halt: Halt, act: HeldAct): Issue {
  const { kind, scope, ordinal, since, notice, section, wordOf, wordOn } = halt
  const { condition, conditionNotice, conditionSection, conditionDay } = halt
  const facts = { kind, scope, ordinal, since, notice, section, wordOf, wordOn }
  const known = Object.entries({ ...facts, condition, conditionNotice, conditionSection, conditionDay })
  const context = Object.fromEntries(known.flatMap(([name, value]) => (value === null ? [] : [[name, value]])))
  return { field: null, key: 'pauses.stands-still', context: { ...context, act } }
}
