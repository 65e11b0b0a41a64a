import { isoDay } from '~/domain/directives/calendar-period'
import { dayAt } from '~/domain/directives/period-phrase'
import { findPhrase, phraseAt, phrases, standsAt, type Word, wordsOf } from '~/domain/vietnamese-words'
import type { Line } from '../layout/line'
import type { Span } from '../reading'
import { TITLES } from '../units/unit-heads'
import { textOf } from '../units/unit-list'

/** Whose conclusion or opinion the document conveys, and when the meeting was. */
type ChairFound = { chair: string | null; chairRole: string | null; at: Span | null }

const ROLES = phrases([
  'tổng bí thư|chủ tịch nước|thủ tướng chính phủ|phó thủ tướng chính phủ|phó thủ tướng|thủ tướng',
  'phó thủ tướng thường trực chính phủ|phó chủ tịch thường trực|phó chánh văn phòng',
])
const SAYS = phrases([
  'kết luận|có ý kiến|đã chủ trì|chủ trì|đã kết luận|chỉ đạo|đã kiểm tra|đã đi|có ý kiến chỉ đạo',
  'yêu cầu',
])
const AFTER_NAMES = new Set(['tại', 'về', 'buổi', 'cuộc', 'hội', 'phiên', 'chuyến', 'trưởng', 'kết', 'đã', 'có', 'họp'])
const SMALL_NAME_PARTS = new Set(['thị', 'văn', 'đình'])

/** «Kết luận của Phó Chủ tịch UBND tỉnh X tại …», «Phó Thủ tướng X có ý kiến như sau:». */
export function chairIn(title: readonly Word[], preamble: readonly Word[]): ChairFound {
  const inTitle = findPhrase(
    title,
    phrases(['kết luận của', 'ý kiến của', 'ý kiến chỉ đạo của', 'ý kiến kết luận của']),
  )
  const titled = inTitle >= 0 ? roleAt(title, inTitle + lengthTo(title, inTitle, 'của')) : null
  const spoken = speaker(preamble)
  const capitals = titled?.chair && titled.chair === titled.chair.toUpperCase()
  if (titled?.chair && !capitals) return titled
  if (spoken?.chair) return spoken
  if (titled?.chair)
    return {
      ...titled,
      chair: asPrinted(titled.chair, preamble),
      chairRole: asPrinted(titled.chairRole ?? '', preamble),
    }
  return titled ?? spoken ?? { chair: null, chairRole: null, at: null }
}

/** A name in the capitals of a title, as the body spells it. */
function asPrinted(capitals: string, preamble: readonly Word[]): string {
  const parts = wordsOf(capitals).map((word) => word.low)
  const at = preamble.findIndex((_, n) => parts.length > 0 && standsAt(preamble, n, ...parts))
  return at < 0 ? capitals : textOf(preamble.slice(at, at + parts.length))
}

const lengthTo = (words: readonly Word[], at: number, word: string): number => {
  let n = at
  while (words[n] && words[n]?.low !== word) n++
  return n - at + 1
}

function speaker(words: readonly Word[]): ChairFound | null {
  for (let at = 0; at < words.length; at++) {
    if (phraseAt(words, at, ROLES) === 0 && (phraseAt(words, at, TITLES) === 0 || !words[at]?.capital)) continue
    const found = roleAt(words, at)
    if (!found?.at) continue
    const end = words.findIndex((word) => word.start >= (found.at?.end ?? 0))
    if (end > 0 && phraseAt(words, end, SAYS) > 0) return found
  }
  return null
}

