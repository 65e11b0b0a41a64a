import { findPhrase, phraseAt, phrases, standsAt, type Word } from '~/domain/vietnamese-words'
import { TITLES, UNIT_HEADS } from '../units/unit-heads'
import { unitsAt } from '../units/unit-list'
import { VERBS } from '../vocabulary'
import { type OrderKind, type OrderRule, skipAdverbs, strictOrder } from './decision'

const FUND = phrases([
  'bố trí vốn|bố trí kinh phí|bố trí nguồn vốn|bố trí ngân sách|bố trí nguồn lực|cân đối|phân bổ',
  'lập dự toán|xây dựng dự toán|tổng hợp kế hoạch kinh phí|tổng hợp dự toán|đăng ký nguồn vốn',
  'đăng ký nhu cầu|cấp kinh phí|bảo đảm kinh phí|đảm bảo kinh phí|ưu tiên cân đối|ưu tiên bố trí',
  'bố trí đủ|lập kế hoạch nhiệm vụ và kinh phí|bố trí|cân đối kinh phí|cân đối nguồn',
  'xây dựng nhu cầu kinh phí|bổ sung kinh phí|chủ động cân đối|tổng hợp nhu cầu vốn',
  'bố trí từ nguồn|bố trí trong nguồn|bố trí từ dự toán|bố trí trong dự toán|bố trí từ ngân sách|bố trí trong ngân sách',
  'lập kế hoạch kinh phí|xây dựng kế hoạch kinh phí|xây dựng kế hoạch vốn|giải ngân',
])
const MONEY = phrases(['vốn', 'kinh phí', 'ngân sách', 'dự toán', 'nguồn thu'])
const ACCELERATE = phrases([
  'đẩy nhanh',
  'thúc đẩy tiến độ',
  'thúc đẩy công tác',
  'thúc đẩy nhanh',
  'thúc đẩy việc',
  'rút ngắn thời gian',
])
const EVALUATE = phrases(['đánh giá', 'khảo sát đánh giá', 'khảo sát, đánh giá', 'thẩm định', 'xếp hạng', 'thẩm tra'])
const REVIEW = phrases([
  'rà soát|kiểm điểm|kiểm điểm lại|làm sạch|nghiên cứu lại|xem xét lại|đối chiếu|công tác rà soát',
])
const REPORT = phrases([
  'báo cáo|tổng hợp báo cáo|tổng hợp, báo cáo|việc báo cáo|nghiêm việc báo cáo|gửi báo cáo',
  'chế độ báo cáo|có báo cáo',
])
/** Frames between the subject and the work: «chủ trì, phối hợp với X», «tham mưu UBND tỉnh», «chỉ đạo các đơn vị». */
const FRAMES = phrases([
  'chủ trì|phối hợp|phối hợp chặt chẽ|tham mưu|chỉ đạo|nghiên cứu|xem xét|hướng dẫn|lãnh đạo|phân công',
  'trực tiếp chỉ đạo|chủ động phối hợp|kỹ|với|cho|đề xuất|tăng cường',
])
const COLLECTS = phrases(['tổng hợp kế hoạch kinh phí', 'lập kế hoạch nhiệm vụ và kinh phí', 'tổng hợp nhu cầu'])

const named = (kind: OrderKind['kind'], from: number, to: number): OrderKind => ({
  kind,
  rule: `order.${kind}` as OrderRule,
  from,
  to,
})

/**
 * The kind of order of a task, by precedence: a decision that changes a state; acceleration among coordinated acts;
 * otherwise the first operative verb.
 * @param task first word of the work; @param hasLead whether somebody is to do it
 */
export function decisionOf(words: readonly Word[], task: number, to: number, hasLead: boolean): OrderKind {
  const strict = strictOrder(words, task, to)
  if (strict) return strict
  const work = afterLeadIn(words, task, to)
  const first = operative(words, work, to)
  const funds = fundThrough(words, work, to)
  if (funds >= 0) return named('fund', funds, funds + fundAt(words, funds))
  const fast = accelerationIn(words, task, to)
  if (fast >= 0) return named('accelerate', fast, fast + phraseAt(words, fast, ACCELERATE))
  const verb = verbKind(words, first)
  if (verb) return verb
  if (!hasLead) return named('other', first, Math.min(first + 1, to))
  return named('assign', first, Math.min(first + 1, to))
}

function verbKind(words: readonly Word[], at: number): OrderKind | null {
  for (const [kind, vocabulary] of [
    ['report', REPORT],
    ['review', REVIEW],
    ['evaluate', EVALUATE],
  ] as const) {
    const length = phraseAt(words, at, vocabulary)
    if (length > 0) return named(kind, at, at + length)
  }
  if (standsAt(words, at, 'khảo', 'sát') && findPhrase(words, EVALUATE, at, at + 5) >= 0)
    return named('evaluate', at, at + 2)
  return standsAt(words, at, 'tổng', 'hợp') && reportsNext(words, at + 2) ? named('report', at, at + 2) : null
}

/** «Tổng hợp kết quả …, báo cáo UBND tỉnh»: what is gathered is reported, nothing else is done with it. */
function reportsNext(words: readonly Word[], from: number): boolean {
  for (let at = from; at < words.length && at < from + 24; at++) {
    const raw = words[at]?.raw
    if (raw === ';' || raw === '.') return false
    if (raw !== ',' && at > from) continue
    const next = raw === ',' ? at + 1 : at
    if (standsAt(words, next, 'báo', 'cáo')) return true
    if (raw === ',' && phraseAt(words, next, VERBS) > 0 && phraseAt(words, next, FRAMES) === 0) return false
  }
  return false
}

