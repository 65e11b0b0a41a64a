import { type Word, wordsOf } from '~/domain/vietnamese-words'

/** One printed line that is not blank. `words` leave out footnote marks («[1]»); offsets are those of the document. */
export type Line = {
  start: number
  end: number
  words: Word[]
  /** Blank lines stand before it. */
  afterBlank: boolean
  /** Length in characters without the white space at its ends. */
  width: number
}

const LINE_BREAK = /\r\n|\r|\n|\u2028|\u2029/g

/** Splits a document into its printed lines. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  let afterBlank = false
  const add = (to: number): void => {
    const words = withoutFootnoteMarks(wordsOf(text, from, to))
    const first = words[0]
    const last = words.at(-1)
    if (first && last) {
      lines.push({ start: first.start, end: last.end, words, afterBlank, width: last.end - first.start })
      afterBlank = false
    } else {
      afterBlank = true
    }
  }
  for (const match of text.matchAll(LINE_BREAK)) {
    add(match.index)
    from = match.index + match[0].length
  }
  add(text.length)
  return isDoubleSpaced(lines) ? lines.map((line) => ({ ...line, afterBlank: false })) : lines
}

const FEWEST_LINES = 10
/** Shares of the lines that stand after a blank one, and of those that go on in mid-sentence. */
const MOST_AFTER_BLANK = 0.8
const MID_SENTENCE = 0.2

/** Copied from a page with a blank line after every printed one: blank lines then say nothing of paragraphs. */
function isDoubleSpaced(lines: readonly Line[]): boolean {
  const after = lines.filter((line) => line.afterBlank)
  if (lines.length < FEWEST_LINES || after.length < lines.length * MOST_AFTER_BLANK) return false
  const small = after.filter(({ words: [first] }) => first?.kind === 'syllable' && !first.capital)
  return small.length >= after.length * MID_SENTENCE
}

/** «phủ[1] và»: the mark of a footnote in mid-sentence is not a word of the sentence. */
function withoutFootnoteMarks(words: Word[]): Word[] {
  if (!words.some((word) => word.low === '[')) return words
  const kept: Word[] = []
  for (let at = 0; at < words.length; at++) {
    const inner = words[at + 1]
    const isMark =
      words[at]?.low === '[' &&
      words[at + 2]?.low === ']' &&
      inner !== undefined &&
      inner.raw.length <= 3 &&
      inner.kind !== 'mark'
    const word = words[at]
    // At the start of a line the mark opens the footnote itself.
    if (isMark && at > 0) at += 2
    else if (word) kept.push(word)
  }
  return kept
}
