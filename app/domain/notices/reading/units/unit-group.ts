import { phraseAt, phrases, standsAt, type Word } from '~/domain/vietnamese-words'
import { VERBS } from '../vocabulary'
import { GROUP_HEADS, GROUP_TAILS, PLACE_NOUNS, SINGLE_GROUPS, UNIT_HEADS } from './unit-heads'
import { NAME_COMPOUNDS, NAME_STOPS } from './unit-stops'

/** A unit's name among words: `[from, to)`; a group is named by its kind. */
export type NameSpan = { from: number; to: number; group: boolean }

export const NAME_LENGTH = 28

export const isPlural = (words: readonly Word[], at: number): boolean =>
  ['các', 'những', 'từng', 'mọi', 'toàn', 'một'].includes(words[at]?.low ?? '')

/** «bộ, ngành, địa phương», «sở, ban, ngành»: a list of kinds without «các». */
export function isPlainList(words: readonly Word[], at: number): boolean {
  const head = groupHead(words, at)
  return (
    head > 0 && words[at + head]?.low === ',' && groupHead(words, at + head + 1) > 0 && !words[at + head + 2]?.capital
  )
}

/** «các sở, ngành, địa phương liên quan», «cơ quan thanh tra», «các Cục, Vụ có liên quan», «chủ đầu tư». */
export function groupAt(words: readonly Word[], at: number): NameSpan | null {
  let to = isPlural(words, at) ? at + 1 : at
  if (standsAt(words, at, 'toàn', 'thể')) to = at + 2
  if (isPlural(words, to)) to++
  const first = groupHead(words, to)
  if (first === 0) return null
  const isPlain = isPlural(words, at) || isPlainList(words, at)
  to += first
  let more = true
  while (more && to - at < NAME_LENGTH) {
    const tail = groupTail(words, to)
    if (tail > 0) {
      to += tail
      continue
    }
    const joint = words[to]?.low === ',' || words[to]?.low === 'và' || words[to]?.low === '/' ? 1 : 0
    // «trạm y tế xã, phường»: the places go together.
    const isList = isPlain || (PLACE_NOUNS.has(words[to - 1]?.low ?? '') && PLACE_NOUNS.has(words[to + 1]?.low ?? ''))
    const head = joint > 0 && isList && goesWith(words, at, to + 1) ? groupHead(words, to + 1) : 0
    // «các cơ quan, Bộ Y tế»: a capital head before a capital name is the next unit.
    more = head > 0 && !(words[to + 1]?.capital && words[to + 1 + head]?.capital)
    if (more) to += 1 + head
  }
  return { from: at, to, group: true }
}

/** «các cơ quan chức năng và chính quyền địa phương» are two; «cấp ủy, chính quyền các cấp» are one. */
export const goesWith = (words: readonly Word[], first: number, next: number): boolean => {
  // «…, tổ chức kiểm tra»: the verb, not a kind of body.
  if (standsAt(words, next, 'tổ', 'chức')) return phraseAt(words, next + 2, VERBS) === 0
  return !standsAt(words, next, 'chính', 'quyền') || standsAt(words, first, 'cấp', 'ủy')
}

const groupHead = (words: readonly Word[], at: number): number =>
  Math.max(phraseAt(words, at, GROUP_HEADS), phraseAt(words, at, SINGLE_GROUPS))

/** What narrows the group down: «có liên quan», «thuộc Sở Y tế», «có từ 02 dịch vụ trở lên», «Thành phố». */
export function groupTail(words: readonly Word[], at: number): number {
  const word = words[at]
  if (!word || word.kind === 'mark') return 0
  if (isPlural(words, at)) {
    const group = groupHead(words, at + 1)
    return group > 0 ? 1 + group : thingsIn(words, at)
  }
  const compound = phraseAt(words, at, NAME_COMPOUNDS)
  if (compound > 0) return compound
  const tail = phraseAt(words, at, GROUP_TAILS)
  if (word.low === 'thuộc' || word.low === 'trực' || standsAt(words, at, 'của')) return belongsTo(words, at)
  if (tail > 0) return tail
  if (word.low === 'có') return relativeClause(words, at)
  if (word.low === 'được') return standsAt(words, at + 1, 'giao') ? assignedClause(words, at) : passiveClause(words, at)
  if (word.low === 'phối' || word.low === 'chủ') return standsAt(words, at + 2, 'có', 'trách', 'nhiệm') ? 2 : 0
  if (word.low === 'do') return 0
  const stop = phraseAt(words, at, NAME_STOPS)
  // «các Ban Xây dựng Đảng»: a verb with a capital is part of the name.
  if (stop > 0) return word.capital && words[at - 1]?.capital ? stop : 0
  return word.kind === 'syllable' ? 1 : 0
}

