import type { DecisionType } from './decision-terms'

/** How a decision of each kind begins in a paper of the administration. */
const BEGINNING: Record<DecisionType, string> = {
  pause: 'Tạm dừng',
  resume: 'Cho tiếp tục',
  cancel: 'Hủy',
  'continue-lease': 'Tiếp tục thuê',
  'end-lease': 'Chấm dứt thuê',
  'take-over': 'Tiếp nhận, tự vận hành',
  buy: 'Đầu tư, mua sắm',
  stop: 'Dừng thực hiện',
  'stop-duplicate': 'Dừng nội dung trùng lặp',
  merge: 'Hợp nhất',
  keep: 'Giữ nguyên',
  approve: 'Đồng ý',
  'slow-down': 'Chủ động giãn tiến độ',
}

/** What was decided in one sentence, where nobody worded it: «Tạm dừng: Mua bổ sung thiết bị». Vietnamese, as papers are. */
export const decisionTitle = (type: DecisionType, names: readonly string[]): string =>
  `${BEGINNING[type]}: ${[...new Set(names)].join('; ')}`
