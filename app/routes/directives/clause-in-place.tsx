import type { DirectivePage } from '~/domain/directives/directive-page.queries.server'
import { useWords } from '~/words/use-words'
import { SourceLink } from './source-link'

/** The clause as printed, the directive's own words marked in it (R9), and the way to the notice. */
export function ClauseInPlace({ directive }: { directive: DirectivePage }) {
  const { words } = useWords()
  const { clauseText, markFrom, markTo } = directive
  return (
    <figure>
      <blockquote className="paper-words max-w-[75ch] border-l-2 border-accent py-1 pl-4 font-paper text-lg whitespace-pre-line">
        {directive.cutBefore && words.directives.clauseCut}
        {clauseText.slice(0, markFrom)}
        <mark className="bg-accent-soft text-inherit print:underline">{clauseText.slice(markFrom, markTo)}</mark>
        {clauseText.slice(markTo)}
        {directive.cutAfter && words.directives.clauseCut}
      </blockquote>
      <figcaption className="mt-2 flex flex-wrap gap-x-3 pl-4.5 text-sm">
        <SourceLink row={directive} />
        {directive.noticeTitle && <span className="text-muted">{directive.noticeTitle}</span>}
      </figcaption>
    </figure>
  )
}
