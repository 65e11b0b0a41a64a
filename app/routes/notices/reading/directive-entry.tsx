import type { PieceKind } from '~/domain/notices/reading/reading'
import { MarkedText } from '~/ui/paper/marked-text'
import { Paper } from '~/ui/paper/paper'
import type { MarkKind, TextMark } from '~/ui/paper/segments'
import { useWords } from '~/words/use-words'
import { RuleLink } from '../../help/rule-link'
import { reasonSentence } from '../review/doubt-sentences'
import type { ShownEntry } from './shown-entry'

const PEN: Partial<Record<PieceKind, MarkKind>> = {
  lead: 'lead',
  coordinating: 'coordinating',
  deadline: 'deadline',
  order: 'order',
  condition: 'condition',
}

/** A directive as the last step made it: its words with the marks, each part with its rule, and how sure the reader is. */
export function DirectiveEntry({ entry }: { entry: ShownEntry }) {
  const { words, formats } = useWords()
  const { pieces, confidence } = entry
  const marks = pieces.flatMap(({ piece, from, to }): TextMark[] => {
    const kind = PEN[piece]
    return kind ? [{ kind, start: from, end: to }] : []
  })
  return (
    <div className="mt-1 space-y-2">
      <Paper label={words.notices.review.words} className="py-3! pr-4! pl-4!">
        <MarkedText text={entry.words} marks={marks} />
      </Paper>
      <ul className="space-y-0.5 text-sm">
        {pieces.map((piece) => (
          <li key={`${piece.piece} ${piece.start} ${piece.end} ${piece.rule}`}>
            <span className="text-muted">{words.reading.pieces[piece.piece]}: </span>“{piece.words.replace(/\s+/g, ' ')}
            ” <RuleLink rule={piece.rule} />
          </li>
        ))}
      </ul>
      {confidence && (
        <p className="text-sm text-muted">
          {words.reading.levels[confidence.level]}
          {confidence.reasons.length > 0 &&
            `. ${confidence.reasons.map((reason) => reasonSentence(reason, words, formats)).join(' ')}`}
        </p>
      )}
    </div>
  )
}