function fundAt(words: readonly Word[], at: number): number {
  const length = phraseAt(words, at, FUND)
  if (length === 0) return 0
  return length > 2 || findPhrase(words, MONEY, at, at + 9) >= 0 || phraseAt(words, at, COLLECTS) > 0 ? length : 0
}

const ASKS = phrases([
  'tham mưu|tham mưu cho|tham mưu , đề xuất|đề xuất|trình|báo cáo|kiến nghị|tổng hợp|xem xét|quyết định|chủ trì|cân đối|chỉ đạo',
  'phối hợp|phối hợp với|phối hợp chặt chẽ với',
])

/** «tham mưu UBND tỉnh xem xét, bố trí kinh phí»: money found through those who decide on it; -1 where it is not. */
function fundThrough(words: readonly Word[], task: number, to: number): number {
  let at = task
  for (let round = 0; round < 12 && at < to; round++) {
    at = skipAdverbs(words, at, to)
    if (fundAt(words, at) > 0) return at
    const length = phraseAt(words, at, ASKS)
    if (length === 0) return -1
    const list = unitsAt(words, at + length)
    at = list && list.to <= to ? list.to : afterOffice(words, at + length)
  }
  return -1
}

/** «tham mưu Lãnh đạo Sở …», «trình cấp có thẩm quyền …»: those who decide, not named in full. */
function afterOffice(words: readonly Word[], from: number): number {
  let at = from + phraseAt(words, from, DECIDERS)
  for (let round = 0; round < 3; round++) at += phraseAt(words, at, TITLES) || phraseAt(words, at, UNIT_HEADS)
  return at
}
const DECIDERS = phrases(['cấp có thẩm quyền|cấp thẩm quyền|cơ quan có thẩm quyền|hđnd'])

const LEAD_INS = phrases(['trên cơ sở|căn cứ|theo|đối với'])
const DATE_WORDS = phrases(['định kỳ|trước|ngày|tháng|năm|quý|hàng|hằng|chậm nhất|vào|trong|cuối|đầu'])
const LEAD_IN_LENGTH = 70

/** «Trên cơ sở …, bố trí …», «Đối với …: rà soát …», «Trước ngày 10/01 hàng năm báo cáo …»: where the work begins. */
function afterLeadIn(words: readonly Word[], task: number, to: number): number {
  let at = task
  if (phraseAt(words, task, LEAD_INS) > 0) {
    const colon = words[task]?.low === 'đối'
    for (let next = task; next < to && next < task + LEAD_IN_LENGTH; next++) {
      const raw = words[next]?.raw
      if (raw !== ':' && (colon || raw !== ',')) continue
      const work = skipDate(words, next + 1, to)
      if (phraseAt(words, work, VERBS) > 0) return work
    }
  } else at = skipDate(words, task, to)
  return at > task && phraseAt(words, at, VERBS) > 0 ? at : task
}

function skipDate(words: readonly Word[], from: number, to: number): number {
  let at = from
  while (at < to) {
    const word = words[at]
    const length =
      word?.kind === 'number' || word?.raw === '/' || word?.raw === '-' ? 1 : phraseAt(words, at, DATE_WORDS)
    if (length === 0) break
    at += length
  }
  return at > from && words[at]?.raw === ',' ? at + 1 : at
}

const OTHERS_SPEED = phrases(['đôn đốc|theo dõi|hướng dẫn|giải pháp|để|nhằm|góp phần|kiến nghị|phục vụ'])

/** «…, đẩy nhanh tiến độ» as an act of the addressee: not after «đôn đốc X» nor in a clause of purpose. */
function accelerationIn(words: readonly Word[], task: number, to: number): number {
  for (let at = findPhrase(words, ACCELERATE, task, to); at >= 0; at = findPhrase(words, ACCELERATE, at + 1, to)) {
    let own = true
    for (let back = at - 1; back >= task && own; back--) {
      const raw = words[back]?.raw
      if (raw === ';' || raw === '.') break
      if (phraseAt(words, back, OTHERS_SPEED) > 0) own = false
    }
    if (own) return at
  }
  return -1
}

const HELPERS = phrases([
  'phối hợp|phối hợp với|phối hợp chặt chẽ với|phối hợp cùng|chủ trì|tham mưu|tham mưu cho|chỉ đạo',
  'hướng dẫn|lấy ý kiến',
])

/** Position of the first operative verb after adverbs, «chủ trì, phối hợp với …», «tham mưu UBND tỉnh». */
function operative(words: readonly Word[], task: number, to: number): number {
  let at = task
  for (let round = 0; round < 12 && at < to; round++) {
    const before = at
    at = skipAdverbs(words, at, to)
    if (phraseAt(words, at, REVIEW) > 0) break
    const helper = phraseAt(words, at, HELPERS)
    const frame = Math.max(helper, phraseAt(words, at, FRAMES))
    if (frame > 0) {
      const skip = ['với', 'cùng'].includes(words[at + frame]?.low ?? '') ? 1 : 0
      const list = unitsAt(words, at + frame + skip)
      const next = list && list.to <= to ? list.to : at + frame
      if (next >= to) break
      // «hướng dẫn các cơ sở hoàn thiện …» is guidance, its object's verb is not the operative one.
      if (list && standsAt(words, at, 'hướng', 'dẫn')) break
      at = next
    }
    if (at === before) break
  }
  return Math.min(at, to)
}
