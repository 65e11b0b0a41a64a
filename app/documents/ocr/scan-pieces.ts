import type { Piece } from '../pdf/page-pieces'

/** A word as the recogniser gives it: edges in pixels, confidence in percent. */
export type RecognizedWord = {
  text: string
  confidence: number
  left: number
  right: number
  top: number
  bottom: number
}

/** A line as the recogniser gives it: its baseline from left to right and the height of its letters, in pixels. */
export type RecognizedLine = {
  words: RecognizedWord[]
  baseline: { x0: number; y0: number; x1: number; y1: number }
  height: number
}

/** A word of a scan, placed on the page like any piece of text; `confidence` in percent. */
export type ScanPiece = Piece & { confidence: number }

/** Line heights within this share of the usual one are the usual one: a line without «g» and «ộ» measures lower. */
const USUAL_HEIGHT = 0.3
/** Signs without letter or digit below this are specks, folds and rules. */
const SURE_SIGN = 60
/** A line on which nothing reaches this is a stamp's rim or a signature. */
const SURE_WORD = 30

/** Places recognised words on the page in points from its top left corner. What is surely no word is left out. */
export function scanPieces(lines: readonly RecognizedLine[], pointsPerPixel: number): ScanPiece[] {
  const usual = usualHeight(lines)
  return lines.filter(bearsWords).flatMap(({ words, baseline, height }) => {
    const letters = Math.abs(height / usual - 1) < USUAL_HEIGHT ? usual : height
    return words.filter(isWord).map(({ text, confidence, left, right }) => ({
      text: text.normalize('NFC'),
      confidence,
      x: left * pointsPerPixel,
      y: heightAt(baseline, (left + right) / 2) * pointsPerPixel,
      width: (right - left) * pointsPerPixel,
      size: letters * pointsPerPixel,
    }))
  })
}

/** Height of the letters in most lines, each counted by its words. */
function usualHeight(lines: readonly RecognizedLine[]): number {
  const heights = lines.flatMap(({ words, height }) => words.map(() => height)).sort((a, b) => a - b)
  return heights[Math.floor(heights.length / 2)] ?? 1
}

function heightAt({ x0, y0, x1, y1 }: RecognizedLine['baseline'], x: number): number {
  return x1 === x0 ? y0 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0)
}

const HAS_LETTER = /[\p{L}\p{N}]/u

/** Rules and underlines are read as rows of dashes; a dash between words is one. */
const isWord = ({ text, confidence }: RecognizedWord): boolean =>
  HAS_LETTER.test(text) || (confidence >= SURE_SIGN && !/^[-–—_=~.·|]{2,}$/u.test(text))

/** Readable words stay even where the recogniser doubts them: only lines of scraps go. */
const bearsWords = ({ words }: RecognizedLine): boolean =>
  words.some(({ text, confidence }) => HAS_LETTER.test(text) && (confidence >= SURE_WORD || /\p{L}{4}/u.test(text)))
