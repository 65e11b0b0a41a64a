import { phraseAt, phrases, standsAt, type Word, wordSet } from '~/domain/vietnamese-words'
import { VERBS } from '../vocabulary'
import {
  goesWith,
  groupAt,
  groupTail,
  isPlainList,
  isPlural,
  NAME_LENGTH,
  type NameSpan,
  relativeClause,
  THINGS,
} from './unit-group'
import { COMPOUND_FIELDS, GROUP_HEADS, PLACE_NOUNS, SINGLE_GROUPS, UNIT_HEADS } from './unit-heads'
import { NAME_COMPOUNDS, NAME_STOPS, NAMED_FIELDS } from './unit-stops'

/** Heads whose next word may be a verb in form: «Ban quản lý …», «Ủy ban Kiểm tra», «Trung tâm phục vụ …». */
const SWALLOWS = wordSet(['ban|trung tâm|cục|chi cục|phòng|hội đồng|tổ|quỹ'])
const NOUN_BEFORE_VERB = new Set(['án', 'chủ', 'nhà', 'quỹ'])
const VERB_NOUNS = new Set(['đầu', 'xây', 'phát'])
const APPOSITIONS = wordSet(['cơ|đơn|trưởng|chủ|phó|ủy|thường|đầu|là'])

/** The name that begins at `at` (after any title), or null; inside a list kinds of bodies need no «các». */
export function nameAt(words: readonly Word[], at: number, inList = false): NameSpan | null {
  if (isPlural(words, at)) return groupAt(words, at)
  const head = phraseAt(words, at, UNIT_HEADS)
  if (head > 0 && isProperName(words, at, head)) return { from: at, to: properEnd(words, at, head), group: false }
  const isGroup = phraseAt(words, at, SINGLE_GROUPS) > 0 || isPlainList(words, at)
  if (isGroup) return groupAt(words, at)
  if (!inList || !goesWith(words, at, at)) return null
  return phraseAt(words, at, GROUP_HEADS) > 0 ? groupAt(words, at) : acronymAt(words, at)
}

/** «EVN», «ACV»: a body known by its letters, in a list of bodies. */
function acronymAt(words: readonly Word[], at: number): NameSpan | null {
  const word = words[at]
  const letters = word !== undefined && /^\p{Lu}{3,}$/u.test(word.raw)
  if (!letters) return null
  let to = at + 1
  while (words[to]?.kind === 'syllable' && words[to]?.capital && !startsUnit(words, to)) to++
  return { from: at, to, group: false }
}

/** «Sở Tài chính», «UBND tỉnh», «Công an các xã»: a capital or a place must follow, or the head itself is capital. */
function isProperName(words: readonly Word[], at: number, head: number): boolean {
  const next = words[at + head]
  const first = words[at]
  if (!first || (first.low === 'tổ' && next?.low === 'chức')) return false
  if (!next) return first.capital && head > 1
  if (next.capital) return true
  const lowName =
    next.kind === 'syllable' &&
    (PLACE_NOUNS.has(next.low) || standsAt(words, at + head, 'thành', 'phố') || standsAt(words, at + head, 'cấp'))
  if (lowName || isPlural(words, at + head)) return head > 1 || first.capital || first.low === 'công'
  return first.capital && head > 1
}

function properEnd(words: readonly Word[], at: number, head: number): number {
  const compound = phraseAt(words, at + head, COMPOUND_FIELDS)
  let to = at + head + compound
  const headText = words
    .slice(at, at + head)
    .map((word) => word.low)
    .join(' ')
  // «Tổ công tác triển khai Đề án 06»: what it was set up for.
  if (headText === 'tổ công tác' && standsAt(words, to, 'triển', 'khai') && words[to + 2]?.capital) to += 2
  if (compound === 0 && SWALLOWS.has(headText) && words[to]?.kind === 'syllable' && !isBoundary(words[to]))
    to += verbLength(words, to)
  // «Sở Kế hoạch và Đầu tư xây dựng …»: a field that is known whole ends before the verb.
  if (compound > 0 && words[to]?.capital === false && phraseAt(words, to, VERBS) > 0) return to
  while (to < words.length && to - at < NAME_LENGTH) {
    const step = nameStep(words, at, to)
    if (step === 0) break
    to += step
  }
  return to
}

