import type { Conclusion } from '~/domain/conclusions/conclusion'
import { compareDeadlines, type Deadline } from '~/domain/directives/deadline'
import type { DecisionKind } from '~/domain/directives/decision-kind'
import { collapseSpaces } from '~/domain/vietnamese-text'

/** What the reader found, as far as it is compared. */
export type FoundDirective = {
  text: string
  lead: readonly string[]
  coordinating: readonly string[]
  deadline: Deadline
  decision: DecisionKind
}

export type Differences = { lost: number; added: number; changed: number }

/**
 * Conclusions found by the words of their task: one that is in no directive is lost, a directive that holds none is added,
 * and one of another lead, co-ordinating unit, deadline or kind of order is changed.
 */
export function differences(concluded: readonly Conclusion[], found: readonly FoundDirective[]): Differences {
  const left = [...found]
  let [lost, changed] = [0, 0]
  // The longest first: «triển khai X» also stands within «tạm hoãn việc triển khai X».
  for (const conclusion of [...concluded].sort((a, b) => b.task.length - a.task.length)) {
    const at = left.findIndex(({ text }) => holds(text, conclusion.task))
    const [directive] = at < 0 ? [] : left.splice(at, 1)
    if (!directive) lost++
    else if (!same(conclusion, directive)) changed++
  }
  return { lost, added: left.length, changed }
}

const tidy = (text: string) => collapseSpaces(text).toLocaleLowerCase('vi')
const holds = (text: string, task: string) => tidy(text).includes(tidy(task))

const same = (concluded: Conclusion, found: FoundDirective): boolean =>
  concluded.kind === found.decision &&
  sameUnits(concluded.leads, found.lead) &&
  sameUnits(concluded.coordinating, found.coordinating) &&
  compareDeadlines(concluded.deadline, found.deadline) === 0

const sameUnits = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((unit) => other.some((name) => tidy(name) === tidy(unit)))
