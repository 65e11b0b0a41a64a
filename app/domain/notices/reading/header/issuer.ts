import { collapseSpaces } from '~/domain/vietnamese-text'
import { findPhrase, phrases, type Word } from '~/domain/vietnamese-words'
import { isCapitals } from '../clauses/headings'
import type { Line } from '../layout/line'
import type { Span } from '../reading'
import type { NumberFound } from './number'
import type { PlaceDate } from './place-date'

/** The issuing body: the capitals before the number, the national motto taken out. */
type IssuerFound = { issuer: string | null; inferred?: string; at: Span | null }

const MOTTO = phrases([
  'cộng hòa xã hội chủ nghĩa việt nam|độc lập - tự do - hạnh phúc|độc lập – tự do – hạnh phúc',
  'đảng cộng sản việt nam|cộng|hòa xã hội chủ nghĩa việt nam|cộng hòa xã hội|chủ nghĩa việt nam',
  'cộng hòa|xã hội chủ nghĩa việt nam|cộng hòa xã|hội chủ nghĩa việt nam|đảng cộng|sản việt nam|độc lập',
  'tự do|hạnh phúc|cộng hòa xã hội chủ|nghĩa việt nam|cộng hòa xã hội chủ nghĩa|việt nam',
])

export function issuerIn(lines: readonly Line[], number: NumberFound | null, placeDate: PlaceDate | null): IssuerFound {
  const limit = number ? number.line : 0
  const words: Word[] = []
  for (const line of lines.slice(0, Math.min(limit + 1, 14))) {
    const left = beforeMotto(line.words)
    if (
      left.length > 0 &&
      (isCapitals(left) || allCapitals(left) || (words.length > 0 && left.length <= 4)) &&
      left.every((word) => word.low !== 'số')
    )
      words.push(...left)
    else if (words.length > 0 && left.length > 0) break
  }
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last || !isCapitals(words)) return { issuer: null, at: null, ...inferred(number, placeDate) }
  return {
    issuer: collapseSpaces(
      words
        .map((word) => word.raw)
        .join(' ')
        .replace(/ ,/g, ','),
    ),
    at: { start: first.start, end: last.end },
  }
}

/** «THỦ» of «THỦ / TƯỚNG CHÍNH PHỦ»: one word is enough here. */
const allCapitals = (words: readonly Word[]): boolean =>
  words.every((word) => word.raw === word.raw.toUpperCase() && word.kind === 'syllable')

/** Two columns run together on one line: what stands left of the motto is the issuer. */
function beforeMotto(words: readonly Word[]): Word[] {
  const at = findPhrase(words, MOTTO)
  return at < 0 ? [...words] : words.slice(0, at)
}

/** «TB-UBND» signed at Bắc Giang: a guess, marked as one. */
function inferred(number: NumberFound | null, placeDate: PlaceDate | null): { inferred?: string } {
  if (!number || !placeDate?.place || !/(?:^|[-/])UBND/.test(number.symbol)) return {}
  const city = /thành phố|tp/iu.test(placeDate.place)
  return { inferred: city ? `UBND ${placeDate.place}` : `UBND tỉnh ${placeDate.place}` }
}
