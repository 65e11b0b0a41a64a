import { phraseAt, standsAt, type Word } from '~/domain/vietnamese-words'
import { isPlural } from './unit-group'
import { CITIES, COMPOUND_FIELDS, TITLES, UNIT_HEADS, UNIT_JOINTS } from './unit-heads'
import { nameAt } from './unit-name'
import { NAME_STOPS } from './unit-stops'

/** Units read from a list, and the first word after it. `from` is the first word of the first unit, title included. */
export type UnitList = { units: string[]; from: number; to: number }

const LIST_LENGTH = 60

export const textOf = (words: readonly Word[]): string => {
  let text = ''
  let end = -1
  for (const word of words) {
    text += end >= 0 && word.start > end ? ` ${word.raw}` : word.raw
    end = word.end
  }
  return text
}

/** Reads as many units as stand in a row at `at`; null where none does. */
export function unitsAt(words: readonly Word[], at: number): UnitList | null {
  const units: string[] = []
  let to = at
  let next = at
  while (next < words.length && units.length < LIST_LENGTH) {
    const item = itemAt(words, next, units.length > 0)
    if (!item) break
    units.push(...item.units)
    to = item.to
    const joint = phraseAt(words, to, UNIT_JOINTS)
    // «Bộ Quốc phòng các tỉnh A, B»: a comma got lost.
    if (joint === 0 && !(isPlural(words, to) && sharedPrefixAt(words, to))) break
    next = to + joint
  }
  return to > at ? { units: unique(units), from: at, to } : null
}

const unique = (units: string[]): string[] => [...new Set(units)]

type Item = { units: string[]; to: number }

function itemAt(words: readonly Word[], at: number, inList: boolean): Item | null {
  const title = titleLength(words, at)
  if (title > 0) {
    const held = itemAtName(words, at + title)
    if (held) return { ...held, to: appositionEnd(words, held.to) }
    const office = headedOffice(words, at + title - 1) ?? heldByPerson(words, at + title)
    if (office) return office
    // «Bộ trưởng, Thủ trưởng cơ quan …»: a title alone names no unit but keeps the list going.
    return words[at + title]?.low === ',' || words[at + title]?.low === ';' ? { units: [], to: at + title } : null
  }
  const item = itemAtName(words, at, inList)
  return item && { ...item, to: appositionEnd(words, item.to) }
}

/** «đồng chí Nguyễn Văn An - Giám đốc Sở Y tế», «ông Lê Bình, Chủ tịch UBND xã»: the office behind the name. */
function heldByPerson(words: readonly Word[], at: number): Item | null {
  let to = at
  while (to - at < LONGEST_PERSON && words[to]?.kind === 'syllable' && words[to]?.capital) to++
  if (to - at < 2 || !PERSON_JOINTS.has(words[to]?.raw ?? '')) return null
  const title = titleLength(words, to + 1)
  const name = title > 0 ? itemAtName(words, to + 1 + title) : null
  return name && { ...name, to: appositionEnd(words, name.to) }
}
const LONGEST_PERSON = 5
const PERSON_JOINTS = new Set(['-', '–', ','])

/** «Trưởng phòng Kế hoạch», «Trưởng ban Dân tộc»: the title holds the unit's kind. */
function headedOffice(words: readonly Word[], at: number): Item | null {
  if (words[at]?.low !== 'phòng' && words[at]?.low !== 'ban') return null
  const name = itemAtName(words, at)
  return name && { ...name, units: name.units.map(capitalised) }
}

/** «Chánh Văn phòng» heads the Văn phòng; «lãnh đạo các đơn vị» the units. */
function titleLength(words: readonly Word[], at: number): number {
  let length = 0
  for (let round = 0; round < 4; round++) {
    const plural = length === 0 && isPlural(words, at) ? 1 : 0
    const more = phraseAt(words, at + length + plural, TITLES)
    if (more === 0) break
    if (length > 0 && more === 1 && words[at + length]?.low === 'trưởng') break
    length += more + plural
  }
  return length
}

function itemAtName(words: readonly Word[], at: number, inList = false): Item | null {
  const shared = sharedPrefixAt(words, at)
  if (shared) return shared
  const name = nameAt(words, at, inList)
  if (!name) return null
  const owners = name.group ? ownersIn(words, name.from, name.to) : null
  return owners ?? { units: [textOf(words.slice(name.from, name.to))], to: name.to }
}

/** «các cơ quan liên quan thuộc Bộ Xây dựng, Bộ Quốc phòng»: the ministries are meant. */
function ownersIn(words: readonly Word[], from: number, to: number): Item | null {
  for (let at = from + 2; at < to; at++) {
    if (
      !standsAt(words, at, 'thuộc') ||
      !standsAt(words, at - 1, 'quan') ||
      words[at + 1]?.low !== 'bộ' ||
      !words[at + 2]?.capital
    )
      continue
    const owner = nameAt(words, at + 1)
    if (owner) return { units: [textOf(words.slice(owner.from, owner.to))], to: owner.to }
  }
  return null
}

