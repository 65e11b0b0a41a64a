import { type AppraisalResult, appraise } from '~/domain/appraisals/appraisal-result'
import type { AppraisalContent } from '~/domain/appraisals/appraisal-sheet'
import { type BreakEven, breakEvens } from '~/domain/appraisals/break-even'
import { type OptionGuard, optionGuards } from '~/domain/appraisals/option-guards'
import { tornado, type WinningCondition, winningConditions } from '~/domain/appraisals/sensitivity'
import type { LeaseRules } from '~/domain/leases/lease-guards'

/** An appraisal with everything that is reckoned from it: the same on the page, while typing, and on paper. */
export type Appraised = {
  content: AppraisalContent
  result: AppraisalResult
  breakEvens: BreakEven[]
  tornado: ReturnType<typeof tornado>
  conditions: WinningCondition[]
  guards: OptionGuard[][]
  /** Whether the rules on renting of that time are known; without them nobody can say that nothing stands against it. */
  rulesKnown: boolean
}

export function appraised(content: AppraisalContent, rules: LeaseRules | null): Appraised {
  const result = appraise(content)
  return {
    ...{ content, result, breakEvens: breakEvens(result, content), tornado: tornado(content, result) },
    conditions: winningConditions(content, result),
    guards: content.options.map((option) => optionGuards(option, content, rules)),
    rulesKnown: rules !== null,
  }
}

/** A line by its own words, else by what kind it is. */
export const lineName = (line: { label: string; category: string } | undefined, categories: Record<string, string>) =>
  line ? line.label || (categories[line.category] ?? '') : ''
