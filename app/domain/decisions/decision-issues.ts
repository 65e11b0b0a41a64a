import type { Issue } from '~/domain/command-result'
import type { DecisionAsked } from './decision'
import type { EffectAct } from './decision-effect'
import type { DecisionType } from './decision-terms'

/** What a decision of a kind must do to be one; a kind that is not here may do nothing at all. */
const NEEDS: Partial<Record<DecisionType, readonly EffectAct[]>> = {
  pause: ['pause'],
  resume: ['resume', 'restore-pace'],
  cancel: ['cancel'],
  'continue-lease': ['renew-lease'],
  'end-lease': ['end-lease'],
  'take-over': ['take-over', 'name-successor', 'none'],
  stop: ['stop-project'],
  'stop-duplicate': ['stop-project', 'pause', 'cancel', 'none'],
  'slow-down': ['slow-down'],
}

/** The acts that a decision of a kind usually does, the first one offered first. */
export const SUGGESTED_ACTS: Record<DecisionType, readonly EffectAct[]> = {
  pause: ['pause', 'keep-pausing'],
  resume: ['resume', 'restore-pace'],
  cancel: ['cancel'],
  'continue-lease': ['renew-lease'],
  'end-lease': ['end-lease'],
  'take-over': ['take-over', 'none'],
  buy: ['adjust-allocation', 'none'],
  stop: ['stop-project'],
  'stop-duplicate': ['stop-project', 'pause', 'none'],
  merge: ['stop-project', 'adjust-allocation', 'none'],
  keep: ['none', 'keep-pausing'],
  approve: ['none', 'adjust-allocation', 'extend-directive', 'complete-directive'],
  'slow-down': ['slow-down'],
}

/** What a decision lacks before anything is done, on `today` (ISO). */
export function decisionIssues(asked: DecisionAsked, today: string): Issue[] {
  const { type, title, takenOn, condition, reviewOn, effects, avoidedCost } = asked
  const issues: Issue[] = []
  if (title.trim() === '') issues.push({ field: 'title', key: 'errors.required' })
  if (takenOn > today) issues.push({ field: 'takenOn', key: 'decisions.day-ahead' })
  if (reviewOn !== null && reviewOn <= takenOn)
    issues.push({ field: 'reviewOn', key: 'decisions.review-not-later', context: { taken: takenOn } })
  if (condition.day !== null && condition.day <= takenOn)
    issues.push({ field: 'conditionDay', key: 'decisions.review-not-later', context: { taken: takenOn } })
  if (avoidedCost && avoidedCost.basis.trim() === '')
    issues.push({ field: 'avoidedCostBasis', key: 'decisions.avoided-without-basis' })
  const needed = NEEDS[type]
  if (effects.length === 0 && !asked.endsSuperseded) issues.push({ field: 'effects', key: 'decisions.nothing-decided' })
  else if (needed && !effects.some(({ act }) => needed.includes(act)))
    issues.push({ field: 'effects', key: 'decisions.lacks-its-act', context: { type, act: needed[0] ?? '' } })
  return issues
}
