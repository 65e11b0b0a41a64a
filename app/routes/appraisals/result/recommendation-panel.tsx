import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import type { Appraised } from './appraised'

/** What is recommended and why, where the figures come from, and how a notice could say it. */
export function RecommendationPanel({ appraised: { content }, draft }: { appraised: Appraised; draft: string | null }) {
  const { words } = useWords()
  const says = words.appraisals.recommendation
  const option = content.recommended === null ? undefined : content.options[content.recommended]
  return (
    <Panel title={says.title} id="recommendation">
      {option ? <p className="font-medium">{option.name}</p> : <p className="text-muted">{says.none}</p>}
      {content.recommendation && <p className="mt-1 max-w-[75ch] whitespace-pre-line">{content.recommendation}</p>}
      {content.source && (
        <p className="mt-2 text-sm">
          <span className="text-muted">{says.source}: </span>
          {content.source}
        </p>
      )}
      {content.discountGround && (
        <p className="mt-1 text-sm">
          <span className="text-muted">{words.appraisals.labels.discountGround}: </span>
          {content.discountGround}
        </p>
      )}
      {draft && (
        <p className="mt-3 border-l-2 border-line-firm pl-3">
          <span className="text-muted">{says.draft}: </span>
          {draft}
        </p>
      )}
    </Panel>
  )
}