/** A role and the name after it; or name, dash, role. */
function roleAt(words: readonly Word[], at: number): ChairFound | null {
  let from = at
  if (standsAt(words, from, 'đồng', 'chí')) from += 2
  const role = roleEnd(words, from)
  const name = nameEnd(words, role)
  const start = words[from]?.start ?? 0
  if (role > from && name > role) {
    return {
      chair: textOf(words.slice(role, name)),
      chairRole: textOf(words.slice(from, role)),
      at: { start, end: words[name - 1]?.end ?? start },
    }
  }
  if (role > from)
    return {
      chair: null,
      chairRole: textOf(words.slice(from, role)),
      at: { start, end: words[role - 1]?.end ?? start },
    }
  const alone = nameEnd(words, from)
  if (alone > from && (words[alone]?.raw === '-' || words[alone]?.raw === ',')) {
    let end = alone + 1
    while (
      (end < words.length && end - alone < 24 && !/^(?:tại|chủ|đã|kết)$/u.test(words[end]?.low ?? '')) ||
      (words[end]?.low === 'chủ' && words[end + 1]?.low === 'tịch')
    )
      end++
    return {
      chair: textOf(words.slice(from, alone)),
      chairRole: textOf(words.slice(alone + 1, end)),
      at: { start, end: words[end - 1]?.end ?? start },
    }
  }
  return null
}

/** Titles, the body they belong to: up to where a personal name can begin. */
function roleEnd(words: readonly Word[], from: number): number {
  let at = from
  const first = Math.max(phraseAt(words, at, ROLES), phraseAt(words, at, TITLES))
  if (first === 0) return from
  at += first
  while (at < words.length && at - from < 22) {
    const more = Math.max(phraseAt(words, at, ROLES), phraseAt(words, at, TITLES), phraseAt(words, at, BODIES))
    if (more === 0) break
    at += more
  }
  return at
}

const BODIES = phrases([
  'ubnd tỉnh|ủy ban nhân dân tỉnh|ubnd thành phố|ủy ban nhân dân thành phố|chính phủ|hđnd tỉnh',
  'ủy ban nhân dân|ubnd|tỉnh|thành phố|thường trực|bộ văn hóa, thể thao và du lịch|bộ tài chính',
  'bộ nội vụ|bộ xây dựng|bộ công thương|bộ y tế|bộ khoa học và công nghệ|tỉnh ủy|thành ủy|huyện',
  'thường trực chính phủ|ban chỉ đạo|,|-|bộ|văn phòng|sở',
])

function nameEnd(words: readonly Word[], from: number): number {
  let at = from
  while (
    at < words.length &&
    at - from < 5 &&
    (words[at]?.capital || SMALL_NAME_PARTS.has(words[at]?.low ?? '')) &&
    !AFTER_NAMES.has(words[at]?.low ?? '') &&
    words[at]?.kind === 'syllable'
  )
    at++
  return at - from >= 2 ? at : from
}

/** The day the meeting was held: the first full date of the preamble's opening words. */
export function meetingDateIn(preamble: readonly Word[], published: string | null): { date: string; at: Span } | null {
  for (let at = 0; at < preamble.length && at < 60; at++) {
    if (preamble[at]?.low !== 'ngày') continue
    const day = dayAt(preamble, at)
    const cited =
      preamble[at - 1]?.kind === 'syllable' &&
      /\p{Lu}{2}|^\p{Lu}\p{Ll}/u.test(preamble[at - 1]?.raw ?? '') &&
      /[-/]/.test(preamble[at - 2]?.raw ?? '')
    if (!day?.day || !day.month || cited) continue
    const iso = isoDay(day.year ?? Number(published?.slice(0, 4)), day.month, day.day)
    if (iso) return { date: iso, at: { start: preamble[at]?.start ?? 0, end: preamble[day.next - 1]?.end ?? 0 } }
  }
  return null
}

const TIME_LABELS = phrases(['thời gian|thời gian họp|thời gian , địa điểm'])

/** «Thời gian: 14 giờ 00, ngày 16/6/2027» of an invitation. */
export function invitedDayIn(lines: readonly Line[]): { date: string; at: Span } | null {
  for (const { words } of lines) {
    const label = findPhrase(words, TIME_LABELS, 0, 4)
    if (label < 0 || findPhrase(words, phrases([':']), label, label + 6) < 0) continue
    const from = words.findIndex((word, at) => at > label && word.low === 'ngày')
    const day = from < 0 ? null : dayAt(words, from)
    const date = day?.year && day.month && day.day ? isoDay(day.year, day.month, day.day) : null
    const last = day ? words[day.next - 1] : undefined
    if (date && last) return { date, at: { start: words[from]?.start ?? 0, end: last.end } }
  }
  return null
}
