import type { DraftDirective, NoticeDraft } from './notice-draft'
import type { Span } from './reading/reading'

/** Signs a directive's words do not begin or end with: blanks, bullets, joints between parts. A full stop may end them. */
const EDGE_BEFORE = /^[\s\u00a0.,;:)\]+•–—-]+/u
const EDGE_AFTER = /(?<![\s\u00a0,;:([+•–—-])[\s\u00a0,;:([+•–—-]+$/u

/**
 * The stretch without blanks and joints at its edges, inside the text. Null where nothing is left of it. Never cuts a
 * pair of UTF-16 surrogates.
 */
export function trimmedRange(text: string, from: number, to: number): Span | null {
  const low = Math.max(0, Math.min(from, to, text.length))
  const high = Math.min(text.length, Math.max(from, to, 0))
  const words = text.slice(low, high)
  const start = low + (EDGE_BEFORE.exec(words)?.[0].length ?? 0)
  if (start >= high) return null
  const end = high - (EDGE_AFTER.exec(text.slice(start, high))?.[0].length ?? 0)
  if (start >= end) return null
  return wholeLetters(text, start, end)
}

/** Moves the edges outwards so that no word is cut in the middle: a hasty drag still takes whole words. */
export function wholeWords(text: string, span: Span): Span {
  let { start, end } = span
  while (start > 0 && inWord(text, start)) start--
  while (end < text.length && inWord(text, end)) end++
  return { start, end }
}

/** The numbered item, point or bullet around a place: the smallest one found; the paragraph where none was. */
export function clauseAt(draft: NoticeDraft, text: string, span: Span): { section: string; clause: Span } {
  const around = draft.directives
    .filter(({ clause }) => clause.start <= span.start && span.end <= clause.end)
    .sort((a, b) => a.clause.end - a.clause.start - (b.clause.end - b.clause.start))[0]
  if (around) return { section: around.section, clause: around.clause }
  const before = [...draft.directives].reverse().find((directive) => directive.clause.start <= span.start)
  return { section: before?.section ?? 'body', clause: paragraphAt(text, span) }
}

const paragraphAt = (text: string, span: Span): Span => {
  const start = text.lastIndexOf('\n', span.start - 1) + 1
  const next = text.indexOf('\n', span.end)
  return trimmedRange(text, start, next < 0 ? text.length : next) ?? span
}

/** The clause of a directive always holds its words. */
export const clauseHolding = (clause: Span, { start, end }: Span): Span => ({
  start: Math.min(clause.start, start),
  end: Math.max(clause.end, end),
})

export const wordsOfDirective = (text: string, { start, end }: Pick<DraftDirective, 'start' | 'end'>): string =>
  text.slice(start, end)

const isLetter = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}\p{M}]/u.test(letter)
const inWord = (text: string, at: number): boolean => isLetter(text[at - 1]) && isLetter(text[at])

const cutsPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '')

const wholeLetters = (text: string, start: number, end: number): Span => ({
  start: cutsPair(text, start) ? start - 1 : start,
  end: cutsPair(text, end) ? end + 1 : end,
})

/** The first directive whose words or clause do not lie inside the text; only a wrong program sends one. */
export const misplacedDirective = (draft: NoticeDraft, text: string): DraftDirective | undefined =>
  draft.directives.find(({ start, end, clause }) => !liesIn({ start, end }, text) || !liesIn(clause, text))

const liesIn = ({ start, end }: Span, text: string): boolean => start >= 0 && start < end && end <= text.length
