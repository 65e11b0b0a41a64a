import { NO_DEADLINE } from '~/domain/directives/deadline'
import { findDeadlines } from '~/domain/directives/read-deadline'
import { referenceDate } from '~/domain/directives/reference-date'
import { wordsOf } from '~/domain/vietnamese-words'
import type { DraftDirective, DraftSource } from './notice-draft'
import type { FoundPiece } from './reading/reading'

type ReadAgain = Pick<DraftDirective, 'deadline' | 'deadlineRaw'> & { piece: FoundPiece | null }

/** The deadline that stands in a stretch of the notice; the last phrase counts, as in a sentence. */
function deadlineIn(source: DraftSource, start: number, end: number): ReadAgain {
  const words = wordsOf(source.text, start, end)
  const found = findDeadlines(words, referenceDate(source.issuedOn)).at(-1)
  const first = found && words[found.from]
  const last = found && words[found.to - 1]
  if (!found || !first || !last) return { deadline: NO_DEADLINE, deadlineRaw: null, piece: null }
  const piece: FoundPiece = { piece: 'deadline', rule: found.rule, start: first.start, end: last.end }
  return { deadline: found.deadline, deadlineRaw: source.text.slice(piece.start, piece.end), piece }
}

/**
 * A directive whose words were cut anew: its deadline is read again, unless a person has set it or the words of the
 * deadline stand outside (said once for several directives).
 */
export function withDeadlineReadAgain(directive: DraftDirective, source: DraftSource): DraftDirective {
  if (directive.touched.includes('deadline')) return directive
  const read = deadlineIn(source, directive.start, directive.end)
  if (!read.piece && directive.sharedDeadline) return directive
  const pieces = directive.pieces.filter((piece) => piece.piece !== 'deadline')
  return {
    ...directive,
    deadline: read.deadline,
    deadlineRaw: read.deadlineRaw,
    sharedDeadline: undefined,
    pieces: read.piece ? [...pieces, read.piece] : pieces,
  }
}
