import type { NoticeKind } from '~/domain/notices/notice-kind'
import { standsAt, type Word, wordSet } from '~/domain/vietnamese-words'
import { isCapitals } from '../clauses/headings'
import type { Line } from '../layout/line'
import { markerOf } from '../layout/marker'
import type { Span } from '../reading'
import { textOf } from '../units/unit-list'
import type { Header } from './header'

/** The abstract («trích yếu») and the first line after it. */
type TitleFound = { title: string | null; at: Span | null; bodyLine: number }

const MOST_LINES = 9
const OPENERS = /^(?:ngày|sáng|chiều|từ|căn|thực|xét|để|trong|tại|thời|nhằm|vừa|qua|theo|kính|i|1)$/u

/** Notices print it under the type name, công văn after «V/v», web pages as their headline. */
export function titleOf(lines: readonly Line[], header: Header): TitleFound {
  if (header.kind === 'cong-van') return subjectLine(lines, header)
  if (header.typeLine >= 0) return underType(lines, header)
  return headline(lines, header.kind)
}

function found(words: readonly Word[], bodyLine: number): TitleFound {
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last) return { title: null, at: null, bodyLine }
  const end = last.raw === '.' && words.length > 1 ? words.slice(0, -1) : words
  return { title: textOf(end), at: { start: first.start, end: last.end }, bodyLine }
}

function underType(lines: readonly Line[], header: Header): TitleFound {
  const typeWords = lines[header.typeLine]?.words ?? []
  const collected: Word[] = []
  const own = typeWords.findIndex((word, n) => n >= 1 && /^(?:kết|về|v|ý)$/u.test(word.low))
  if (own > 0) collected.push(...typeWords.slice(own))
  let line = header.typeLine + 1
  const first = lines[line]
  const capitals = first !== undefined && isCapitals(first.words)
  while (line < lines.length && line - header.typeLine <= MOST_LINES) {
    const next = lines[line]
    if (!next || next.words.every((word) => word.kind === 'mark')) break
    if (collected.length > 0 && endsTitle(next, collected, capitals)) break
    if (markerOf(next.words)?.kind === 'decimal' || markerOf(next.words)?.kind === 'roman') break
    if (collected.length === 0 && (next.words.length > 70 || next.words.at(-1)?.raw === ':')) break
    collected.push(...next.words)
    line++
    if (collected.at(-1)?.raw === '.' || (own > 0 && typeWords.length > 12)) break
  }
  return found(collected, line)
}

const GOES_ON = wordSet([
  'về|và|của|các|với|tại|cho|theo|để|từ|đến|trong|số|là|tỉnh|,|-|–|việc|thành|phố|ủy|ban|ngày|tháng|năm',
])

/** A whole sentence under the title: the body begins here, though no blank line parts them. */
function isSentence({ words }: Line, collected: readonly Word[]): boolean {
  const last = collected.at(-1)
  if (!last || GOES_ON.has(last.low) || words[0]?.capital !== true || isCapitals(words)) return false
  return words.length >= SENTENCE && (words.at(-1)?.raw === '.' || words.at(-1)?.raw === ':')
}
const SENTENCE = 8

function endsTitle(line: Line, collected: readonly Word[], capitals: boolean): boolean {
  if (isSentence(line, collected)) return true
  const first = line.words[0]
  if (line.words.at(-1)?.raw === ':') return true
  if (!first || first.raw === '(' || first.raw === '_' || first.raw === '-') return true
  if (capitals) return !isCapitals(line.words) && !(line.words.length <= 3 && !first.capital)
  // «CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH» above the grounds of a decision: who decides, in capitals below a title that has none.
  const small = collected.some(({ kind, raw }) => kind === 'syllable' && raw !== raw.toUpperCase())
  if (small && isCapitals(line.words) && line.words.length >= 3) return true
  const last = collected.at(-1)
  if (line.afterBlank && first.capital) return true
  return first.capital && OPENERS.test(first.low) && last?.raw !== ','
}

function subjectLine(lines: readonly Line[], header: Header): TitleFound {
  const head = lines.slice(0, header.bodyLine + 8)
  for (const [n, line] of head.entries()) {
    const at = line.words.findIndex(
      (_, w) => standsAt(line.words, w, 'v', '/', 'v') || (w === 0 && standsAt(line.words, w, 'về', 'việc')),
    )
    if (at < 0) continue
    const collected = line.words
      .slice(at + (line.words[at]?.low === 'v' ? 3 : 0))
      .filter((word, w) => !(w === 0 && word.raw === ':'))
    let next = n + 1
    const dated = header.pieces.find((piece) => piece.piece === 'place-date')
    while (next < lines.length && next - n <= MOST_LINES && !lines[next]?.afterBlank) {
      // In two columns the place and date may follow the subject without a blank line.
      if (dated && (lines[next]?.end ?? 0) > dated.start && (lines[next]?.start ?? 0) < dated.end) break
      const words = lines[next]?.words ?? []
      if (standsAt(words, 0, 'kính', 'gửi')) break
      collected.push(...words)
      next++
    }
    return found(collected, Math.max(next, header.bodyLine))
  }
  return { title: null, at: null, bodyLine: header.bodyLine }
}

const PORTAL = /^(?:sharepoint|liên kết|trang chủ|đăng nhập|tìm kiếm|menu)/iu
function headline(lines: readonly Line[], kind: NoticeKind | null): TitleFound {
  const line = lines.findIndex(
    ({ words }) => words.length >= 5 && words.length <= 70 && !PORTAL.test(words[0]?.low ?? ''),
  )
  const words = line >= 0 && line < 8 ? (lines[line]?.words ?? []) : []
  return kind === 'news' ? found(words, line + 1) : { title: null, at: null, bodyLine: 0 }
}
