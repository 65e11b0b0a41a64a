import type { DecisionKind } from '~/domain/directives/decision-kind'
import { findPhrase, phraseAt, phrases, type Word } from '~/domain/vietnamese-words'
import { unitsAt } from '../units/unit-list'
import { ADVERBS } from '../vocabulary'

/** What kind of order the words hold, which rule said so, and the words it rests on. */
export type OrderKind = { kind: DecisionKind; rule: OrderRule; from: number; to: number }
export const ORDER_RULES = [
  'order.pause',
  'order.stop',
  'order.continue-rent',
  'order.approve',
  'order.fund',
  'order.accelerate',
  'order.evaluate',
  'order.review',
  'order.report',
  'order.assign',
  'order.other',
] as const
export type OrderRule = (typeof ORDER_RULES)[number]

const PAUSE = phrases(['tạm dừng|tạm hoãn|tạm thời chưa|tạm thời dừng|tạm thời không|tạm ngừng|tạm ngưng|tạm đình chỉ'])
/** «Chưa triển khai …» orders at the head of its clause; «phần chưa triển khai» describes. */
const NOT_YET = phrases(['chưa triển khai', 'chưa thực hiện'])
const STOP = phrases([
  'dừng|dừng lại|dừng ngay|chấm dứt|thu hồi|không tiếp tục|hủy bỏ|đình chỉ|ngừng|ngưng|kiên quyết thu hồi',
  'không đồng ý tiếp tục|không nhất trí tiếp tục|không thống nhất tiếp tục|không cho phép tiếp tục|không gia hạn',
  'không đồng ý cho tiếp tục|không đồng ý gia hạn|không chấp thuận gia hạn',
])
const RENT = phrases(['tiếp tục thuê', 'gia hạn thuê', 'gia hạn hợp đồng thuê', 'tiếp tục gia hạn hợp đồng thuê'])
const APPROVE = phrases([
  'cho phép|nhất trí|thống nhất|đồng ý|chấp thuận|phê duyệt|cơ bản nhất trí|cơ bản thống nhất',
  'thống nhất chủ trương',
])

/** After these the verb is somebody else's, or a noun: «trình … phê duyệt», «tham mưu … thu hồi», «dự án dừng hoạt động». */
const NOT_THE_ORDER = phrases([
  'tham mưu|trình|đề xuất|nếu|việc|tránh|nguy cơ|dự án|đề nghị|kiến nghị|được|bị|đã|không|kế hoạch|hoặc',
  'quyết định|số tiền|đất|các|theo dõi|hồ sơ|phương án|hướng dẫn|để|tự|chuyển đổi',
])
const REACH = 6

/** Does the verb at `at` give the order itself? It must open its clause, adverbs apart. */
function givesOrder(words: readonly Word[], from: number, at: number): boolean {
  for (let back = at - 1; back >= from && back >= at - REACH; back--) {
    const word = words[back]
    if (!word) return false
    if (word.raw === ';' || word.raw === ':' || word.raw === '.' || word.raw === '(' || word.raw === '*') return true
    if (phraseAt(words, back, NOT_THE_ORDER) > 0) return false
  }
  return true
}

function firstOrder(words: readonly Word[], vocabulary: ReturnType<typeof phrases>, from: number, to: number): number {
  for (let at = findPhrase(words, vocabulary, from, to); at >= 0; at = findPhrase(words, vocabulary, at + 1, to)) {
    if (givesOrder(words, from, at)) return at
  }
  return -1
}

const CONDITIONAL_STOP = phrases(['thì dừng', 'thì dừng lại', 'thì thu hồi', 'thì chấm dứt', 'thì kiên quyết thu hồi'])

