import type { DeadlineFound } from '~/domain/directives/deadline-found'
import { findDeadlines } from '~/domain/directives/read-deadline'
import { referenceDate } from '~/domain/directives/reference-date'
import { findPhrase, phrases, type Word } from '~/domain/vietnamese-words'
import { spanOf } from '../directives/draft'
import type { Block } from '../layout/block'
import type { DirectiveReading, ReadingWarning } from '../reading'

const EXTENDS = phrases([
  'gia hạn|kéo dài thời hạn|kéo dài thời gian|lùi thời hạn|lùi thời gian|điều chỉnh thời hạn|điều chỉnh thời gian hoàn thành',
  'dời thời hạn|thay đổi thời hạn',
])
const LATE = phrases([
  'chưa hoàn thành|chưa thực hiện xong|chưa gửi|chưa báo cáo|vẫn chưa|còn chậm|chậm so với|quá hạn|chưa đạt tiến độ|chậm tiến độ',
])
/** An opening longer than this is not searched to its end. */
const MOST_WORDS = 800

/**
 * A day that was set before and missed, quoted before the orders that set a new one («… trước ngày 30/10. Đến nay còn
 * chưa hoàn thành … yêu cầu … trước ngày 06/12»): the register may hold the old directive, which this one extends.
 */
export function oldDeadlines(
  preamble: readonly Block[],
  directives: readonly DirectiveReading[],
  date: string | null,
): ReadingWarning[] {
  const next = directives.findIndex(({ deadline }) => date !== null && (deadline.end ?? '') >= date)
  const renewed = directives[next]
  if (!date || !renewed?.deadline.end) return []
  const words = preamble.flatMap((block) => block.words).slice(0, MOST_WORDS)
  if (findPhrase(words, LATE) < 0 && findPhrase(words, EXTENDS) < 0) return []
  const old = quotedDay(words, date)
  if (!old) return []
  return [
    {
      code: 'old-deadline-quoted',
      data: { old: old.day, phrase: old.phrase, now: renewed.deadline.end, section: renewed.section },
      directives: [next],
      at: [old.start, old.end],
    },
  ]
}

type Quoted = { day: string; phrase: string; start: number; end: number }

/** The last day before the document that its opening says something had to be done by. */
function quotedDay(words: readonly Word[], date: string): Quoted | null {
  const found = findDeadlines(words, referenceDate(date)).findLast((one) => (dayOf(words, one) ?? date) < date)
  const day = found && dayOf(words, found)
  if (!found || !day) return null
  const at = spanOf(words, found.from, found.to)
  return { ...at, day, phrase: phraseOf(words, found.from, found.to) }
}

const REACH = 10

/** The last day of a deadline; of «gia hạn từ ngày … đến ngày …» the first. */
function dayOf(words: readonly Word[], { deadline, rule, from }: DeadlineFound): string | null {
  if (deadline.type === 'by') return rule === 'deadline.year' ? null : (deadline.end ?? null)
  const extended = deadline.type === 'between' && findPhrase(words, EXTENDS, Math.max(0, from - REACH), from) >= 0
  return extended ? (deadline.start ?? null) : null
}

const phraseOf = (words: readonly Word[], from: number, to: number): string => {
  let text = ''
  for (const [n, word] of words.slice(from, to).entries()) {
    const before = words[from + n - 1]
    text += n > 0 && before && word.start > before.end ? ` ${word.raw}` : word.raw
  }
  return text
}
