import type { Word } from '~/domain/vietnamese-words'
import type { Clause } from '../clauses/outline'
import { spanOf } from '../directives/draft'
import type { Range } from '../sentences/sentence'
import type { ReadingSteps } from './reading-steps'
import { type ClauseUse, DROPPED_RULES, type DroppedRule, type KeptRule } from './step-rules'

const DROPPED: ReadonlySet<string> = new Set(DROPPED_RULES)
const isDropped = (rule: KeptRule | DroppedRule): rule is DroppedRule => DROPPED.has(rule)

/** Writes down what became of each clause and sentence. Only who asks for the steps has one. */
export class StepLog {
  readonly clauses: ReadingSteps['clauses'] = []
  readonly candidates: ReadingSteps['candidates'] = []

  clause({ block, section }: Clause, rule: ClauseUse): void {
    this.clauses.push({ start: block.start, end: block.end, section, rule })
  }

  /** What had been kept and is given up once the whole document is known. */
  drop(words: readonly Word[], { from, to }: Range, rule: DroppedRule): void {
    const { start, end } = spanOf(words, from, to)
    const at = this.candidates.findIndex((one) => one.kept && one.start < end && one.end > start)
    const before = this.candidates[at]
    if (before) this.candidates[at] = { start, end, section: before.section, kept: false, rule }
  }

  candidate(words: readonly Word[], { from, to }: Range, section: string, rule: KeptRule | DroppedRule): void {
    const at = { ...spanOf(words, from, to), section }
    this.candidates.push(isDropped(rule) ? { ...at, kept: false, rule } : { ...at, kept: true, rule })
  }
}
