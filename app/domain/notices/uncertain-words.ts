import type { UncertainWord } from '~/documents/ocr/place-words'
import type { NoticeDraft } from './notice-draft'
import { type Confidence, confidenceFor, withReason } from './reading/confidence/confidence'
import type { Span } from './reading/reading'

/** Whether two stretches share a character. */
const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** The words inside a stretch of the text that the recogniser is not sure of. */
const uncertainWithin = (draft: NoticeDraft, span: Span): UncertainWord[] =>
  (draft.uncertain ?? []).filter((word) => overlap(word, span))

/** The draft whose directives know how many of their words are uncertain: such a one wants a look. */
export function withUncertainCounts(draft: NoticeDraft): NoticeDraft {
  const directives = draft.directives.map(({ uncertainWords: _, confidence, ...one }) => {
    const words = uncertainWithin(draft, one).length
    const sureness = confidence && { confidence: withWords(confidence, words) }
    return { ...one, ...sureness, ...(words > 0 ? { uncertainWords: words } : {}) }
  })
  return { ...draft, directives }
}

function withWords(confidence: Confidence, words: number): Confidence {
  if (words > 0) return withReason(confidence, { code: 'ocr-words', data: {} })
  const others = confidence.reasons.filter(({ code }) => code !== 'ocr-words')
  return others.length === confidence.reasons.length ? confidence : confidenceFor(others)
}

/** The next uncertain word behind (or before) a place, from there on and round once. */
export function nextUncertain(words: readonly UncertainWord[], from: number, by: 1 | -1): UncertainWord | null {
  const line = [...words].sort((a, b) => (a.start - b.start) * by)
  return line.find(({ start }) => (start - from) * by > 0) ?? line[0] ?? null
}