/** «thuộc Bộ», «trực thuộc Chính phủ», «thuộc UBND tỉnh». */
function belongsTo(words: readonly Word[], at: number): number {
  const skip = words[at]?.low === 'trực' ? 2 : 1
  const owner = phraseAt(words, at + skip, UNIT_HEADS)
  if (owner === 0 && !words[at + skip]?.capital) return words[at]?.low === 'của' ? 0 : skip
  let to = at + skip + Math.max(1, owner)
  while (
    to < words.length &&
    to - at < 14 &&
    (words[to]?.capital || (words[to]?.kind === 'syllable' && phraseAt(words, to, NAME_STOPS) === 0))
  )
    to++
  return to - at
}

/** «được giao làm Bên mời thầu»: as far as a colon, else a few words. */
function assignedClause(words: readonly Word[], at: number): number {
  let to = at + 2
  while (to < words.length && to - at < LONGEST_CLAUSE && words[to]?.kind !== 'mark') to++
  return words[to]?.raw === ':' ? to - at : Math.min(to - at, USUAL_CLAUSE)
}

/** What bodies look after. */
export const THINGS = phrases([
  'dự án|công trình|gói thầu|hạng mục|chương trình|nhiệm vụ|hệ thống|nền tảng|khu công nghiệp',
])
const ACTS = phrases([
  'tiếp tục|khẩn trương|tập trung|chủ động|tăng cường|đẩy nhanh|rà soát|chịu|phải|cần|có trách nhiệm',
])

/** «chủ đầu tư các dự án đang thi công»: what they look after, up to the verb of the order. */
function thingsIn(words: readonly Word[], at: number): number {
  const thing = phraseAt(words, at + 1, THINGS)
  if (thing === 0) return 0
  let to = at + 1 + thing
  const running = words[to]?.low === 'đang' || words[to]?.low === 'đã'
  while (running && to - at < 12 && words[to]?.kind === 'syllable' && phraseAt(words, to, ACTS) === 0) to++
  return to - at
}

/** «được cấp giấy phép thăm dò, khai thác … có trách nhiệm …»: which ones, as far as the word that obliges them. */
function passiveClause(words: readonly Word[], at: number): number {
  for (let to = at + 2; to < words.length && to - at < LONGEST_CLAUSE; to++) {
    const word = words[to]
    if (word?.kind === 'mark' && word.raw !== ',') return 0
    if (standsAt(words, to, 'có', 'trách', 'nhiệm') || word?.low === 'phải') return to - at
  }
  return 0
}
const LONGEST_CLAUSE = 22
const USUAL_CLAUSE = 10

/** «các xã, phường có cụm công nghiệp»: the clause that says which ones. */
export function relativeClause(words: readonly Word[], at: number): number {
  const first = words[at + 1]
  if (!first || CLAUSE_VERBS.has(first.low) || (phraseAt(words, at + 1, NAME_STOPS) > 0 && !isCount(words, at + 1)))
    return 0
  let to = at + 1
  while (to < words.length && to - at < 14 && words[to]?.kind !== 'mark' && !endsClause(words, to)) to++
  return to - at
}

/** After «có» these begin what the unit does, not which unit it is. */
const CLAUSE_VERBS = new Set(['trách', 'văn', 'ý', 'báo', 'kế', 'giải', 'biện', 'phương', 'nhiệm'])
const endsClause = (words: readonly Word[], at: number): boolean =>
  phraseAt(words, at, NAME_STOPS) > 0 &&
  words[at]?.low !== 'chưa' &&
  !isCount(words, at) &&
  !standsAt(words, at, 'trên', 'địa')

/** «có từ 02 dịch vụ trở lên». */
const isCount = (words: readonly Word[], at: number): boolean =>
  words[at]?.low === 'từ' && words[at + 1]?.kind === 'number'
