import { isoDay } from '~/domain/directives/calendar-period'
import { dayAt } from '~/domain/directives/period-phrase'
import { phraseAt, phrases, type Word } from '~/domain/vietnamese-words'
import type { Line } from '../layout/line'
import type { Span } from '../reading'

/** The running number and symbol of the document itself, never of one it cites. */
export type NumberFound = {
  number: string | null
  symbol: string
  joint: '/' | '-'
  date: string | null
  line: number
  at: Span
  rule: NumberRule
}
type NumberRule = 'header.number' | 'header.number-bare' | 'header.number-in-lead' | 'header.number-in-annex'

const HEADER_LINES = 40
const KINDS = phrases(['thông báo|thông báo kết luận|công văn|chỉ thị|công điện|kế hoạch|quyết định|giấy mời'])

type Parsed = Omit<NumberFound, 'line' | 'rule' | 'date'> & { next: number }

/** «Số: 70 /TB-UBND», «Số: /TB-VP», «Số 432-TB/VPTW», «14/TB-VP». */
function numberAt(words: readonly Word[], at: number): Parsed | null {
  let next = at
  let number: string | null = null
  const first = words[next]
  if (first?.kind === 'number' && first.raw.length <= 6) {
    number = first.raw
    next++
  } else {
    while ((words[next]?.raw === '.' || words[next]?.raw === '…' || words[next]?.raw === '_') && next - at < 40) next++
  }
  const joint = words[next]?.raw
  if (joint !== '/' && !(joint === '-' && number !== null)) return null
  const symbol = symbolAt(words, next + 1, joint)
  if (!symbol) return null
  return {
    number,
    symbol: symbol.text,
    joint,
    at: { start: words[at]?.start ?? 0, end: words[symbol.next - 1]?.end ?? 0 },
    next: symbol.next,
  }
}

/** Capitals joined by «-», «/», «&»: «TB-UBND», «UBND-ĐT», «2025/QĐ-UBND», «TB/VPTW». */
function symbolAt(words: readonly Word[], at: number, joint: string): { text: string; next: number } | null {
  let next = at
  let text = ''
  let letters = false
  while (next < words.length && next - at < 14) {
    const word = words[next]
    if (!word) break
    const glued = next === at || words[next - 1]?.end === word.start || word.raw === '-' || words[next - 1]?.raw === '-'
    if (!glued) break
    if (word.kind === 'syllable') {
      if (!/\p{Lu}/u.test(word.raw)) break
      letters = true
    } else if (
      !(
        word.kind === 'number' &&
        (next === at || words[next - 1]?.kind !== 'syllable' || words[next - 1]?.end === word.start)
      ) &&
      !'-/&'.includes(word.raw)
    )
      break
    text += word.raw
    next++
  }
  while (text && !/[\p{L}\p{N}]$/u.test(text)) {
    text = text.slice(0, -1)
    next--
  }
  const shaped = joint === '-' ? text.includes('/') : /[-/]/.test(text) || /^\p{Lu}{2,}/u.test(text)
  return letters && shaped ? { text, next } : null
}

/** Looks in the header block, then in a bare first line, in the lead paragraph of a web page, in an annex's reference line. */
export function numberIn(lines: readonly Line[]): NumberFound | null {
  return inHeader(lines) ?? inLead(lines) ?? inAnnex(lines)
}

function inHeader(lines: readonly Line[]): NumberFound | null {
  const head = lines.slice(0, HEADER_LINES)
  let bare: NumberFound | null = null
  for (const [line, { words }] of head.entries()) {
    if (words[0]?.low === 'kính' && words[1]?.low === 'gửi') break
    for (let at = 0; at < words.length && at < 60; at++) {
      if (words[at]?.low !== 'số') continue
      const previous = words[at - 1]
      // «Công văn số …» in running text cites another document; «Số» of the header opens its line or column.
      if (previous && !isHeaderNeighbour(words, at)) continue
      const skip = words[at + 1]?.raw === ':' ? 2 : 1
      const joined = [...words.slice(at + skip), ...(lines[line + 1]?.words ?? [])]
      const found = numberAt(joined, 0)
      if (found) return { ...found, date: dateAfter(joined, found.next), line, rule: 'header.number' }
    }
    const alone = line < 12 && words.length <= 14 ? numberAt(words, 0) : null
    if (alone?.number && alone.next === words.length)
      bare ??= { ...alone, date: null, line, rule: 'header.number-bare' }
    if (words.length > 40 && !/^(?:số|thông|cộng)/u.test(words[0]?.low ?? '')) break
  }
  return bare
}

const isHeaderNeighbour = (words: readonly Word[], at: number): boolean => {
  const previous = words[at - 1]
  const column = previous !== undefined && (previous.kind === 'mark' || previous.raw === previous.raw.toUpperCase())
  return (words[at]?.capital === true && column) || (at === 2 && phraseAt(words, 0, KINDS) === 2)
}

const dateAfter = (words: readonly Word[], at: number): string | null => {
  const day = dayAt(words, at)
  return day?.year && day.month && day.day ? isoDay(day.year, day.month, day.day) : null
}

/** «(TTCNTT) - Thông báo Kết luận số 161/TB-VP ngày 09/05/2016 của …» as the lead of a web page. */
function inLead(lines: readonly Line[]): NumberFound | null {
  for (const [line, { words }] of lines.slice(0, HEADER_LINES).entries()) {
    const open = words[0]?.raw === '(' ? words.findIndex((word) => word.raw === ')') + 1 : 0
    if (words[0]?.low === 'kính' && words[1]?.low === 'gửi') return null
    const dash = open > 0 && (words[open]?.raw === '-' || words[open]?.raw === '–')
    const start = dash ? open + 1 : open
    const kind = phraseAt(words, start, KINDS)
    if (kind === 0 || words[start + kind]?.low !== 'số') continue
    const found = numberAt(words, start + kind + 1)
    if (found?.number) return { ...found, date: dateAfter(words, found.next), line, rule: 'header.number-in-lead' }
  }
  return null
}

/** «(Kèm theo Công văn số …)» under an annex names the letter whose header is lost. */
function inAnnex(lines: readonly Line[]): NumberFound | null {
  for (const [line, { words }] of lines.entries()) {
    if (words[0]?.raw !== '(' || words[1]?.low !== 'kèm' || words[2]?.low !== 'theo') continue
    const kind = phraseAt(words, 3, KINDS)
    if (kind === 0 || words[3 + kind]?.low !== 'số') continue
    const skip = words[4 + kind]?.raw === ':' ? 1 : 0
    const found = numberAt(words, 4 + kind + skip)
    if (found?.number) return { ...found, date: dateAfter(words, found.next), line, rule: 'header.number-in-annex' }
  }
  return null
}
