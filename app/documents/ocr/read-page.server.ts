import type { GreyPicture } from './grey-picture'
import { turnedOver, turnedQuarter, withoutSpecks } from './mend-picture'
import type { Recognizer } from './recognizer.server'
import type { RecognizedLine } from './scan-pieces'

/** A page read this surely lies the right way up and is clean enough. */
const SURE_PAGE = 70

/**
 * Lines of a page. A page that lies on its side is turned; one that reads badly is tried upside down and without specks,
 * and the surest reading is taken. A good page costs one reading.
 */
export async function readPage(picture: GreyPicture, recognizer: Recognizer): Promise<RecognizedLine[]> {
  let upright = picture
  let best = await recognizer.read(upright)
  if (liesOnItsSide(best)) {
    upright = turnedQuarter(picture)
    best = await recognizer.read(upright)
  }
  for (const mended of [turnedOver, withoutSpecks]) {
    if (best.length === 0 || sureness(best) >= SURE_PAGE) break
    const again = await recognizer.read(mended(upright))
    if (sureness(again) > sureness(best)) best = again
  }
  return best
}

const wordsOf = (lines: readonly RecognizedLine[]) => lines.flatMap(({ words }) => words)

/** Mean confidence of the words, each counted by its letters. */
function sureness(lines: readonly RecognizedLine[]): number {
  const words = wordsOf(lines)
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  return words.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / Math.max(1, letters)
}

/** Words of some letters are wider than high; on a page that lies on its side most are not. */
function liesOnItsSide(lines: readonly RecognizedLine[]): boolean {
  const words = wordsOf(lines).filter(({ text }) => text.length >= 3)
  const tall = words.filter(({ left, right, top, bottom }) => bottom - top > right - left)
  return tall.length * 2 > words.length
}