/** Pause, stop, continue a lease, approve: what changes the state of a project. Null where the words hold none. */
export function strictOrder(words: readonly Word[], begin: number, to: number): OrderKind | null {
  const task = afterPartners(words, begin, to)
  const pause = firstOrder(words, PAUSE, task, to)
  if (pause >= 0) return { kind: 'pause', rule: 'order.pause', from: pause, to: pause + phraseAt(words, pause, PAUSE) }
  const notYet = opensClauseWith(words, NOT_YET, task, to)
  if (notYet >= 0) return { kind: 'pause', rule: 'order.pause', from: notYet, to: notYet + 3 }
  const conditional = findPhrase(words, CONDITIONAL_STOP, task, to)
  const stop = conditional >= 0 ? conditional : opensClauseWith(words, STOP, afterAgreement(words, task, to), to)
  if (stop >= 0) return { kind: 'stop', rule: 'order.stop', from: stop, to: stop + 2 }
  const rent = firstOrder(words, RENT, task, to)
  if (rent >= 0)
    return { kind: 'continue-rent', rule: 'order.continue-rent', from: rent, to: rent + phraseAt(words, rent, RENT) }
  const first = skipAdverbs(words, task, to)
  if (!agrees(words, task, to)) return null
  return { kind: 'approve', rule: 'order.approve', from: first, to: first + phraseAt(words, first, APPROVE) }
}

const WITH_PARTNERS = phrases(['chủ trì , phối hợp với', 'chủ trì phối hợp với', 'phối hợp với', 'chủ trì , phối hợp'])

/** «Chủ trì, phối hợp với Sở Kế hoạch và Đầu tư tạm dừng …»: whom with is passed over, and what words their names hold. */
function afterPartners(words: readonly Word[], task: number, to: number): number {
  const length = phraseAt(words, task, WITH_PARTNERS)
  const partners = length > 0 ? unitsAt(words, task + length) : null
  return partners && partners.to < to ? partners.to : task
}

/** «Nhất trí …», «thống nhất tiếp tục thuê …»: somebody decides here, whatever the decision is about. */
export function agrees(words: readonly Word[], task: number, to: number): boolean {
  const first = skipAdverbs(words, task, to)
  return phraseAt(words, first, APPROVE) > 0 && !isTechnicalUnity(words, first)
}

const AGREEMENT_JOINTS = phrases(['chủ trương|việc|cho|về việc|với việc'])

/** «Nhất trí chấm dứt …», «thống nhất chủ trương thu hồi …»: what is agreed to is the order. */
function afterAgreement(words: readonly Word[], task: number, to: number): number {
  if (!agrees(words, task, to)) return task
  const first = skipAdverbs(words, task, to)
  const at = first + phraseAt(words, first, APPROVE)
  return at + phraseAt(words, at, AGREEMENT_JOINTS)
}

/** «Dừng chức năng …», «…; thu hồi dự án …» as an order, not the stopping of something mentioned. */
function opensClauseWith(words: readonly Word[], vocabulary: typeof STOP, task: number, to: number): number {
  for (let at = findPhrase(words, vocabulary, task, to); at >= 0; at = findPhrase(words, vocabulary, at + 1, to)) {
    const clause = skipAdverbs(words, clauseStart(words, task, at), at + 1)
    if (clause === at) return at
  }
  return -1
}

function clauseStart(words: readonly Word[], task: number, at: number): number {
  for (let back = at - 1; back >= task; back--) {
    const raw = words[back]?.raw
    if (raw === ';' || raw === ':' || raw === '.') return back + 1
  }
  return task
}

const UNITY = phrases([
  'thống nhất cách|thống nhất với|thống nhất về|thống nhất phương án|thống nhất quản lý',
  'thống nhất mục tiêu|thống nhất sử dụng|phê duyệt dữ liệu|phê duyệt báo cáo',
])
/** «Thống nhất với đề xuất của Sở …»: what somebody has put forward is agreed to. */
const PROPOSALS = phrases([
  'thống nhất với báo cáo|thống nhất với đề xuất|thống nhất với đề nghị|thống nhất với nội dung|thống nhất với ý kiến',
  'thống nhất với kiến nghị|thống nhất với phương án|thống nhất với các|thống nhất với chủ trương|thống nhất về chủ trương',
  'thống nhất về nguyên tắc|thống nhất với tờ trình',
])
const isTechnicalUnity = (words: readonly Word[], at: number): boolean =>
  phraseAt(words, at, UNITY) > 0 && phraseAt(words, at, PROPOSALS) === 0

/** First operative verb: adverbs, framing verbs and commas are passed over. */
export function skipAdverbs(words: readonly Word[], from: number, to: number): number {
  let at = from
  while (at < to) {
    const length = words[at]?.raw === ',' ? 1 : phraseAt(words, at, ADVERBS)
    if (length === 0) break
    at += length
  }
  return at
}
