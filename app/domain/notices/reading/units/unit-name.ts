import { phraseAt, standsAt, type Word, wordSet } from '~/domain/vietnamese-words'
import { COMPOUND_FIELDS, GROUP_HEADS, GROUP_TAILS, PLACE_NOUNS, SINGLE_GROUPS, UNIT_HEADS } from './unit-heads'
import { NAME_COMPOUNDS, NAME_STOPS } from './unit-stops'

/** A unit's name among words: `[from, to)`. */
type NameSpan = { from: number; to: number; group: boolean }

const NAME_LENGTH = 28
/** Heads whose next word may be a verb in form: «Ban quản lý …», «Ủy ban Kiểm tra», «Trung tâm phục vụ …». */
const SWALLOWS = wordSet(['ban|trung tâm|cục|chi cục|phòng|hội đồng|tổ|quỹ'])
const NOUN_BEFORE_VERB = new Set(['án', 'chủ', 'nhà', 'quỹ'])
const VERB_NOUNS = new Set(['đầu', 'xây', 'phát'])
const APPOSITIONS = wordSet(['cơ|đơn|trưởng|chủ|phó|ủy|thường|đầu|là'])

export const isPlural = (words: readonly Word[], at: number): boolean =>
  ['các', 'những', 'từng', 'mọi', 'toàn', 'một'].includes(words[at]?.low ?? '')

/** The name that begins at `at` (after any title), or null; inside a list kinds of bodies need no «các». */
export function nameAt(words: readonly Word[], at: number, inList = false): NameSpan | null {
  if (isPlural(words, at)) return groupAt(words, at)
  const head = phraseAt(words, at, UNIT_HEADS)
  if (head > 0 && isProperName(words, at, head)) return { from: at, to: properEnd(words, at, head), group: false }
  const isGroup = phraseAt(words, at, SINGLE_GROUPS) > 0 || isPlainList(words, at)
  if (isGroup) return groupAt(words, at)
  if (!inList) return null
  return phraseAt(words, at, GROUP_HEADS) > 0 ? groupAt(words, at) : acronymAt(words, at)
}

/** «EVN», «ACV»: a body known by its letters, in a list of bodies. */
function acronymAt(words: readonly Word[], at: number): NameSpan | null {
  const word = words[at]
  const letters = word !== undefined && /^\p{Lu}{3,}$/u.test(word.raw)
  return letters ? { from: at, to: at + 1, group: false } : null
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
  if (compound === 0 && SWALLOWS.has(headText) && words[to]?.kind === 'syllable' && !isBoundary(words[to]))
    to += verbLength(words, to)
  while (to < words.length && to - at < NAME_LENGTH) {
    const step = nameStep(words, at, to)
    if (step === 0) break
    to += step
  }
  return to
}

const isBoundary = (word: Word | undefined): boolean => word === undefined || word.kind === 'mark'
const verbLength = (words: readonly Word[], at: number): number => Math.max(1, phraseAt(words, at, NAME_STOPS))

/** «Ban … số 1», «khu vực XI», «Ban Chỉ đạo 751», «Đề án 06». */
const NUMBERED = new Set(['số', 'vực', 'đạo', 'án', 'tác'])

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
    return groupTail(words, to) || fieldStep(words, from, to)
  if (word.capital) return 1
  if (word.kind === 'number') return NUMBERED.has(words[to - 1]?.low ?? '') || words[to - 1]?.capital ? 1 : 0
  return lowerStep(words, to)
}

/** «Cục Văn hóa các dân tộc Việt Nam», «Ban Quản lý các khu công nghệ cao và khu công nghiệp»: what the body looks after. */
function fieldStep(words: readonly Word[], from: number, at: number): number {
  const field = words[at + 1]
  if (field?.kind !== 'syllable' || field.capital || at - from < 1) return 0
  let to = at + 2
  while (to < words.length && to - at < 12) {
    const word = words[to]
    const again = (word?.low === 'và' || word?.raw === ',') && words[to + 1]?.low === field.low
    if (again) to += 2
    else if (word?.kind === 'syllable' && (word.capital || phraseAt(words, to, NAME_STOPS) === 0)) to++
    else break
  }
  return to - at
}

