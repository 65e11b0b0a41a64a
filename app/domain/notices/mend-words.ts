import type { DraftDirective, DraftWarning, NoticeDraft } from './notice-draft'
import type { Span } from './reading/reading'

/** A text and all that points into it. */
export type TextWithDraft = { text: string; draft: NoticeDraft }

/** Most characters of one mending: a misread line, not a page. */
export const MOST_MENDED = 500

/** Words as a person typed them, as they may stand in a text: NFC, one line, no blank at either end. */
export const mendedWords = (typed: string): string => typed.normalize('NFC').replace(/\s+/g, ' ').trim()

/**
 * The text with other words in place of a stretch of it, and the draft with every offset moved along (R9): what stood
 * before stays, what stood behind shifts, what held the stretch holds the new words, and what began or ended inside it
 * takes the new words whole. Uncertain words that were mended are certain now.
 *
 * @param span the stretch to replace, inside the text
 * @param words the right words, not empty; the same as before where a person says that they are right
 */
export function withMendedWords({ text, draft }: TextWithDraft, span: Span, words: string): TextWithDraft {
  const shift = words.length - (span.end - span.start)
  const startOf = (at: number) => (at <= span.start ? at : at >= span.end ? at + shift : span.start)
  const endOf = (at: number) => (at <= span.start ? at : at >= span.end ? at + shift : span.start + words.length)
  const moved = <T extends Span>(one: T): T => ({ ...one, start: startOf(one.start), end: endOf(one.end) })
  const warned = (warning: DraftWarning): DraftWarning =>
    warning.at ? { ...warning, at: [startOf(warning.at[0]), endOf(warning.at[1])] } : warning
  const directive = (one: DraftDirective): DraftDirective => ({
    ...moved(one),
    clause: moved(one.clause),
    pieces: one.pieces.map(moved),
    warnings: one.warnings.map(warned),
  })
  const certain = (word: Span) => word.start < span.end && span.start < word.end
  return {
    text: text.slice(0, span.start) + words + text.slice(span.end),
    draft: {
      ...draft,
      directives: draft.directives.map(directive),
      warnings: draft.warnings.map(warned),
      found: draft.found.map(moved),
      ...(draft.uncertain ? { uncertain: draft.uncertain.filter((word) => !certain(word)).map(moved) } : {}),
    },
  }
}

/** Whether nobody has looked at or changed any directive: it can be read anew without losing a person's work. */
export const isUntouched = (draft: NoticeDraft): boolean =>
  draft.directives.every(({ seen, touched, projectIds }) => !seen && touched.length === 0 && projectIds.length === 0)
