import { appraisalConclusion } from '~/domain/appraisals/appraisal-conclusion'
import type { AppraisalPage } from '~/domain/appraisals/appraisal-page.queries.server'
import { conclusionSentence } from '~/domain/papers/conclusion-words'

/** How a notice of conclusions could say what is recommended: in Vietnamese whatever the reader's language is. */
export function draftConclusion({ content, service, projectName, owner }: AppraisalPage): string | null {
  const option = content.recommended === null ? undefined : content.options[content.recommended]
  if (!option) return null
  const leads = owner ? [owner] : []
  const conclusion = appraisalConclusion({ kind: option.kind, what: service ?? projectName, leads })
  return conclusionSentence(conclusion, () => '')
}
