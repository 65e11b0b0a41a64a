import type { Issue } from '~/domain/command-result'
import type { LeaseRules } from '~/domain/leases/lease-guards'
import { isPriced } from './appraisal'
import type { AppraisalContent } from './appraisal-sheet'
import { isBarred, optionGuards } from './option-guards'

/** What an appraisal still lacks before somebody can decide on it. */
export function submitIssues(content: AppraisalContent, rules: LeaseRules | null): Issue[] {
  const issues: Issue[] = []
  const { options, recommended } = content
  if (options.length < 2) issues.push({ field: null, key: 'appraisals.one-option' })
  for (const option of options)
    if (!isPriced(option)) issues.push({ field: null, key: 'appraisals.option-empty', context: { name: option.name } })
  if (content.source === null) issues.push({ field: 'source', key: 'appraisals.no-source' })
  const chosen = recommended === null ? undefined : options[recommended]
  if (!chosen) issues.push({ field: 'recommended', key: 'appraisals.none-recommended' })
  if (content.recommendation === null) issues.push({ field: 'recommendation', key: 'appraisals.no-ground' })
  if (chosen && isBarred(chosen, optionGuards(chosen, content, rules)))
    issues.push({ field: 'recommended', key: 'appraisals.option-barred', context: { name: chosen.name } })
  return issues
}
