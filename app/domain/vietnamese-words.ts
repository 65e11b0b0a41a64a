import { foldToneStyle } from '~/domain/vietnamese-text'

/** A syllable, a number or one punctuation mark of a text; offsets are UTF-16 code units, `[start, end)`. */
export type Word = {
  raw: string
  /** Lower case in one tone style: what vocabularies are compared with. */
  low: string
  start: number
  end: number
  kind: 'syllable' | 'number' | 'mark'
  /** Begins with a capital letter. */
  capital: boolean
}

const PIECE = /(\p{L}[\p{L}\p{M}]*)|(\p{Nd}+)|([^\s\u00a0\u200b\ufeff])/gu

/** The words of an NFC text in order. White space, line breaks included, separates words and is otherwise ignored. */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const slice = from === 0 && to === text.length ? text : text.slice(from, to)
  const low = foldToneStyle(slice)
  const sameLength = low.length === slice.length
  const words: Word[] = []
  for (const match of slice.matchAll(PIECE)) {
    const raw = match[0]
    const start = match.index
    const lowered = sameLength ? low.slice(start, start + raw.length) : foldToneStyle(raw)
    const kind = match[1] ? 'syllable' : match[2] ? 'number' : 'mark'
    const first = raw[0] ?? ''
    const capital = kind === 'syllable' && first !== first.toLowerCase()
    words.push({ raw, low: lowered, start: from + start, end: from + start + raw.length, kind, capital })
  }
  return words
}

/** A list of phrases looked up by their first word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** Entries of a word list written compactly, `a|b|c` to a line. */
export const entries = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split('|'))

/** Single words to look up, written as `a|b|c` to a line. */
export const wordSet = (lines: readonly string[]): ReadonlySet<string> => new Set(entries(lines))

/** Builds a vocabulary, lines of `a|b|c`; where one phrase begins another, the longer one wins. */
export function phrases(lines: readonly string[]): Phrases {
  const byFirst = new Map<string, string[][]>()
  for (const phrase of entries(lines)) {
    const parts = wordsOf(phrase.normalize('NFC')).map((word) => word.low)
    const first = parts[0]
    if (first === undefined) continue
    const same = byFirst.get(first) ?? []
    same.push(parts)
    byFirst.set(first, same)
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.length - a.length)
  return byFirst
}

/** How many words a phrase of the vocabulary takes at `at`; 0 where none stands there. */
export function phraseAt(words: readonly Word[], at: number, vocabulary: Phrases): number {
  const word = words[at]
  if (!word) return 0
  for (const parts of vocabulary.get(word.low) ?? []) {
    if (parts.every((part, n) => words[at + n]?.low === part)) return parts.length
  }
  return 0
}

/** First position in `[from, to)` where a phrase of the vocabulary stands; -1 where none does. */
export function findPhrase(words: readonly Word[], vocabulary: Phrases, from = 0, to = words.length): number {
  for (let at = from; at < to; at++) if (phraseAt(words, at, vocabulary) > 0) return at
  return -1
}

/** Is there exactly this phrase at `at`? For one-off checks; vocabularies are quicker for many. */
export function standsAt(words: readonly Word[], at: number, ...parts: readonly string[]): boolean {
  return parts.every((part, n) => words[at + n]?.low === part)
}
