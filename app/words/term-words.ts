import type { CountedTerm } from '~/domain/term'
import type { Formats } from './formats'
import type { Words } from './words'

/** How a term was counted: «10 ngày làm việc từ 20/8/2026, trừ 29/8/2026–02/9/2026, tính cả 22/8/2026 làm bù → 07/9/2026». */
export function termWords(term: CountedTerm, words: Words, formats: Formats): string {
  const says = words.deadlines.counting
  const runs = term.without.map(({ from, to }) =>
    from === to ? formats.day(from) : `${formats.day(from)}–${formats.day(to)}`,
  )
  const parts = [
    says.from(words.deadlines.count(term.n, term.unit), formats.day(term.from)),
    ...(runs.length > 0 ? [says.without(runs.join('; '))] : []),
    ...(term.worked.length > 0 ? [says.worked(term.worked.map(formats.day).join('; '))] : []),
    ...(term.movedFrom ? [says.moved(formats.day(term.movedFrom))] : []),
  ]
  return says.comesTo(parts.join(', '), formats.day(term.end))
}
