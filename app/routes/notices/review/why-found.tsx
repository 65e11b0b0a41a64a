import { Link } from '@remix-run/react'
import type { DraftDirective } from '~/domain/notices/notice-draft'
import type { FoundPiece } from '~/domain/notices/reading/reading'
import { ruleText } from '~/words/rule-words'
import { useWords } from '~/words/use-words'
import type { Words } from '~/words/words'
import { RuleLink } from '../../help/rule-link'
import { useReview } from './review-context'

/** The rule that found a piece, in words; its stable name where the words are missing. */
export const ruleWords = ({ piece, rule }: FoundPiece, words: Words): string =>
  `${words.reading.pieces[piece]}: ${ruleText(rule, words)?.explanation ?? rule}`

/** «Vì sao?»: each part of the card with its words in the text and the rule that found it. */
export function WhyFound({ directive }: { directive: DraftDirective }) {
  const { words } = useWords()
  const { state, secondLook } = useReview()
  const says = words.notices.review
  return (
    <details className="mt-2 text-sm">
      <summary className="w-fit text-muted hover:text-ink">{says.why}</summary>
      {directive.pieces.length === 0 ? (
        <p className="mt-1 text-muted">{says.whyNothing}</p>
      ) : (
        <ul className="mt-1 space-y-1">
          {directive.pieces.map((piece) => (
            <li key={`${piece.piece} ${piece.start} ${piece.end} ${piece.rule}`}>
              <RuleLink rule={piece.rule} label={ruleWords(piece, words)} />
              {piece.piece !== 'directive' && <span> · “{short(state.text.slice(piece.start, piece.end))}”</span>}
            </li>
          ))}
          {directive.touched.length > 0 && <li className="text-muted">{says.whyPerson}</li>}
        </ul>
      )}
      <p className="mt-1.5">
        <Link to={`${secondLook}?at=${directive.start}`} className="link">
          {words.help.secondLookHere}
        </Link>
      </p>
    </details>
  )
}

const MOST = 90
const short = (words: string): string => {
  const line = words.replace(/\s+/g, ' ')
  return line.length > MOST ? `${line.slice(0, MOST)}…` : line
}
