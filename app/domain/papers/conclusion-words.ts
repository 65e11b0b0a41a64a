import type { Conclusion } from '~/domain/conclusions/conclusion'
import type { Deadline } from '~/domain/directives/deadline'
import type { DecisionKind } from '~/domain/directives/decision-kind'
import { decisionOf } from '~/domain/notices/reading/orders/soft-decision'
import { trimEndOf } from '~/domain/trim-end'
import { wordsOf } from '~/domain/vietnamese-words'

/** A deadline in Vietnamese as an office writes it; read back to the same deadline. */
export type DeadlineInWords = (deadline: Deadline) => string

/** What a task is made to begin with where its own words do not say which kind of order it is. */
const ORDER_WORDS: Record<DecisionKind, string> = {
  pause: 'tạm dừng việc',
  stop: 'chấm dứt việc',
  'continue-rent': 'tiếp tục thuê',
  approve: 'nhất trí',
  fund: 'bố trí kinh phí để',
  accelerate: 'đẩy nhanh tiến độ',
  evaluate: 'đánh giá việc',
  review: 'rà soát việc',
  report: 'báo cáo việc',
  assign: '',
  other: '',
}

/**
 * Does the sentence itself say who leads? An approval is the chair's own decision, whoever carries it out, and stands under
 * no unit's heading.
 */
export const standsAlone = ({ kind, leads }: Conclusion): boolean => leads.length === 0 || kind === 'approve'

/**
 * «Giao Sở A chủ trì, phối hợp với Sở B rà soát …, hoàn thành trước ngày …»; the chair's own decision: «Nhất trí … (đơn vị
 * chủ trì: Sở A)»; what nobody is given in particular: «Yêu cầu chung: …».
 */
export function conclusionSentence(conclusion: Conclusion, inWords: DeadlineInWords): string {
  if (standsAlone(conclusion))
    return `${capitalised(ownDecision(conclusion))}${closing(conclusion, inWords)}${parties(conclusion)}.`
  return `Giao ${listed(conclusion.leads)} ${withPartners(conclusion, inWords)}.`
}

/** The same under a heading that names who leads. */
export const conclusionUnderLead = (conclusion: Conclusion, inWords: DeadlineInWords): string =>
  `${capitalised(withPartners(conclusion, inWords))}.`

function withPartners(conclusion: Conclusion, inWords: DeadlineInWords): string {
  const { coordinating } = conclusion
  const partners = coordinating.length > 0 ? `chủ trì, phối hợp với ${listed(coordinating)} ` : ''
  return `${partners}${work(conclusion, true)}${closing(conclusion, inWords)}`
}

/** Nobody is told to act but by the way: the words say that the chair agrees, or that all are meant. */
function ownDecision({ kind, task }: Conclusion): string {
  const words = work({ kind, task }, false)
  if (kind === 'other') return `yêu cầu chung: ${words}`
  return AGREED.test(words) ? words : `nhất trí ${words}`
}
const AGREED = /^(?:nhất trí|thống nhất|đồng ý|cho phép|chấp thuận|phê duyệt)/u

/** Who carries out what the chair agreed to: «(đơn vị chủ trì: …; đơn vị phối hợp: …)». */
function parties({ leads, coordinating }: Conclusion): string {
  const named = [
    ...(leads.length === 0 ? [] : [`đơn vị chủ trì: ${listed(leads)}`]),
    ...(coordinating.length === 0 ? [] : [`đơn vị phối hợp: ${listed(coordinating)}`]),
  ]
  return named.length === 0 ? '' : ` (${named.join('; ')})`
}

function work({ kind, task }: Pick<Conclusion, 'kind' | 'task'>, led: boolean): string {
  const words = lowered(trimEndOf(task.trim(), '.;,'))
  const own = wordsOf(words)
  if (ORDER_WORDS[kind] === '' || decisionOf(own, 0, own.length, led).kind === kind) return words
  return `${ORDER_WORDS[kind]} ${words}`
}

/** What the order waits for, and by when it is to be done. */
function closing({ kind, condition, deadline }: Conclusion, inWords: DeadlineInWords): string {
  const waits = kind === 'pause' || kind === 'stop' ? 'cho đến khi' : 'trên cơ sở'
  const until = condition === null ? '' : waits === 'cho đến khi' ? ` ${waits} ${condition}` : `, ${waits} ${condition}`
  return `${until}${byWhen(kind, deadline, inWords)}`
}

function byWhen(kind: DecisionKind, deadline: Deadline, inWords: DeadlineInWords): string {
  if (deadline.type === 'none') return ''
  const words = inWords(deadline)
  if (deadline.type !== 'by') return `, thực hiện ${words}`
  return kind === 'report' ? `, gửi ${words}` : `, hoàn thành ${words}`
}

/** «Sở A, Sở B, Văn phòng C»: a «và» before the last would be read as part of a name. */
const listed = (units: readonly string[]): string => units.join(', ')

const capitalised = (text: string): string => `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}`
const lowered = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? `${text.charAt(0).toLocaleLowerCase('vi')}${text.slice(1)}` : text
