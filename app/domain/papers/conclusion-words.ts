import type { Conclusion } from '~/domain/conclusions/conclusion'
import type { Deadline } from '~/domain/directives/deadline'
import type { DecisionKind } from '~/domain/directives/decision-kind'
import { decisionOf } from '~/domain/notices/reading/orders/soft-decision'
import { wordsOf } from '~/domain/vietnamese-words'

/** A deadline in Vietnamese as an office writes it; read back to the same deadline. */
export type DeadlineInWords = (deadline: Deadline) => string

/** What a task is made to begin with where its own words do not say which kind of order it is. */
const ORDER_WORDS: Record<DecisionKind, string> = {
  pause: 'tạm dừng việc',
  stop: 'chấm dứt việc',
  'continue-rent': 'tiếp tục thuê',
  approve: 'phê duyệt việc',
  fund: 'bố trí kinh phí để',
  accelerate: 'đẩy nhanh tiến độ',
  evaluate: 'đánh giá việc',
  review: 'rà soát việc',
  report: 'báo cáo việc',
  assign: '',
  other: '',
}

/** «Giao Sở A chủ trì, phối hợp với Sở B rà soát …, hoàn thành trước ngày …»; a chair's own decision: «Nhất trí …». */
export function conclusionSentence(conclusion: Conclusion, inWords: DeadlineInWords): string {
  const { leads } = conclusion
  if (leads.length === 0) return capitalised(ownDecision(conclusion, inWords))
  return `Giao ${listed(leads)} ${withPartners(conclusion, inWords)}.`
}

/** The same under a heading that names who leads. */
export const conclusionUnderLead = (conclusion: Conclusion, inWords: DeadlineInWords): string =>
  `${capitalised(withPartners(conclusion, inWords))}.`

function withPartners(conclusion: Conclusion, inWords: DeadlineInWords): string {
  const { coordinating, leads } = conclusion
  const partners = coordinating.length > 0 ? `chủ trì, phối hợp với ${listed(coordinating)} ` : ''
  return `${partners}${work(conclusion, leads.length > 0)}${closing(conclusion, inWords)}`
}

/** Nobody is addressed: the chair agrees, and the words that agree say so. */
function ownDecision(conclusion: Conclusion, inWords: DeadlineInWords): string {
  const task = work(conclusion, false)
  const agreed = AGREED.test(task) || conclusion.kind === 'other' ? task : `nhất trí ${task}`
  return `${agreed}${closing(conclusion, inWords)}.`
}
const AGREED = /^(?:nhất trí|thống nhất|đồng ý|cho phép|chấp thuận)/u

function work({ kind, task }: Conclusion, led: boolean): string {
  const words = lowered(task.trim().replace(/[.;,]+$/u, ''))
  const own = wordsOf(words)
  if (ORDER_WORDS[kind] === '' || decisionOf(own, 0, own.length, led).kind === kind) return words
  return kind === 'approve' && !led ? `nhất trí ${words}` : `${ORDER_WORDS[kind]} ${words}`
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
