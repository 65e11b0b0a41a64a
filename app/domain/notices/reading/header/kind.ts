import { isoDay } from '~/domain/directives/calendar-period'
import type { NoticeKind } from '~/domain/notices/notice-kind'
import { findPhrase, phraseAt, phrases, standsAt, type Word, wordSet } from '~/domain/vietnamese-words'
import { isCapitals } from '../clauses/headings'
import { opensRecipients, opensSignature } from '../clauses/zones'
import type { Line } from '../layout/line'
import { markerOf } from '../layout/marker'
import type { Span } from '../reading'
import type { NumberFound } from './number'

/** The type name printed on the document (Phụ lục III), and where the body begins. The symbol never decides. */
type KindFound = {
  kind: NoticeKind | null
  at: Span | null
  rule: KindRule
  bodyLine: number
  typeLine: number
  pageDate: string | null
}
type KindRule =
  | 'header.type-name'
  | 'header.subject-line'
  | 'header.addressee'
  | 'header.closing-words'
  | 'header.web-page'
  | 'header.unknown'

const TYPE_NAMES: readonly [NoticeKind, ReturnType<typeof phrases>][] = [
  ['thong-bao', phrases(['thông báo'])],
  ['chi-thi', phrases(['chỉ thị'])],
  ['cong-dien', phrases(['công điện', 'công điện khẩn', 'công điện hỏa tốc'])],
  ['ke-hoach', phrases(['kế hoạch'])],
  ['quyet-dinh', phrases(['quyết định'])],
  ['giay-moi', phrases(['giấy mời'])],
  ['cong-van', phrases(['công văn'])],
]
const HEADER_LINES = 45

/** Decides what the document is. */
export function kindOf(lines: readonly Line[], number: NumberFound | null): KindFound {
  return byTypeName(lines, number) ?? byAddressee(lines) ?? byRest(lines, number)
}

function byTypeName(lines: readonly Line[], number: NumberFound | null): KindFound | null {
  for (const [line, { words, start, end }] of lines.slice(0, HEADER_LINES).entries()) {
    for (const [name, vocabulary] of TYPE_NAMES) {
      const length = phraseAt(words, 0, vocabulary)
      if (length === 0 || !printsType(words, length, lines[line + 1])) continue
      const kind = name === 'thong-bao' ? conclusionOrNot(words, length, lines.slice(line + 1, line + 8)) : name
      return { kind, at: { start, end }, rule: 'header.type-name', bodyLine: line + 1, typeLine: line, pageDate: null }
    }
    if (standsAt(words, 0, 'kính', 'gửi')) return null
  }
  return number?.rule === 'header.number-in-lead' ? leadKind(lines, number) : null
}

/** A line that holds the type name in capitals, or nothing but the name; «Thông báo Số: …» of web pages too. */
const printsType = (words: readonly Word[], length: number, next: Line | undefined): boolean => {
  const name = words.slice(0, length)
  if (isCapitals(name)) return words.length <= 40
  return (
    (words.length === length && next !== undefined) || (words[length]?.low === 'số' && words[length + 1]?.raw === ':')
  )
}

const CONCLUSIONS = phrases(['kết luận', 'ý kiến kết luận', 'ý kiến chỉ đạo'])
function conclusionOrNot(words: readonly Word[], length: number, next: readonly Line[]): NoticeKind {
  if (phraseAt(words, length, CONCLUSIONS) > 0) return 'thong-bao-ket-luan'
  if (words.length > length)
    return findPhrase(words, CONCLUSIONS, length, words.length) >= 0 ? 'thong-bao-ket-luan' : 'thong-bao'
  const title = next.slice(0, 3).flatMap((line) => line.words)
  const at = findPhrase(title, CONCLUSIONS, 0, 8)
  return at >= 0 ? 'thong-bao-ket-luan' : 'thong-bao'
}

function leadKind(lines: readonly Line[], number: NumberFound): KindFound {
  const words = lines[number.line]?.words ?? []
  const opening = words.slice(0, 20)
  const kind = TYPE_NAMES.find(([, vocabulary]) => findPhrase(opening, vocabulary) >= 0)?.[0] ?? null
  const conclusion = kind === 'thong-bao' && findPhrase(opening, CONCLUSIONS) >= 0
  return {
    kind: conclusion ? 'thong-bao-ket-luan' : kind,
    at: number.at,
    rule: 'header.type-name',
    bodyLine: number.line + 1,
    typeLine: number.line,
    pageDate: pageDateIn(lines),
  }
}