function lowerStep(words: readonly Word[], to: number): number {
  const compound = phraseAt(words, to, NAME_COMPOUNDS)
  if (compound > 0) return compound
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

/** «các xã, phường có cụm công nghiệp»: the clause that says which ones. */
function relativeClause(words: readonly Word[], at: number): number {
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
  if (
    PLACE_NOUNS.has(last.low) &&
    (PLACE_NOUNS.has(next.low) || standsAt(words, at + 1, 'đặc', 'khu') || standsAt(words, at + 1, 'thành', 'phố')) &&
    !words[at + 2]?.capital
  ) {
    return standsAt(words, at + 1, 'đặc', 'khu') || standsAt(words, at + 1, 'thành', 'phố') ? 3 : 2
  }
  if (words[at - 2]?.low === 'thị' || words[at - 2]?.low === 'đặc') return PLACE_NOUNS.has(next.low) ? 2 : 0
  if (hasPluralPrefix(words, from)) return 0
  if (!FIELD_HEADS.has(words[from]?.low ?? '') || /^\p{Lu}{2,}$/u.test(next.raw)) return 0
  return next.capital && !startsUnit(words, at + 1) && last.kind === 'syllable' ? 2 : 0
}

/** «các sở, ngành, địa phương liên quan», «cơ quan thanh tra», «các Cục, Vụ có liên quan», «chủ đầu tư». */
/** «bộ, ngành, địa phương», «sở, ban, ngành»: a list of kinds without «các». */
function isPlainList(words: readonly Word[], at: number): boolean {
  const head = groupHead(words, at)
  return (
    head > 0 && words[at + head]?.low === ',' && groupHead(words, at + head + 1) > 0 && !words[at + head + 2]?.capital
  )
}

function groupAt(words: readonly Word[], at: number): NameSpan | null {
  let to = isPlural(words, at) ? at + 1 : at
  if (standsAt(words, at, 'toàn', 'thể')) to = at + 2
  if (isPlural(words, to)) to++
  const first = groupHead(words, to)
  if (first === 0) return null
  const isList = isPlural(words, at) || isPlainList(words, at)
  to += first
  let more = true
  while (more && to - at < NAME_LENGTH) {
    const tail = groupTail(words, to)
    if (tail > 0) {
      to += tail
      continue
    }
    const joint = words[to]?.low === ',' || words[to]?.low === 'và' || words[to]?.low === '/' ? 1 : 0
    const head = joint > 0 && isList ? groupHead(words, to + 1) : 0
    // «các cơ quan, Bộ Y tế»: a capital head before a capital name is the next unit.
    more = head > 0 && !(words[to + 1]?.capital && words[to + 1 + head]?.capital)
    if (more) to += 1 + head
  }
  return { from: at, to, group: true }
}

const groupHead = (words: readonly Word[], at: number): number => phraseAt(words, at, GROUP_HEADS)

/** What narrows the group down: «có liên quan», «thuộc Sở Y tế», «có từ 02 dịch vụ trở lên», «Thành phố». */
function groupTail(words: readonly Word[], at: number): number {
  const word = words[at]
  if (!word || word.kind === 'mark') return 0
  if (isPlural(words, at)) {
    const group = groupHead(words, at + 1)
    return group > 0 ? 1 + group : 0
  }
  const compound = phraseAt(words, at, NAME_COMPOUNDS)
  if (compound > 0) return compound
  const tail = phraseAt(words, at, GROUP_TAILS)
  if (word.low === 'thuộc' || word.low === 'trực' || standsAt(words, at, 'của')) return belongsTo(words, at)
  if (tail > 0) return tail
  if (word.low === 'có') return relativeClause(words, at)
  if (word.low === 'được' && standsAt(words, at + 1, 'giao')) return assignedClause(words, at)
  if (word.low === 'phối' || word.low === 'chủ') return standsAt(words, at + 2, 'có', 'trách', 'nhiệm') ? 2 : 0
  if (word.low === 'do') return 0
  if (phraseAt(words, at, NAME_STOPS) > 0) return 0
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

/** «được giao làm Bên mời thầu»: up to the next mark or the verb of the order. */
function assignedClause(words: readonly Word[], at: number): number {
  let to = at + 2
  while (to < words.length && to - at < 10 && words[to]?.kind !== 'mark') to++
  return to - at
}
