import type { Piece } from '../pdf/page-pieces'

/** A word of a recognised text that may be wrong: `text.slice(start, end)`, confidence in whole percent. */
export type UncertainWord = { start: number; end: number; confidence: number }

/** Words below this confidence are shown to a person. */
const SURE = 80
/** A piece that does not stand where it should is looked for so many characters further on. */
const FURTHER = 400

/**
 * Finds the words that may be wrong in the finished text, by walking through both: joining lines to paragraphs and tidying
 * moves blanks, adds « | » between cells and changes nothing else.
 *
 * @param pieces what the text was made of, in its order; those without confidence bore text of their own
 */
export function placeUncertain(pieces: readonly (Piece & { confidence?: number })[], text: string): UncertainWord[] {
  const uncertain: UncertainWord[] = []
  let at = 0
  for (const { text: words, confidence = 100 } of pieces) {
    const letters = words.normalize('NFC').replace(/[\s\u00ad\u200b\u200e\u200f\ufeff]/g, '')
    const place = letters === '' ? null : placeFrom(text, letters, at)
    if (!place) continue
    at = place.end
    if (confidence < SURE) uncertain.push({ ...place, confidence: Math.round(confidence) })
  }
  return uncertain
}

function placeFrom(text: string, letters: string, from: number): { start: number; end: number } | null {
  const last = Math.min(text.length, from + FURTHER)
  for (let start = from; start < last; start++) {
    if (text[start] !== letters[0]) continue
    const end = endOf(text, letters, start)
    if (end !== null) return { start, end }
  }
  return null
}

/** Where the letters end when they begin at `start`; blanks in between count for nothing. */
function endOf(text: string, letters: string, start: number): number | null {
  let at = start
  for (const letter of letters) {
    while (isBlank(text[at])) at++
    if (!text.startsWith(letter, at)) return null
    at += letter.length
  }
  return at
}

const isBlank = (sign: string | undefined) => sign !== undefined && /\s/.test(sign)
