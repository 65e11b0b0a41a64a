import { atLatest, bareSpan, before, completedOn, inside, until } from '~/domain/directives/before-phrase'
import { between, dashed, dayRange, from, insideDashed, stretch } from '~/domain/directives/between-phrase'
import { continuous } from '~/domain/directives/continuous-phrase'
import { type Deadline, NO_DEADLINE } from '~/domain/directives/deadline'
import type { DeadlineFound, DeadlinePattern } from '~/domain/directives/deadline-found'
import { isActivity, isScope } from '~/domain/directives/deadline-scope'
import { recurring, recurringBefore } from '~/domain/directives/recurring-phrase'
import { type ReferenceDate, referenceDate } from '~/domain/directives/reference-date'
import { relative } from '~/domain/directives/relative-phrase'
import { type Word, wordSet, wordsOf } from '~/domain/vietnamese-words'

/** Order matters: a longer wording is tried before the shorter one it contains. */
const PATTERNS: readonly DeadlinePattern[] = [
  recurringBefore,
  recurring,
  continuous,
  relative,
  atLatest,
  before,
  stretch,
  between,
  from,
  until,
  insideDashed,
  inside,
  dashed,
  bareSpan,
  completedOn,
]
/** Words that can begin a deadline; anything else is passed over without trying the patterns. */
const OPENERS = wordSet([
  'trước|chậm|muộn|không|hạn|đến|tới|trong|xong|vào|ngay|tháng|quý|từ|kể|sau|thời|định|hằng|hàng|mỗi',
  'từng|thường|nhiệm|thực|liên|tối|muộn|hoàn|cuối|giữa|đầu|nửa|thượng|trung|hạ|ngày|thứ|chủ|sáng|chiều|một|hai',
])
/** A number begins a deadline only as a count of times: «02 tuần một lần», «02 lần/năm». */
const COUNTED = wordSet(['lần|tuần|tháng|quý|năm'])

/**
 * Every deadline phrase among the words, left to right, not overlapping, scope dates left out.
 * @param document date of the document: gives missing years, and tells periods already past (scope) from deadlines.
 */
export function findDeadlines(words: readonly Word[], document: ReferenceDate | null): DeadlineFound[] {
  const found: DeadlineFound[] = []
  for (let at = 0; at < words.length; at++) {
    if (!mayOpen(words, at)) continue
    const hit = firstMatch(words, at, document)
    if (!hit) continue
    const previous = found.at(-1)
    if (previous && repeats(previous, hit)) previous.to = hit.to
    else if (!isScope(words, hit, document)) found.push(isActivity(words, hit) ? asActivity(hit) : hit)
    at = hit.to - 1
  }
  return found
}

/** «trước ngày 10 tháng 6 hàng năm định kỳ 6 tháng»: the second rhythm says nothing the first does not. */
const repeats = (previous: DeadlineFound, hit: DeadlineFound): boolean =>
  previous.to === hit.from &&
  previous.rule === 'deadline.recurring' &&
  hit.rule === 'deadline.recurring' &&
  hit.deadline.dayOfPeriod === undefined

const mayOpen = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  if (word?.kind === 'number') return COUNTED.has(words[at + 1]?.low ?? '')
  return word !== undefined && OPENERS.has(word.low)
}

function firstMatch(words: readonly Word[], at: number, document: ReferenceDate | null): DeadlineFound | null {
  for (const pattern of PATTERNS) {
    const hit = pattern(words, at, document)
    if (hit) return hit
  }
  return null
}

const asActivity = (hit: DeadlineFound): DeadlineFound => ({
  ...hit,
  deadline: { ...hit.deadline, type: 'between' },
  rule: 'deadline.activity',
})

/**
 * The deadline of one phrase or sentence.
 * @param phrase «trước ngày 15/4/2015», or a sentence that contains such words; the last phrase counts.
 * @param documentDate ISO date of the document, or only its year or month; null where it has none.
 * @param setting `background` for words that report or quote: those set nobody a deadline.
 */
export function readDeadline(
  phrase: string,
  documentDate: string | null,
  setting: 'order' | 'background' = 'order',
): Deadline {
  if (setting === 'background') return NO_DEADLINE
  const words = wordsOf(phrase.normalize('NFC'))
  const document = referenceDate(documentDate)
  const found = findDeadlines(words, document)
  return (found.at(-1) ?? readTimeField(words, document))?.deadline ?? NO_DEADLINE
}

const FIELD_OPENERS = new Set(['năm', 'quý', 'tháng', 'ngày', 'cuối', 'đầu', 'giữa', 'nửa', 'tuần', 'hôm'])
const INSIDE_WORD: Word = { raw: 'trong', low: 'trong', start: 0, end: 0, kind: 'syllable', capital: false }

/** What a field «Thời hạn: …» or a table cell holds: also a bare date or period. Null where it names no time. */
export function readTimeField(words: readonly Word[], document: ReferenceDate | null): DeadlineFound | null {
  const range = dayRange(words, 0, document)
  if (range && !isScope(words, range, document)) return range
  const phrase = findDeadlines(words, document)[0]
  if (phrase) return phrase
  const first = words[0]
  if (!first || (first.kind !== 'number' && !FIELD_OPENERS.has(first.low))) return null
  const hit = inside([INSIDE_WORD, ...words], 0, document)
  if (!hit) return null
  const bare = { ...hit, from: 0, to: hit.to - 1 }
  return isScope(words, bare, document) ? null : bare
}
