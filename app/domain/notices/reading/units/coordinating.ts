import { findPhrase, phraseAt, phrases, standsAt, type Word } from '~/domain/vietnamese-words'
import { unitsAt } from './unit-list'

const WITH = phrases([
  'phối hợp với|phối hợp chặt chẽ với|phối hợp cùng|phối hợp cùng với|phối hợp|phối hợp chặt chẽ',
  'phối hợp chặt chẽ cùng|phối hợp và hướng dẫn|phối hợp, hướng dẫn|phối hợp, hỗ trợ',
  'phối hợp, trao đổi với|phối hợp hiệu quả với|phối hợp tốt với|lấy ý kiến|lấy ý kiến của|làm việc với',
  'làm việc cụ thể với|làm việc trực tiếp với|trao đổi với|thống nhất với|cùng với|phối hợp đồng bộ với',
])
/** «đôn đốc các chủ đầu tư phối hợp với …», «tham mưu UBND tỉnh phối hợp với …»: others are to co-operate. */
const OTHERS = phrases(['đôn đốc', 'tham mưu', 'hướng dẫn', 'yêu cầu', 'trong việc', 'vận động'])
const REACH = 22

type Coordination = { units: string[]; from: number; to: number }

/** Everybody the words tell the lead to work with, list by list. */
export function coordinatingIn(words: readonly Word[], from: number, to: number): Coordination[] {
  const found: Coordination[] = []
  for (let at = from; at < to; at++) {
    const hit = coordinationAt(words, at, to) ?? workPlanAt(words, at, to) ?? joiningAt(words, from, at, to)
    if (!hit) continue
    if (!belongsToOthers(words, from, at)) found.push(hit)
    at = hit.to - 1
  }
  return found
}

function coordinationAt(words: readonly Word[], at: number, to: number): Coordination | null {
  const length = phraseAt(words, at, WITH)
  if (length === 0) return null
  const list = unitsAt(words, at + length)
  return list && list.units.length > 0 && list.to <= to ? { units: list.units, from: list.from, to: list.to } : null
}

/** «làm việc và xây dựng kế hoạch với các Cục»: the partner follows a few words later. */
function workPlanAt(words: readonly Word[], at: number, to: number): Coordination | null {
  if (!standsAt(words, at, 'làm', 'việc', 'và')) return null
  for (let next = at + 3; next < to && next < at + 12 && words[next]?.kind !== 'mark'; next++) {
    if (words[next]?.low !== 'với') continue
    const list = unitsAt(words, next + 1)
    if (list && list.units.length > 0) return { units: list.units, from: list.from, to: list.to }
  }
  return null
}

const JOINS = phrases([
  'phối hợp|phối hợp thực hiện|phối hợp triển khai|phối hợp triển khai thực hiện|tham gia phối hợp',
])
const LEADS_BEFORE = phrases(['chủ trì|thực hiện|chịu trách nhiệm|đầu mối'])
const PARTED = new Set([',', ';', '.'])

/** «…, Văn phòng UBND tỉnh phối hợp», said of those who only take part in what somebody else leads. */
function joiningAt(words: readonly Word[], from: number, at: number, to: number): Coordination | null {
  if (at === from || !PARTED.has(words[at - 1]?.raw ?? '')) return null
  const list = unitsAt(words, at)
  const length = list ? phraseAt(words, list.to, JOINS) : 0
  if (!list || list.units.length === 0 || length === 0) return null
  const after = words[list.to + length]
  if (list.to + length < to && after?.kind !== 'mark') return null
  return findPhrase(words, LEADS_BEFORE, from, at) < 0 ? null : { units: list.units, from: list.from, to: list.to }
}

/** Do the units only take part, with nothing more said of what they do but by when? */
export const onlyJoins = (words: readonly Word[], from: number, to: number): boolean => {
  const list = unitsAt(words, from)
  const length = list ? phraseAt(words, list.to, JOINS) : 0
  if (list === null || length === 0) return false
  const end = list.to + length
  return end >= to || (words[end]?.raw === ',' && phraseAt(words, end + 1, COMPLETES) > 0)
}
const COMPLETES = phrases(['hoàn thành|xong|thời hạn|chậm nhất|trước ngày|trong tháng|trong quý|báo cáo kết quả'])

function belongsToOthers(words: readonly Word[], from: number, at: number): boolean {
  if (standsAt(words, at - 2, 'trực', 'tiếp') && standsAt(words, at - 3, 'để')) return true
  for (let back = at - 1; back >= from && back >= at - REACH; back--) {
    const raw = words[back]?.raw
    if (raw === ';' || raw === '.' || raw === ':') return false
    if (phraseAt(words, back, OTHERS) > 0) {
      const between = unitsAt(words, back + phraseAt(words, back, OTHERS))
      return between !== null && between.to <= at && between.to >= at - 4
    }
  }
  return false
}
