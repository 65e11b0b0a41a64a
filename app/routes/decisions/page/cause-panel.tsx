import { Link } from '@remix-run/react'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import { causeWords } from '../cause-words'
import type { DecisionLoaded } from './route'

type Props = Pick<DecisionLoaded, 'decision' | 'clause'>

/** The clause in its own words, or whose word it was; what it put aside. */
export function CausePanel({ decision, clause }: Props) {
  const { words, formats } = useWords()
  const says = words.decisions
  const { noticeId, directiveId, supersedesId } = decision
  return (
    <Panel title={says.causeTitle} id="cause">
      {clause && (
        <blockquote className="paper-words max-w-[75ch] border-l-2 border-accent py-1 pl-4 font-paper text-lg whitespace-pre-line">
          {clause.words}
        </blockquote>
      )}
      <p className="figures mt-2 flex flex-wrap gap-x-4 text-sm">
        <span className="first-letter:uppercase">
          {causeWords(decision, words, formats)}
          {clause?.issuedOn && `, ${formats.day(clause.issuedOn)}`}
        </span>
        {noticeId !== null && (
          <Link
            to={`/notices/${noticeId}${directiveId ? `?directive=${directiveId}` : ''}`}
            className="link print:hidden"
          >
            {says.openClause}
          </Link>
        )}
      </p>
      {decision.words && <p className="mt-1 max-w-[75ch]">“{decision.words}”</p>}
      {decision.recordedBy && <p className="mt-1 text-sm text-muted">{says.recorded(decision.recordedBy)}</p>}
      {supersedesId !== null && (
        <p className="mt-2">
          {says.supersedes}:{' '}
          <Link to={`/decisions/${supersedesId}`} className="link">
            {decision.supersedes}
          </Link>
        </p>
      )}
    </Panel>
  )
}