/** Công văn print no type name: «V/v …» under the number, or «Kính gửi». */
function byAddressee(lines: readonly Line[]): KindFound | null {
  for (const [line, { words, start, end }] of lines.slice(0, HEADER_LINES).entries()) {
    if (standsAt(words, 0, 'kính', 'gửi'))
      return {
        kind: 'cong-van',
        at: { start, end },
        rule: 'header.addressee',
        bodyLine: line,
        typeLine: line,
        pageDate: null,
      }
  }
  for (const [line, { words, start, end }] of lines.slice(0, HEADER_LINES).entries()) {
    if (standsAt(words, 0, 'v', '/', 'v'))
      return {
        kind: 'cong-van',
        at: { start, end },
        rule: 'header.subject-line',
        bodyLine: line,
        typeLine: line,
        pageDate: null,
      }
  }
  return null
}

const CLOSING_KINDS: readonly [NoticeKind, ReturnType<typeof phrases>][] = [
  ['chi-thi', phrases(['chỉ thị này'])],
  ['cong-dien', phrases(['công điện này'])],
  ['ke-hoach', phrases(['kế hoạch này', 'trên đây là kế hoạch'])],
  ['quyet-dinh', phrases(['quyết định này', 'chịu trách nhiệm thi hành'])],
  ['thong-bao-ket-luan', phrases(['thông báo để', 'xin thông báo', 'trân trọng thông báo', 'thông báo kết luận'])],
]

/** No header at all: the closing words, or the furniture of a web page, say what it is. */
function byRest(lines: readonly Line[], number: NumberFound | null): KindFound {
  const pageDate = pageDateIn(lines)
  const official = lines.some((line) => opensRecipients(line.words) || opensSignature(line.words))
  const closing = closingKind(lines)
  if (official || number || (closing !== null && hasClosing(lines))) {
    return { kind: closing, at: null, rule: 'header.closing-words', bodyLine: 0, typeLine: -1, pageDate: null }
  }
  // An article begins with a headline; a piece cut out of a document with one of its items.
  const isPiece = lines[0] !== undefined && markerOf(lines[0].words) !== null
  const prose = !isPiece && lines.some((line) => line.words.length > 25)
  return {
    kind: prose ? 'news' : null,
    at: null,
    rule: prose ? 'header.web-page' : 'header.unknown',
    bodyLine: 0,
    typeLine: -1,
    pageDate,
  }
}

const hasClosing = (lines: readonly Line[]): boolean =>
  lines
    .slice(-12)
    .some((line) => findPhrase(line.words, phrases(['thông báo để', 'xin thông báo', 'trân trọng thông báo'])) >= 0)

function closingKind(lines: readonly Line[]): NoticeKind | null {
  const words = lines.slice(-60).flatMap((line) => line.words)
  const hits = CLOSING_KINDS.map(([kind, vocabulary]) => ({ kind, at: findPhrase(words, vocabulary) })).filter(
    (hit) => hit.at >= 0,
  )
  return hits[0]?.kind ?? null
}

/** «Ngày 24/11/2025, tại Trụ sở …»: a sentence, not the stamp of a page. */
const goesOn = (words: readonly Word[], at: number): boolean => {
  const next = words[at]?.raw === ',' ? words[at + 1] : words[at]
  return next?.kind === 'syllable' && !CLOCK.has(next.low)
}
const CLOCK = wordSet(['gmt|am|pm|sa|ch|lúc|giờ'])

const PUBLISHED = phrases([
  'cập nhật|cập nhật ngày|cập nhật lúc|ngày đăng|đăng ngày|đăng lúc|ngày xuất bản|thời gian đăng',
])
/** «Thứ Sáu, 13:52 13/06/2019»: so much may stand before the day of a page. */
const MOST_BEFORE = 7
/** A line that breaks after one of these goes on with a date of the text. */
const BEFORE_DATES = wordSet(['ngày|trước|từ|đến|là|và|trong|hết|,|('])

/** «13/06/2019 13:52» on a line of its own: when the page was published. */
export function pageDateIn(lines: readonly Line[]): string | null {
  for (const [n, { words, afterBlank }] of lines.slice(0, 15).entries()) {
    if (words.length > 14 || (!afterBlank && n > 0 && BEFORE_DATES.has(lines[n - 1]?.words.at(-1)?.low ?? ''))) continue
    const opens = phraseAt(words, 0, PUBLISHED)
    for (let at = 0; at + 4 < words.length && at <= opens + MOST_BEFORE; at++) {
      const [day, slash, month, again, year] = words.slice(at, at + 5)
      if (slash?.raw !== '/' || again?.raw !== '/' || day?.kind !== 'number' || goesOn(words, at + 5)) continue
      const iso = isoDay(Number(year?.raw), Number(month?.raw), Number(day.raw))
      if (iso) return iso
    }
  }
  return null
}
