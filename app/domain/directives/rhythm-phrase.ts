import type { Deadline, RecurrencePeriod } from '~/domain/directives/deadline'
import { countAt } from '~/domain/directives/number-phrase'
import { phraseAt, phrases, standsAt, type Word } from '~/domain/vietnamese-words'

/** How often something comes again, and the first word after the words that say so. */
export type Rhythm = { period: RecurrencePeriod; every?: number; times?: number; next: number }

const EVERY = phrases(['hằng', 'hàng', 'mỗi', 'từng'])
const UNITS: Readonly<Record<string, RecurrencePeriod>> = {
  ngày: 'continuous',
  tuần: 'weekly',
  tháng: 'monthly',
  quý: 'quarterly',
  năm: 'yearly',
}
const MONTHS: Partial<Record<RecurrencePeriod, number>> = { monthly: 1, quarterly: 3, 'half-yearly': 6, yearly: 12 }
const NAMED: Readonly<Record<number, RecurrencePeriod>> = {
  1: 'monthly',
  3: 'quarterly',
  6: 'half-yearly',
  12: 'yearly',
}
const MOST = 24

/** «2 tháng» is monthly, every second one; «3 tháng» has a name of its own. */
function everyFew(count: number, period: RecurrencePeriod, next: number): Rhythm {
  const months = (MONTHS[period] ?? 0) * count
  const named = NAMED[months]
  if (named) return { period: named, next }
  if (months > 0 && months % 12 !== 0) return { period: 'monthly', every: months, next }
  const every = months > 0 ? months / 12 : count
  return { period: months > 0 ? 'yearly' : period, ...(every > 1 ? { every } : {}), next }
}

/** «2 lần/năm» is once in half a year; «2 lần/tháng» has no shorter period that says the same. */
function fewTimes(times: number, period: RecurrencePeriod, next: number): Rhythm {
  const months = (MONTHS[period] ?? 0) / times
  if (months >= 1 && Number.isInteger(months)) return everyFew(months, 'monthly', next)
  return { period, ...(times > 1 ? { times } : {}), next }
}

const unitAt = (words: readonly Word[], at: number): RecurrencePeriod | null => {
  const unit = UNITS[words[at]?.low ?? '']
  return unit && unit !== 'continuous' ? unit : null
}

/** «hằng quý», «hàng năm», «mỗi tuần 02 lần». */
export function everyAt(words: readonly Word[], at: number): Rhythm | null {
  const length = phraseAt(words, at, EVERY)
  const period = length > 0 ? UNITS[words[at + length]?.low ?? ''] : undefined
  if (!period) return null
  const next = at + length + 1
  const times = period === 'continuous' ? null : countAt(words, next, MOST)
  return times !== null && standsAt(words, next + 1, 'lần') ? fewTimes(times, period, next + 2) : { period, next }
}

const JOINTS = phrases(['/', 'một', 'mỗi', 'trong một', 'trong', 'trên', 'hằng', 'hàng', '01', '1'])

/** «02 tuần một lần», «6 tháng/lần», «02 lần/năm», «một năm hai lần». */
export function countedRhythmAt(words: readonly Word[], at: number): Rhythm | null {
  const count = countAt(words, at, MOST)
  if (count === null) return null
  if (standsAt(words, at + 1, 'lần')) {
    const joint = phraseAt(words, at + 2, JOINTS)
    const unit = joint > 0 ? unitAt(words, at + 2 + joint) : null
    return unit && fewTimes(count, unit, at + 3 + joint)
  }
  const unit = unitAt(words, at + 1)
  if (!unit) return null
  if (standsAt(words, at + 2, '/', 'lần')) return everyFew(count, unit, at + 4)
  const times = countAt(words, at + 2, MOST)
  if (times === null || !standsAt(words, at + 3, 'lần')) return null
  if (times === 1) return everyFew(count, unit, at + 4)
  return count === 1 ? fewTimes(times, unit, at + 4) : null
}

/** After «định kỳ»: a bare «quý», «6 tháng», «tháng, quý»; of several the most frequent, which the others ride on. */
export function bareRhythmAt(words: readonly Word[], at: number): Rhythm | null {
  const unit = unitAt(words, at)
  const count = unit ? 1 : countAt(words, at, MOST)
  const period = unit ?? unitAt(words, at + 1)
  return count !== null && period ? everyFew(count, period, at + (unit ? 1 : 2)) : null
}

/** The rhythm as the fields of a deadline. */
export const rhythmOf = ({ period, every, times }: Rhythm): Pick<Deadline, 'period' | 'every' | 'times'> => ({
  period,
  ...(every ? { every } : {}),
  ...(times ? { times } : {}),
})
