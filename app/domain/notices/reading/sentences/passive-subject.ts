import { phraseAt, phrases, standsAt, type Word, wordSet } from '~/domain/vietnamese-words'
import { unitsAt } from '../units/unit-list'
import { VERBS } from '../vocabulary'
import { isActionAt } from './action'
import type { Subject } from './subject'

/** Who a task is left to where the task comes first: «Việc … do Sở X chủ trì», «… được giao cho Sở X», «(Sở X chủ trì)». */
export const passiveSubject = (words: readonly Word[], from: number, to: number): Subject | null =>
  entrustedAt(words, from, to) ?? behindTask(words, from, to)

const ENTRUSTED = phrases(['được giao|được phân công|được ủy quyền'])
const OFFICES = phrases(['nhiệm vụ|trách nhiệm|chức năng'])

/** «Sở Nội vụ được giao chủ trì …»; «được giao 12 tỷ đồng» gives money, no work. */
function entrustedAt(words: readonly Word[], from: number, to: number): Subject | null {
  const list = unitsAt(words, from)
  const length = list ? phraseAt(words, list.to, ENTRUSTED) : 0
  if (!list || list.units.length === 0 || length === 0) return null
  const task = list.to + length + phraseAt(words, list.to + length, OFFICES)
  const works = isActionAt(words, task) || standsAt(words, task, 'là')
  return works && task < to ? { units: list.units, from: list.from, to: list.to, task, rule: 'lead.passive' } : null
}

/** What a task is called where it is the subject. */
const MATTERS = phrases(['việc|nhiệm vụ|nội dung|công tác|phần việc|các nhiệm vụ|các nội dung|các công việc'])
const CARRIES = phrases([
  'chủ trì|thực hiện|chịu trách nhiệm|đảm nhiệm|phụ trách|làm đầu mối|là đầu mối|triển khai|tổ chức thực hiện',
  'triển khai thực hiện|chủ động thực hiện|trực tiếp thực hiện|làm cơ quan chủ trì|tham mưu|bảo đảm',
])
/** What follows these has been so or is so; nobody is told to do it. */
const STANDING = wordSet(['đã|đang|chưa|vẫn|còn|từng|là|vừa|đạt|chậm|có'])
const PARTED = wordSet([',|;|(|-|–'])
const REACH = 120

function behindTask(words: readonly Word[], from: number, to: number): Subject | null {
  const isMatter = phraseAt(words, from, MATTERS) > 0
  for (let at = from + 1; at < to && at < from + REACH; at++) {
    const parted = PARTED.has(words[at - 1]?.raw ?? '')
    const name = nameBehind(words, at, isMatter, parted)
    if (name === 0 || STANDING.has(words[at - 1]?.low ?? '')) continue
    const list = unitsAt(words, at + name - 1)
    if (!list || list.units.length === 0 || list.to > to || !carriesOut(words, list.to, to)) continue
    return { units: list.units, from: list.from, to: list.to, task: from, rule: 'lead.passive' }
  }
  return null
}

/** Words from `at` up to the name, and one; 0 where no name may stand here. */
function nameBehind(words: readonly Word[], at: number, isMatter: boolean, parted: boolean): number {
  if (standsAt(words, at, 'do')) return isMatter || parted ? 2 : 0
  if (isMatter && standsAt(words, at, 'giao') && words[at - 1]?.low === 'được' && words[at - 2]?.low !== 'đã')
    return standsAt(words, at + 1, 'cho') ? 3 : 2
  return words[at - 1]?.raw === '(' ? 1 : 0
}

function carriesOut(words: readonly Word[], at: number, to: number): boolean {
  const length = phraseAt(words, at, CARRIES)
  if (length === 0 || at + length > to) return false
  return !STANDING.has(words[at + length]?.low ?? '')
}

const OBLIGES = phrases(['cần|cần phải|phải|khẩn trương|có trách nhiệm|chịu trách nhiệm'])
/** «các trường cần sửa chữa»: which ones, no order. */
const NEEDED = phrases(['hỗ trợ|thay thế|sửa chữa|nâng cấp|bổ sung|xử lý|giải quyết|đầu tư|thuê|mua sắm|tháo gỡ'])

/** «Đối với các chủ đầu tư cần nhanh chóng …»: those it concerns are told to act. */
export function concernedSubject(words: readonly Word[], from: number, to: number): Subject | null {
  if (!standsAt(words, from, 'đối', 'với')) return null
  const list = unitsAt(words, from + 2)
  const length = list ? phraseAt(words, list.to, OBLIGES) : 0
  if (!list || list.units.length === 0 || length === 0) return null
  const work = list.to + length
  if (work >= to || phraseAt(words, work, NEEDED) > 0) return null
  const acts = phraseAt(words, work, VERBS) > 0 || isActionAt(words, work)
  return acts ? { units: list.units, from: list.from, to: list.to, task: list.to, rule: 'lead.subject' } : null
}
