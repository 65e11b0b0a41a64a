import type { Word } from '~/domain/vietnamese-words'

const COUNTS = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/** A printed number from 1 to `most`, in figures. */
export const numberAt = (words: readonly Word[], at: number, most: number): number | null => {
  const word = words[at]
  if (word?.kind !== 'number' || word.raw.length > 4) return null
  const value = Number(word.raw)
  return value >= 1 && value <= most ? value : null
}

/** A small count in figures or in words: «02», «hai». */
export function countAt(words: readonly Word[], at: number, most: number): number | null {
  const spelled = COUNTS.indexOf(words[at]?.low || '-')
  return spelled > 0 && spelled <= most ? spelled : numberAt(words, at, most)
}

export const yearAt = (words: readonly Word[], at: number): number | null => {
  const word = words[at]
  if (word?.kind !== 'number' || word.raw.length !== 4) return null
  const year = Number(word.raw)
  return year >= 1945 && year <= 2150 ? year : null
}
