import type { TextMark } from '~/ui/paper/segments'

type Confirmed = {
  id: number
  ordinal: number
  start: number
  end: number
  clauseStart: number
  clauseEnd: number
  deadlineWords: string | null
  units: readonly { part: 'lead' | 'coordinating'; printedName: string }[]
}

/** The pen on a confirmed notice: each directive, with its units and its deadline where they stand in its clause. */
export function confirmedMarks(text: string, directives: readonly Confirmed[]): TextMark[] {
  return directives.flatMap((one) => {
    const id = String(one.id)
    const own: TextMark = { kind: 'directive', id, label: String(one.ordinal), start: one.start, end: one.end }
    const parts = one.units.flatMap(({ part, printedName }) => within(text, one, printedName, part))
    const deadline = one.deadlineWords ? within(text, one, one.deadlineWords, 'deadline') : []
    return [own, ...[...parts, ...deadline].map((mark) => ({ ...mark, id }))]
  })
}

/** First in the directive's own words, else in its clause; expanded names stand nowhere and get no mark. */
function within(text: string, one: Confirmed, words: string, kind: 'lead' | 'coordinating' | 'deadline'): TextMark[] {
  for (const [from, to] of [
    [one.start, one.end],
    [one.clauseStart, one.clauseEnd],
  ] as const) {
    const at = text.slice(from, to).indexOf(words)
    if (at >= 0) return [{ kind, start: from + at, end: from + at + words.length }]
  }
  return []
}
