import type { Word } from '~/domain/vietnamese-words'
import { wordSet } from '~/domain/vietnamese-words'

/** A stretch of words of one block: `[from, to)`. */
export type Range = { from: number; to: number }

const ABBREVIATIONS = wordSet(['tp|tt|ts|ths|pgs|gs|kt|tm|tl|q|p|st|vv|đ|v'])
/** An unclosed bracket or quotation must not swallow the rest of the block. */
const LONGEST_ASIDE = 90
/** Marks left open between a mark and its closing: more is noise. */
const MOST_UNCLOSED = 4

const OPENING = new Map([
  ['(', ')'],
  ['“', '”'],
  ['«', '»'],
])

/** For each word, is it inside brackets? */
export const insideBrackets = (words: readonly Word[]): boolean[] => insidePairs(words, new Map([['(', ')']]))

/** For each word, is it inside brackets or quotation marks? */
export const insideAsides = (words: readonly Word[]): boolean[] => insidePairs(words, OPENING)

/** One pass with the marks still open; what is never closed, or too late, was no aside. */
function insidePairs(words: readonly Word[], pairs: ReadonlyMap<string, string>): boolean[] {
  const inside = new Array<boolean>(words.length).fill(false)
  const closings = new Set(pairs.values())
  const open: { closing: string; at: number }[] = []
  for (const [at, word] of words.entries()) {
    if (word.kind !== 'mark') continue
    const closing = pairs.get(word.raw)
    if (closing) open.push({ closing, at })
    else if (closings.has(word.raw)) {
      const match = open.findLastIndex((mark, n) => n >= open.length - MOST_UNCLOSED && mark.closing === word.raw)
      const start = open[match]?.at
      if (start === undefined) continue
      open.length = match
      if (at - start < LONGEST_ASIDE) inside.fill(true, start, at + 1)
    }
  }
  return inside
}

/** Sentences of a block, their final stop left out. */
export function sentencesOf(words: readonly Word[], inside: readonly boolean[]): Range[] {
  return splitAt(words, (at, from) => !inside[at] && endsSentence(words, at, from))
}

/** Parts of a sentence between semicolons; those before `notBefore` and within `lists` separate units it names. */
export function partsOf(
  words: readonly Word[],
  inside: readonly boolean[],
  range: Range,
  notBefore = 0,
  lists: readonly Range[] = [],
): Range[] {
  const isInList = (at: number): boolean => lists.some((list) => at >= list.from && at < list.to)
  return splitAt(words, (at) => at >= notBefore && words[at]?.raw === ';' && !inside[at] && !isInList(at), range)
}

function splitAt(
  words: readonly Word[],
  ends: (at: number, from: number) => boolean,
  range: Range = { from: 0, to: words.length },
): Range[] {
  const ranges: Range[] = []
  let from = range.from
  for (let at = range.from; at < range.to; at++) {
    if (!ends(at, from)) continue
    if (at > from) ranges.push({ from, to: at })
    from = at + 1
  }
  if (from < range.to) ranges.push({ from, to: range.to })
  return ranges
}

function endsSentence(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (!word || !'.?!…'.includes(word.raw)) return false
  if (!next) return true
  if (next.start === word.end && next.raw !== '/') return false
  const before = words[at - 1]
  if (word.raw === '.' && before && ABBREVIATIONS.has(before.low) && before.end === word.start && at > from)
    return false
  if (word.raw === '.' && next.raw === '/') return true
  return next.capital || next.kind === 'mark'
}
