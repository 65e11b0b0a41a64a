import type { EffectAct } from '~/domain/decisions/decision-effect'
import type { TargetKind } from '~/domain/decisions/decision-target'
import type { DecisionType, EffectSubject } from '~/domain/decisions/decision-terms'

const types: Record<DecisionType, string> = {
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

const acts: Record<EffectAct, string> = {
  pause: 'Tạm dừng',
  resume: 'Cho tiếp tục',
  cancel: 'Hủy nội dung đang tạm dừng',
  'keep-pausing': 'Tiếp tục tạm dừng',
  'stop-project': 'Dừng dự án',
  'slow-down': 'Giãn tiến độ dự án',
  'restore-pace': 'Trở lại tiến độ bình thường',
  'renew-lease': 'Gia hạn thuê',
  'end-lease': 'Chấm dứt thuê',
  'name-successor': 'Nêu phương án thay thế dịch vụ thuê',
  'take-over': 'Tiếp nhận dịch vụ thuê để tự vận hành',
  'adjust-allocation': 'Điều chỉnh kế hoạch vốn',
  'vary-contract': 'Điều chỉnh hợp đồng',
  'end-contract': 'Thanh lý hợp đồng',
  'complete-directive': 'Xác nhận nhiệm vụ hoàn thành',
  'assign-directive': 'Giao đơn vị chủ trì',
  'extend-directive': 'Gia hạn nhiệm vụ',
  none: 'Không thay đổi',
}

const subjects: Record<EffectSubject, string> = {
  project: 'Dự án',
  plan: 'Kế hoạch lựa chọn nhà thầu',
  'bid-package': 'Gói thầu',
  contract: 'Hợp đồng',
  lease: 'Dịch vụ thuê',
  allocation: 'Kế hoạch vốn',
  directive: 'Nhiệm vụ',
}

/** What a decision changes, field by field. */
const fields: Record<string, string> = {
  standing: 'Tình trạng',
  pausedFrom: 'Tạm dừng từ',
  conditionDirectiveId: 'Chờ nhiệm vụ số',
  conditionDay: 'Chờ đến ngày',
  conditionWords: 'Điều kiện',
  reviewOn: 'Xem xét lại',
  phase: 'Giai đoạn',
  actualEnd: 'Ngày kết thúc',
  pace: 'Tiến độ',
  paceReason: 'Lý do giãn tiến độ',
  state: 'Trạng thái',
  stateSince: 'Từ ngày',
  value: 'Giá trị',
  endsOn: 'Ngày hết hạn',
  liquidatedOn: 'Ngày thanh lý',
  noticeBy: 'Ngày cuối báo chấm dứt',
  successorLeaseId: 'Hợp đồng thuê thay thế số',
  successorProjectId: 'Dự án thay thế số',
  successorWords: 'Phương án tiếp theo',
  amount: 'Số vốn',
  completedOn: 'Ngày hoàn thành',
  extendedDueOn: 'Thời hạn sau gia hạn',
  leads: 'Đơn vị chủ trì',
}

/** What an effect is done on. */
const targets: Record<TargetKind, string> = {
  project: 'Dự án',
  part: 'Dự án, kế hoạch hoặc gói thầu',
  pause: 'Nội dung đang tạm dừng',
  lease: 'Dịch vụ thuê',
  contract: 'Hợp đồng',
  budget: 'Kế hoạch vốn: năm và nguồn',
  directive: 'Nhiệm vụ',
  any: 'Dự án, gói thầu, dịch vụ thuê hoặc nhiệm vụ',
}

/** Words of the form of one effect. */
const asked: Record<string, string> = {
  from: 'Từ ngày',
  scope: 'Phạm vi cụ thể',
  on: 'Ngày',
  documentNumber: 'Số văn bản',
  documentOn: 'Ngày văn bản',
  reason: 'Lý do',
  newEndsOn: 'Gia hạn đến',
  signedOn: 'Ngày ký',
  noticeBy: 'Ngày cuối báo chấm dứt',
  endsOn: 'Ngày hết hạn',
  successorProjectId: 'Dự án tiếp nhận, thay thế',
  words: 'Diễn giải',
  to: 'Số vốn mới',
  decisionNumber: 'Số quyết định',
  decidedOn: 'Ngày quyết định',
  number: 'Số phụ lục',
  newValue: 'Giá trị mới',
  newEndsOnContract: 'Thời hạn mới',
  completedOn: 'Ngày hoàn thành',
  organisationId: 'Đơn vị chủ trì',
  dueOn: 'Thời hạn mới',
}

const standings: Record<string, string> = { going: 'Đang thực hiện', paused: 'Tạm dừng' }
const paces: Record<string, string> = { normal: 'Bình thường', slowed: 'Chủ động giãn' }

export const decisionTerms = { types, acts, subjects, fields, targets, asked, standings, paces }
