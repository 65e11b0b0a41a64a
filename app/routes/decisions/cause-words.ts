import type { Formats } from '~/words/formats'
import type { Words } from '~/words/words'

type Cited = { section: string | null; notice: string | null; wordOf: string | null; wordOn?: string | null }

/** By which clause, or on whose word. */
export const causeWords = ({ section, notice, wordOf, wordOn }: Cited, words: Words, formats: Formats): string =>
  section !== null
    ? words.decisions.byClause(section, notice ?? '')
    : words.decisions.byWord(wordOf ?? '', wordOn ? formats.day(wordOn) : '')
