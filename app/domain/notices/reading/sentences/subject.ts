import { phraseAt, phrases, standsAt, type Word, wordSet, wordsOf } from '~/domain/vietnamese-words'
import { isPlural } from '../units/unit-group'
import { type UnitList, unitsAt } from '../units/unit-list'
import { VERBS } from '../vocabulary'
import { isActionAt } from './action'
import { skipConnectives } from './openings'
import { concernedSubject, passiveSubject } from './passive-subject'

/** Who a sentence orders to act. `[from, to)` are the words that name them; `task` is the first word of the work. */
export type Subject = { units: string[]; from: number; to: number; task: number; rule: SubjectRule }
type SubjectRule = 'lead.giao' | 'lead.yeu-cau' | 'lead.de-nghi' | 'lead.subject' | 'lead.passive' | 'lead.colon'

const ORDERS: readonly { vocabulary: ReturnType<typeof phrases>; rule: SubjectRule }[] = [
  {
    vocabulary: phrases(['giao', 'giao cho', 'giao nhiệm vụ cho', 'phân công', 'ủy quyền cho', 'ủy quyền']),
    rule: 'lead.giao',
  },
  { vocabulary: phrases(['yêu cầu', 'đề nghị và yêu cầu', 'yêu cầu và đề nghị']), rule: 'lead.yeu-cau' },
  { vocabulary: phrases(['đề nghị', 'kính đề nghị', 'trân trọng đề nghị']), rule: 'lead.de-nghi' },
]
/** Before these «giao», «yêu cầu», «đề nghị» are no orders: «được giao», «theo đề nghị», «bàn giao», «đã giao». */
const NOT_AN_ORDER = wordSet([
  'được|đã|theo|bàn|của|các|những|xét|về|đáp|ứng|vụ|chuyển|có|cho|kiến|thuộc|hồ|sơ|với|so|trên|cơ|việc',
  'mà|do|khi|phân|tổ|mặt|từ|là|tham|mưu|sẽ|bổ|cả',
])
/** Framing openings: the subject comes after a comma. */
const FRAMES = phrases([
  'trên cơ sở|căn cứ|để|nhằm|với|sau khi|theo|thực hiện|trong|từ|do|khi|đối với|về|tại|nghiên cứu|trước',
  'qua|xét|hằng|hàng|định kỳ|chậm nhất|cùng với|ngay sau khi|bên cạnh|liên quan',
])
const REACH = 70

/** Finds the subject of the order in `[from, to)`; null where the words name none. */
export function subjectOf(words: readonly Word[], from: number, to: number): Subject | null {
  const start = skipConnectives(words, from, to)
  const singled = standsAt(words, from, 'riêng')
  return (
    colonSubject(words, start, to) ??
    orderAt(words, start, to) ??
    plainSubject(words, start, to) ??
    passiveSubject(words, from, to) ??
    orderWithin(words, start, to) ??
    framedSubject(words, start, to, singled) ??
    concernedSubject(words, start, to)
  )
}

const NOT_GIVING = phrases([
  'giao ban điện tử|giao ban hằng|giao ban hàng|giao ban định kỳ|giao ban trực tuyến|giao thông|giao dịch|giao lưu',
])

function looksBackAt(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 18; back--) {
    const raw = words[back]?.raw
    if (raw === ';' || raw === ':' || raw === ',') return false
    if (words[back]?.low === 'đã') return true
  }
  return false
}

function orderAt(words: readonly Word[], at: number, to: number): Subject | null {
  if (phraseAt(words, at, NOT_GIVING) > 0) return null
  for (const { vocabulary, rule } of ORDERS) {
    const length = phraseAt(words, at, vocabulary)
    if (length === 0) continue
    const colon = words[at + length]?.raw === ':' ? 1 : 0
    // «giao một cơ quan đầu mối»: whom to choose is left to the addressee.
    if (words[at + length]?.low === 'một') return null
    const list = unitsAt(words, at + length + colon)
    if (!list || list.units.length === 0 || list.to > to) return personAfter(words, at + length, to, rule)
    const task = words[list.to]?.raw === ':' || words[list.to]?.raw === ',' ? list.to + 1 : list.to
    return { units: list.units, from: list.from, to: list.to, task, rule }
  }
  return null
}

/** «Giao Phó Thủ tướng X»: a person, kept as printed. */
function personAfter(words: readonly Word[], at: number, to: number, rule: SubjectRule): Subject | null {
  if (rule !== 'lead.giao' || !words[at]?.capital) return null
  let end = at
  while (
    end < to &&
    end - at < 12 &&
    words[end]?.kind === 'syllable' &&
    !(isActionAt(words, end) || standsAt(words, end, 'trước'))
  )
    end++
  if (end === at || end >= to) return null
  const units = [
    words
      .slice(at, end)
      .map((word) => word.raw)
      .join(' '),
  ]
  return { units, from: at, to: end, task: end, rule }
}

/** «Bộ Xây dựng gia hạn … và đề nghị UBND các tỉnh:»: who is told to act stands right before the colon. */
export function orderBeforeColon(words: readonly Word[], from: number, to: number): Subject | null {
  const colon = words[to - 1]?.raw === ':' ? to - 1 : to
  for (let at = colon - 1; at >= from && at >= colon - REACH; at--) {
    if (NOT_AN_ORDER.has(words[at - 1]?.low ?? '')) continue
    const subject = orderAt(words, at, to)
    if (subject && subject.to >= colon) return subject
  }
  return null
}

