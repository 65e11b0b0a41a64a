import type { Deadline } from '~/domain/directives/deadline'
import type { DecisionKind } from '~/domain/directives/decision-kind'

/**
 * One conclusion of a meeting before it is a clause: what a decision, a matter of a briefing or an appraisal proposes to
 * write into the notice of conclusions. Drafted into words by the papers and read back by the reader to the same directive.
 */
export type Conclusion = {
  kind: DecisionKind
  /** Units that lead, by the names the notice will give them; none where the chair decides with no addressee. */
  leads: readonly string[]
  coordinating: readonly string[]
  /** What is to be done, beginning with its verb, without unit, deadline, condition and full stop. */
  task: string
  deadline: Deadline
  /** What the order waits for, in words that follow «cho đến khi» or «trên cơ sở»; null where it waits for nothing. */
  condition: string | null
}