const isBoundary = (word: Word | undefined): boolean => word === undefined || word.kind === 'mark'
const verbLength = (words: readonly Word[], at: number): number =>
  Math.max(1, phraseAt(words, at, NAMED_FIELDS), phraseAt(words, at, NAME_STOPS))

/** «Ban … số 1», «khu vực XI», «Ban Chỉ đạo 751», «Đề án 06». */
const NUMBERED = new Set(['số', 'vực', 'đạo', 'án', 'tác', 'phường', 'quận'])

/** How many words at `to` still belong to the name that began at `from`; 0 where it ends. */
function nameStep(words: readonly Word[], from: number, to: number): number {
  const word = words[to]
  const next = words[to + 1]
  if (!word) return 0
  if (word.low === ',') return commaStep(words, from, to)
  if (word.low === '-' || word.low === '–') {
    if (!next?.capital || APPOSITIONS.has(next.low)) return 0
    return 2
  }
  if (word.low === '&') return next ? 2 : 0
  if (word.kind === 'mark') return 0
  if (word.low === 'và') return next?.capital && !startsUnit(words, to + 1) && !hasPluralPrefix(words, from) ? 2 : 0
  if (isPlural(words, to) || standsAt(words, to, 'trực', 'thuộc'))
    return (phraseAt(words, to + 1, THINGS) === 0 && groupTail(words, to)) || fieldStep(words, from, to)
  // «Văn phòng Đăng ký đất đai», «Ban Giải phóng mặt bằng»: with a capital the verb is part of the name.
  if (word.capital) return Math.max(1, phraseAt(words, to, NAMED_FIELDS), phraseAt(words, to, NAME_STOPS))
  if (word.kind === 'number') return NUMBERED.has(words[to - 1]?.low ?? '') || words[to - 1]?.capital ? 1 : 0
  // «Thanh tra tỉnh thanh tra …»: behind the place the verb begins.
  if (PLACES.has(words[to - 1]?.low ?? '') && phraseAt(words, to, VERBS) > 0) return 0
  return lowerStep(words, to)
}
const PLACES = wordSet(['tỉnh|xã|phường|huyện|quận'])

/** «Giao Sở Y tế các nhiệm vụ sau»: what the body is given, not what it looks after. */
const WORK = phrases([
  'nhiệm vụ|nội dung|công việc|giải pháp|biện pháp|vấn đề|yêu cầu|thủ tục|hồ sơ|văn bản|điều kiện|kết quả|chỉ tiêu|việc',
  'bước|phần việc|quy định|giấy tờ|phương án|kiến nghị|đề xuất|ý kiến|trường hợp|mục tiêu',
])

/** «Cục Văn hóa các dân tộc Việt Nam», «Ban Quản lý các khu công nghệ cao và khu công nghiệp»: what the body looks after. */
function fieldStep(words: readonly Word[], from: number, at: number): number {
  const field = words[at + 1]
  // «Ban Quản lý các Khu công nghiệp»: what it looks after may have its capital.
  const other = field?.capital && phraseAt(words, at + 1, THINGS) === 0
  if (field?.kind !== 'syllable' || other || at - from < 1 || phraseAt(words, at + 1, WORK) > 0) return 0
  let to = at + 1 + Math.max(1, phraseAt(words, at + 1, NAME_COMPOUNDS))
  while (to < words.length && to - at < 12) {
    const word = words[to]
    const again = (word?.low === 'và' || word?.raw === ',') && words[to + 1]?.low === field.low
    const compound = phraseAt(words, to, NAME_COMPOUNDS)
    if (again || joinsField(words, to)) to += 2
    else if (compound > 0) to += compound
    else if (word?.kind === 'syllable' && (word.capital || phraseAt(words, to, NAME_STOPS) === 0)) to++
    else break
  }
  return to - at
}

