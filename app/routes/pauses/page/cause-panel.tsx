import { Link } from '@remix-run/react'
import type { findPauseCause } from '~/domain/pauses/pause-page.queries.server'
import type { PauseRow } from '~/domain/pauses/pauses.queries.server'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'

type Cause = NonNullable<Awaited<ReturnType<typeof findPauseCause>>>
type Props = { pause: PauseRow; cause: Cause }

/** Why it stands still: the clause quoted in its paper, or whose word it is. */
export function CausePanel({ pause, cause }: Props) {
  const { words, formats } = useWords()
  const says = words.pauses
  const { section, notice, wordOf, wordOn } = pause
  return (
    <Panel title={says.causeTitle} id="cause">
      {cause.clauseWords !== null && section !== null && (
        <figure>
          <blockquote className="paper-words max-w-[75ch] border-l-2 border-accent py-1 pl-4 font-paper text-lg whitespace-pre-line">
            {cause.clauseWords}
          </blockquote>
          <figcaption className="mt-2 flex flex-wrap gap-x-4 pl-4.5 text-sm">
            <span className="figures">
              {words.projects.clauseIn(section, notice ?? '')}
              {cause.issuedOn && `, ${formats.day(cause.issuedOn)}`}
            </span>
            {pause.noticeId !== null && (
              <Link
                to={`/notices/${pause.noticeId}${pause.directiveId ? `?directive=${pause.directiveId}` : ''}`}
                className="link"
              >
                {says.openClause}
              </Link>
            )}
            {pause.directiveId !== null && (
              <Link to={`/directives/${pause.directiveId}`} className="link">
                {says.openOrder}
              </Link>
            )}
          </figcaption>
        </figure>
      )}
      {wordOf !== null && wordOn !== null && <p>{says.word(wordOf, formats.day(wordOn))}</p>}
      {cause.words && <p className="mt-1 max-w-[75ch]">“{cause.words}”</p>}
      {cause.scope && <p className="mt-1 max-w-[75ch] text-muted">{cause.scope}</p>}
    </Panel>
  )
}

/** How it ended, by which clause or whose word. */
export function EndPanel({ pause, cause }: Props) {
  const { words, formats } = useWords()
  const says = words.pauses
  const { endedClause, endedWordOf, endedWordOn, endedWords } = cause
  return (
    <Panel title={says.endTitle} id="end">
      <p className="figures font-medium">
        {pause.ending && says.endings[pause.ending]}
        {pause.endedOn && ` · ${formats.day(pause.endedOn)}`}
      </p>
      {endedClause && <p>{words.projects.clauseIn(endedClause.section, endedClause.notice ?? '')}</p>}
      {endedWordOf && <p>{endedWordOn ? says.word(endedWordOf, formats.day(endedWordOn)) : endedWordOf}</p>}
      {endedWords && <p className="max-w-[75ch]">“{endedWords}”</p>}
    </Panel>
  )
}
