import type { Word } from '~/domain/vietnamese-words'
import { wordSet } from '~/domain/vietnamese-words'

/** What an item is numbered with. `label` is as printed without its stop: `II`, `1.1`, `(1)`, `a`, `-`. */
export type Marker = { kind: MarkerKind; label: string; depth: number; length: number }
export type MarkerKind = 'article' | 'roman' | 'decimal' | 'paren' | 'letter' | 'ordinal' | 'dash' | 'plus'

const DASHES = wordSet(['-|–|—|•|●|▪|*|−|‑|·||'])
const ROMAN = /^(?:X{0,2})(?:IX|IV|V?I{0,3})$/
const LOWER_ROMAN = /^(?:ix|iv|v?i{0,3}|x)$/
const LETTER = /^[a-zđ]$/
const ORDINALS = wordSet(['nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười'])

const adjacent = (a: Word | undefined, b: Word | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start

/** The marker at the start of a line, or null. Nghị định 30/2020: I, 1, 1.1, a), đ); practice adds (1), (i), -, +. */
export function markerOf(words: readonly Word[]): Marker | null {
  const [first, second] = words
  if (!first) return null
  if (DASHES.has(first.raw)) return dashMarker(words)
  if (first.raw === '+') return words.length > 1 ? { kind: 'plus', label: '+', depth: 0, length: 1 } : null
  if (first.raw === '(') return parenMarker(words)
  if (first.kind === 'number') return decimalMarker(words)
  if (first.kind !== 'syllable' || !second) return null
  if ((first.raw === 'Điều' || first.raw === 'Khoản') && second.kind === 'number' && words[2]?.raw === '.') {
    return { kind: 'article', label: `${first.raw} ${second.raw}`, depth: 0, length: 3 }
  }
  if (first.raw === 'Chương' || first.raw === 'Phần') {
    if (ROMAN.test(second.raw) || second.kind === 'number') {
      return { kind: 'article', label: `${first.raw} ${second.raw}`, depth: -1, length: words[2]?.raw === '.' ? 3 : 2 }
    }
  }
  const dashed = second.raw === '-' && adjacent(first, second) && !adjacent(second, words[2])
  if (dashed && ROMAN.test(first.raw) && first.raw !== '')
    return { kind: 'roman', label: first.raw, depth: 0, length: 2 }
  // «a- Sở Tài chính», «b/ Về kinh phí»: older habits than «a)».
  const slashed = second.raw === '/' && adjacent(first, second) && !adjacent(second, words[2])
  if ((dashed || slashed) && LETTER.test(first.raw) && words[2]?.capital)
    return { kind: 'letter', label: first.raw, depth: 0, length: 2 }
  if (second.raw === '.' || second.raw === '/' || second.raw === ')') {
    if (ROMAN.test(first.raw) && second.raw !== ')' && !adjacentNumber(words))
      return { kind: 'roman', label: first.raw, depth: 0, length: 2 }
    if (LETTER.test(first.raw) && adjacent(first, second) && second.raw !== '/') {
      return { kind: 'letter', label: first.raw, depth: 0, length: 2 }
    }
    if (/^[A-Z]$/.test(first.raw) && second.raw === '.' && adjacent(first, second) && !adjacent(second, words[2])) {
      return { kind: 'roman', label: first.raw, depth: 0, length: 2 }
    }
  }
  return ordinalMarker(words)
}

const adjacentNumber = (words: readonly Word[]): boolean => adjacent(words[1], words[2]) && words[2]?.kind === 'number'

function dashMarker(words: readonly Word[]): Marker | null {
  const next = words[1]
  // «(*…*)» and «**» are emphasis; a dash may stand alone where the line broke after it.
  if (words[0]?.raw === '*' && (next?.raw === '*' || next?.raw === '(')) return null
  return { kind: 'dash', label: '-', depth: 0, length: 1 }
}

function parenMarker(words: readonly Word[]): Marker | null {
  const inner = words[1]
  if (words[2]?.raw !== ')' || !inner) return null
  const numbered =
    (inner.kind === 'number' && inner.raw.length <= 2) || LOWER_ROMAN.test(inner.raw) || LETTER.test(inner.raw)
  if (!numbered) return null
  return { kind: 'paren', label: `(${inner.raw})`, depth: 0, length: words[3]?.raw === '.' ? 4 : 3 }
}

/** «1.», «1-», «1/», «1)», «1.1.», «1.1»: not «15/4/2015», «2025.», «3.000 km». */
function decimalMarker(words: readonly Word[]): Marker | null {
  const parts: string[] = []
  let at = 0
  while (words[at]?.kind === 'number' && (words[at]?.raw.length ?? 9) <= 2 && parts.length < 5) {
    parts.push(words[at]?.raw ?? '')
    if (
      words[at + 1]?.raw === '.' &&
      adjacent(words[at + 1], words[at + 2]) &&
      words[at + 2]?.kind === 'number' &&
      adjacent(words[at], words[at + 1])
    )
      at += 2
    else break
  }
  if (parts.length === 0) return null
  const stop = words[at + 1]
  const closes = stop !== undefined && ['.', '-', '–', ')', '/'].includes(stop.raw)
  if (!closes && parts.length < 2) return null
  // «2. Trong», never «2.5 tỷ» nor «12/2025».
  const after = words[at + (closes ? 2 : 1)]
  if (after?.kind === 'number' || (closes && stop.raw === '/' && adjacent(stop, after))) return null
  if (!closes && after && (!after.capital || adjacent(words[at], after))) return null
  if (closes && stop.raw === '-' && !adjacent(words[at], stop)) return null
  return { kind: 'decimal', label: parts.join('.'), depth: parts.length, length: at + (closes ? 2 : 1) }
}

/** «Thứ nhất, …», «Một là, …». */
function ordinalMarker(words: readonly Word[]): Marker | null {
  const [first, second, third] = words
  if (first?.raw === 'Thứ' && second && ORDINALS.has(second.low) && (third?.raw === ',' || third?.raw === ':')) {
    return { kind: 'ordinal', label: second.low, depth: 0, length: 3 }
  }
  if (
    first &&
    second?.low === 'là' &&
    (third?.raw === ',' || third?.raw === ':') &&
    (first.low === 'một' || ORDINALS.has(first.low))
  ) {
    return { kind: 'ordinal', label: first.low, depth: 0, length: 3 }
  }
  return null
}