/** «các công trình dân dụng và công nghiệp»: a second field, neither a body nor a verb. */
function joinsField(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (words[at]?.low !== 'và' || next?.kind !== 'syllable' || next.capital) return false
  return !startsUnit(words, at + 1) && phraseAt(words, at + 1, NAME_STOPS) === 0
}

function lowerStep(words: readonly Word[], to: number): number {
  const compound = phraseAt(words, to, NAME_COMPOUNDS)
  if (compound > 0) return compound
  // «Trung tâm … Truyền thông báo cáo …»: no «thông báo» begins within «truyền thông».
  if (standsAt(words, to - 1, 'truyền', 'thông')) return 1
  const stop = phraseAt(words, to, NAME_STOPS)
  if (stop === 0) return 1
  const word = words[to]
  const before = words[to - 1]
  if (!word || !before) return 0
  if (VERB_NOUNS.has(word.low) && (NOUN_BEFORE_VERB.has(before.low) || standsAt(words, to - 2, 'đầu', 'tư'))) return 2
  if (word.low === 'có' && standsAt(words, to, 'có', 'liên', 'quan')) return 3
  if (word.low === 'có' && (before.low === 'phường' || before.low === 'xã')) return relativeClause(words, to)
  return 0
}

const startsUnit = (words: readonly Word[], at: number): boolean =>
  isPlural(words, at) ||
  phraseAt(words, at, UNIT_HEADS) > 0 ||
  phraseAt(words, at, GROUP_HEADS) > 0 ||
  isTitle(words[at])

const TITLE_WORDS = wordSet(['bộ|thứ|giám|chủ|thủ|cục|vụ|phó|lãnh|đồng|chánh|trưởng|tổng'])
const isTitle = (word: Word | undefined): boolean => word !== undefined && TITLE_WORDS.has(word.low)

const hasPluralPrefix = (words: readonly Word[], from: number): boolean => isPlural(words, from - 1)

/** Bodies named after several fields: «Vụ Kế hoạch, Tài chính». */
const FIELD_HEADS = new Set(['vụ', 'cục', 'sở', 'bộ', 'ban', 'phòng', 'viện', 'trung', 'tổng', 'chi', 'ủy', 'hội'])

/** A comma inside a name: «Vụ Kế hoạch, Tài chính», «UBND xã, phường». */
function commaStep(words: readonly Word[], from: number, at: number): number {
  const next = words[at + 1]
  const last = words[at - 1]
  if (!next || !last) return 0
  if (PLACE_NOUNS.has(last.low) && standsAt(words, at + 1, 'thị', 'xã')) return 3
  if (
    PLACE_NOUNS.has(last.low) &&
    (PLACE_NOUNS.has(next.low) || standsAt(words, at + 1, 'đặc', 'khu') || standsAt(words, at + 1, 'thành', 'phố')) &&
    !words[at + 2]?.capital
  ) {
    return standsAt(words, at + 1, 'đặc', 'khu') || standsAt(words, at + 1, 'thành', 'phố') ? 3 : 2
  }
  if (['thị', 'đặc', 'thành'].includes(words[at - 2]?.low ?? '')) {
    if (standsAt(words, at + 1, 'thị', 'xã')) return 3
    return PLACE_NOUNS.has(next.low) && !words[at + 2]?.capital ? 2 : 0
  }
  if (hasPluralPrefix(words, from)) return 0
  if (!FIELD_HEADS.has(words[from]?.low ?? '') || /^\p{Lu}{2,}$/u.test(next.raw)) return 0
  return next.capital && !startsUnit(words, at + 1) && last.kind === 'syllable' ? 2 : 0
}
