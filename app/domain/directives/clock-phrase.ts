import { standsAt, type Word } from '~/domain/vietnamese-words'

const WEEKDAYS: Readonly<Record<string, number>> = {
  ...{ hai: 1, ba: 2, tư: 3, năm: 4, sáu: 5, bảy: 6 },
  ...{ 2: 1, 3: 2, 4: 3, 5: 4, 6: 5, 7: 6 },
}
const PARTS_OF_DAY = new Set(['sáng', 'trưa', 'chiều', 'tối'])

/** «15h00», «15 giờ 30 phút», «17 giờ»: `15:00`. */
export function timeAt(words: readonly Word[], at: number): { time: string; next: number } | null {
  const word = words[at]
  if (word?.kind !== 'number' || word.raw.length > 2 || Number(word.raw) > 24) return null
  const unit = words[at + 1]?.low
  if (unit !== 'h' && unit !== 'giờ' && unit !== 'g' && unit !== ':') return null
  const minutes = words[at + 2]
  const hasMinutes = minutes?.kind === 'number' && minutes.raw.length <= 2 && Number(minutes.raw) < 60
  if (unit === ':' && !hasMinutes) return null
  let next = at + (hasMinutes ? 3 : 2)
  if (hasMinutes && standsAt(words, next, 'phút')) next++
  return { time: `${word.raw.padStart(2, '0')}:${hasMinutes ? minutes.raw.padStart(2, '0') : '00'}`, next }
}

/** «thứ Sáu», «Thứ 6», «Chủ nhật», a part of the day before it: 1 for Monday to 7 for Sunday. */
export function weekdayAt(words: readonly Word[], at: number): { weekday: number; next: number } | null {
  let from = at
  while (PARTS_OF_DAY.has(words[from]?.low ?? '')) from++
  if (standsAt(words, from, 'ngày') && standsAt(words, from + 1, 'thứ')) from++
  if (standsAt(words, from, 'chủ', 'nhật')) return { weekday: 7, next: from + 2 }
  const weekday = standsAt(words, from, 'thứ') ? WEEKDAYS[words[from + 1]?.low ?? ''] : undefined
  return weekday ? { weekday, next: from + 2 } : null
}

/** Steps over what stands between an hour and its date: «tối Thứ Bảy», «, ngày». */
export function skipPartOfDay(words: readonly Word[], at: number): number {
  let next = at
  while (PARTS_OF_DAY.has(words[next]?.low ?? '') || words[next]?.low === ',') next++
  next = weekdayAt(words, next)?.next ?? next
  if (words[next]?.low === ',' && standsAt(words, next + 1, 'ngày')) next++
  return next
}