/** «…, vì vậy giao Văn phòng tiếp tục thuê»: the order stands inside the sentence. */
function orderWithin(words: readonly Word[], from: number, to: number): Subject | null {
  for (let at = from + 1; at < to && at < from + REACH * 2; at++) {
    if (NOT_AN_ORDER.has(words[at - 1]?.low ?? '') || looksBackAt(words, at)) continue
    const subject = orderAt(words, at, to)
    if (subject && (isActionAt(words, subject.task) || words[subject.to]?.raw === ':' || subject.task >= to))
      return subject
  }
  return null
}

function plainSubject(words: readonly Word[], at: number, to: number): Subject | null {
  const list = unitsAt(words, at)
  if (!list || list.units.length === 0 || list.to > to) return null
  let task = afterEmphasis(words, afterRemit(words, list.to))
  if (words[task]?.raw === ',') task++
  if (!isActionAt(words, task)) return null
  if (isOwnOrder(words, task) || assignsOnward(words, list, task)) return null
  return { units: list.units, from: list.from, to: list.to, task, rule: 'lead.subject' }
}

/** «…, nhất là thành phố X và các đô thị lớn phải …»: who among them above all. */
function afterEmphasis(words: readonly Word[], at: number): number {
  if (words[at]?.raw !== ',' || !(standsAt(words, at + 1, 'nhất', 'là') || standsAt(words, at + 1, 'đặc', 'biệt')))
    return at
  for (let to = at + 3; to < at + 30 && to < words.length; to++) {
    if (words[to]?.low === 'phải' || words[to]?.low === 'cần') return to
  }
  return at
}

/** «Thứ trưởng phụ trách lĩnh vực», «theo chức năng, nhiệm vụ được giao»: which of them, not what they do. */
function afterRemit(words: readonly Word[], at: number): number {
  if (!standsAt(words, at, 'phụ', 'trách')) return at
  let to = at + 2
  while (to < at + 8 && words[to]?.kind === 'syllable' && !isActionAt(words, to)) to++
  return to
}

/** «UBND tỉnh yêu cầu Sở …»: the first unit orders, it is not the one that acts. */
const isOwnOrder = (words: readonly Word[], at: number): boolean =>
  ORDERS.some((order) => phraseAt(words, at, order.vocabulary) > 0) && !standsAt(words, at, 'giao')

/** Those who give orders and are not told to: «UBND tỉnh giao Sở …», «Thủ tướng Chính phủ giao Bộ …». */
const ASSIGNERS = phrases([
  'ubnd tỉnh|ubnd thành phố|ủy ban nhân dân tỉnh|ủy ban nhân dân thành phố|chủ tịch ubnd tỉnh|chủ tịch ubnd thành phố',
  'chủ tịch ủy ban nhân dân tỉnh|chủ tịch ủy ban nhân dân thành phố|chính phủ|thường trực tỉnh ủy|ban thường vụ tỉnh ủy',
  'thường trực thành ủy|ban thường vụ thành ủy|ban chỉ đạo',
])
const assignsOnward = (words: readonly Word[], list: UnitList, task: number): boolean =>
  standsAt(words, task, 'giao') &&
  phraseAt(words, list.to - nameLength(list), ASSIGNERS) === nameLength(list) &&
  unitsAt(words, task + 1) !== null

const nameLength = ({ units }: UnitList): number => (units[0] && units.length === 1 ? wordsOf(units[0]).length : 0)

/** «Giao Sở X: …», «Sở X, Sở Y: …», «Đối với các đơn vị …: …». */
function colonSubject(words: readonly Word[], from: number, to: number): Subject | null {
  let at = from
  if (standsAt(words, at, 'đối', 'với')) at += 2
  const list = unitsAt(words, at)
  if (!list || list.units.length === 0 || words[list.to]?.raw !== ':' || list.to >= to) return null
  if (at > from && !isPlural(words, at) && !words[at]?.capital) return null
  return { units: list.units, from: list.from, to: list.to, task: list.to + 1, rule: 'lead.colon' }
}

/** «Trên cơ sở …, Sở Xây dựng chủ trì …», «Riêng dự án …, Sở …», «Về dự án …: Bộ Xây dựng khẩn trương …». */
function framedSubject(words: readonly Word[], from: number, to: number, singled: boolean): Subject | null {
  const framed =
    singled || (phraseAt(words, from, FRAMES) > 0 && phraseAt(words, from, FRAMES) >= phraseAt(words, from, VERBS))
  for (let at = from + 1; at < to && at < from + REACH * 2; at++) {
    const mark = words[at]?.raw
    if (mark !== ':' && !(framed && mark === ',')) continue
    const subject = orderAt(words, skipConnectives(words, at + 1, to), to) ?? plainSubject(words, at + 1, to)
    // «các bộ, ngành, địa phương báo cáo»: after a comma a bare noun goes on with a list.
    const fragment =
      mark === ',' && subject?.rule === 'lead.subject' && !isPlural(words, subject.from) && !isNamed(words, subject)
    if (subject && !fragment) return subject
  }
  return null
}

/** A name has its capitals: «thành phố Bình An», «Sở Xây dựng»; «địa phương» alone has none. */
const isNamed = (words: readonly Word[], { from, to }: Subject): boolean =>
  words.slice(from, to).some((word) => word.capital)

const COLON: Word = { raw: ':', low: ':', start: 0, end: 0, kind: 'mark', capital: false }

/** The words name units and nothing else: «Sở Xây dựng», «Giao Sở …», «Đối với các xã:». */
export function unitHeading(words: readonly Word[]): Subject | null {
  const bare = words.at(-1)?.raw === ':' ? words.slice(0, -1) : words
  const subject = subjectOf([...bare, COLON], 0, bare.length + 1)
  return subject && subject.units.length > 0 && subject.to >= bare.length && subject.from <= 6 ? subject : null
}
