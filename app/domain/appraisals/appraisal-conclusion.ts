import type { Conclusion } from '~/domain/conclusions/conclusion'
import { type Deadline, NO_DEADLINE } from '~/domain/directives/deadline'
import type { DecisionKind } from '~/domain/directives/decision-kind'
import type { OptionKind } from './appraisal-terms'

/** Which kind of order it would be to go an option's way, and its verb; what is done stands behind it. */
const ORDERS: Record<OptionKind, { kind: DecisionKind; task: (what: string) => string }> = {
  'keep-renting': { kind: 'continue-rent', task: (what) => `tiếp tục thuê dịch vụ ${what}` },
  'rent-anew': { kind: 'assign', task: (what) => `lựa chọn nhà cung cấp dịch vụ mới cho ${what}` },
  'take-over': { kind: 'assign', task: (what) => `tiếp nhận, quản lý, vận hành ${what}` },
  buy: { kind: 'assign', task: (what) => `lập dự án đầu tư ${what}` },
  'do-nothing': { kind: 'assign', task: (what) => `duy trì hiện trạng ${what}` },
  other: { kind: 'assign', task: (what) => `triển khai ${what}` },
}

type Recommended = {
  kind: OptionKind
  /** The service or system in question, as a notice would name it. */
  what: string
  leads: readonly string[]
  coordinating?: readonly string[]
  deadline?: Deadline
}

/** What an appraisal proposes to write into the notice of conclusions: to go the way of one of its options. */
export function appraisalConclusion({ kind, what, leads, coordinating = [], deadline }: Recommended): Conclusion {
  const order = ORDERS[kind]
  return {
    ...{ kind: order.kind, leads, coordinating, task: order.task(lowered(what)) },
    ...{ deadline: deadline ?? NO_DEADLINE, condition: null },
  }
}

/** «Thư điện tử công vụ» within a sentence; names in capitals stay. */
const lowered = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLocaleLowerCase('vi') + text.slice(1) : text