/** «Bộ Tài chính - Cơ quan Thường trực Ban Chỉ đạo»: what stands after the dash explains the name. */
function appositionEnd(words: readonly Word[], at: number): number {
  if (words[at]?.low === '(') {
    let close = at + 1
    while (close < words.length && close < at + 40 && words[close]?.low !== ')') close++
    return words[close]?.low === ')' ? close + 1 : at
  }
  if (words[at]?.low !== '-' && words[at]?.low !== '–') return at
  const name = nameAt(words, at + 1)
  return name && !words[at + 1]?.low.match(/^(?:sở|bộ)$/) ? name.to : at
}

/** «Ủy ban nhân dân các tỉnh: Ninh Bình, Bắc Ninh», «các Bộ Y tế, Công an», «các Tập đoàn: …»: one name each. */
function sharedPrefixAt(words: readonly Word[], at: number): Item | null {
  let next = at
  const owner = isPlural(words, at) ? 0 : phraseAt(words, at, UNIT_HEADS)
  next += owner
  if (!isPlural(words, next)) return null
  const kind = phraseAt(words, next + 1, UNIT_HEADS)
  if (kind === 0) return null
  const kindWords = words.slice(next + 1, next + 1 + kind)
  next += 1 + kind
  const both = standsAt(words, next, ',', 'thành', 'phố') || standsAt(words, next, 'và', 'thành', 'phố')
  if (both) next += 3
  const colon = words[next]?.low === ':'
  if (colon) next++
  if (!words[next]?.capital) return null
  if (!colon && !kindWords.at(-1)) return null
  const prefix = `${owner > 0 ? `${textOf(words.slice(at, at + owner))} ` : ''}`
  const names = bareNamesAt(words, next, colon && kindWords.at(-1)?.low === 'bộ')
  if (names.names.length < 2 && !colon) return null
  const units = names.names.map((name) => {
    const kindName = both && CITIES.has(name.toLowerCase()) ? 'thành phố' : textOf(kindWords)
    return `${prefix}${owner > 0 ? kindName : capitalised(kindName)} ${name}`
  })
  if (units.length === 0) return null
  const city = owner > 0 ? cityAfter(words, names.to, prefix) : null
  return city ? { units: [...units, ...city.units], to: city.to } : { units, to: names.to }
}

/** «UBND các tỉnh: A, B và thành phố C»: the prefix goes on to the city. */
function cityAfter(words: readonly Word[], at: number, prefix: string): Item | null {
  const joint = words[at]?.low === 'và' || words[at]?.low === ',' ? at + 1 : at
  const plural = isPlural(words, joint) ? 1 : 0
  if (joint === at || !standsAt(words, joint + plural, 'thành', 'phố')) return null
  const names = bareNamesAt(words, joint + plural + 2, false)
  return names.names.length > 0
    ? { units: names.names.map((name) => `${prefix}thành phố ${name}`), to: names.to }
    : null
}

/** «các Bộ Y tế» prints the capital; «các bộ Y tế» means the same ministry. Places stay small: «tỉnh Nghệ An». */
const capitalised = (kind: string): string => {
  if (/^(?:tỉnh|thành phố|xã|phường|huyện|đặc khu)$/u.test(kind)) return kind
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`
}

function bareNamesAt(words: readonly Word[], at: number, ministries: boolean): { names: string[]; to: number } {
  const names: string[] = []
  let next = at
  let to = at
  while (next < words.length && names.length < LIST_LENGTH) {
    const end = bareNameEnd(words, next)
    if (end === next) break
    names.push(textOf(words.slice(next, end)))
    to = end
    const joint = words[end]?.low === ',' || words[end]?.low === ';' || words[end]?.low === 'và' ? 1 : 0
    const follows = words[end + joint]
    // «các Bộ: Quốc phòng, Công an»: the one ministry whose field is a unit's head as well.
    const police = ministries && follows?.low === 'công' && !words[end + joint + 2]?.capital
    if (joint === 0 || !follows?.capital || (startsOther(words, end + joint) && !police)) break
    next = end + joint
  }
  return { names, to }
}

const startsOther = (words: readonly Word[], at: number): boolean =>
  phraseAt(words, at, UNIT_HEADS) > 0 || phraseAt(words, at, TITLES) > 0

function bareNameEnd(words: readonly Word[], at: number): number {
  const compound = phraseAt(words, at, COMPOUND_FIELDS)
  if (compound > 0) return at + compound
  let to = at
  while (to < words.length && to - at < 12) {
    const word = words[to]
    if (!word) break
    if (word.low === '-' && words[to + 1]?.capital) to++
    else if (word.kind !== 'syllable') break
    else if (word.capital || phraseAt(words, to, NAME_STOPS) === 0) to++
    else break
  }
  return to
}
