import type { HeldAct, PauseScope } from '~/domain/pauses/pause-halt'
import { formatsFor } from '../formats'
import { citedClause } from './cited-clause'

type Facts = Record<string, string | number>

const { day } = formatsFor('vi')

/** Verbs of what a pause holds back, as they stand behind «không thể». */
export const heldActs: Record<HeldAct, string> = {
  'approve-plan': 'đưa gói thầu vào kế hoạch',
  'prepare-documents': 'lập hồ sơ mời thầu',
  publish: 'đăng tải',
  open: 'mở thầu',
  award: 'phê duyệt kết quả',
  'sign-contract': 'ký hợp đồng',
  start: 'triển khai hợp đồng',
  accept: 'chuyển sang đã nghiệm thu',
  settle: 'quyết toán',
  'cancel-notice': 'hủy thông báo mời thầu',
  'cancel-tender': 'hủy thầu',
  'declare-no-winner': 'kết luận không có nhà thầu trúng',
  'take-back': 'hủy ghi nhận bước trước',
  'approve-procurement-plan': 'phê duyệt kế hoạch lựa chọn nhà thầu',
  disburse: 'giải ngân',
  'change-phase': 'chuyển giai đoạn',
}

const scopeNames: Record<PauseScope, string> = {
  project: 'Dự án',
  plan: 'Kế hoạch lựa chọn nhà thầu',
  package: 'Gói',
}

/** «Gói 2», «Kế hoạch lựa chọn nhà thầu», «Dự án». */
export const pausedSubject = ({ scope = 'project', ordinal = '' }: Facts): string =>
  scope === 'package' && ordinal !== '' ? `Gói ${ordinal}` : scopeNames[scope as PauseScope]

/** «khoản 2, 70/TB-UBND», or whose word it is. */
export function pauseCause({ section = '', notice = '', wordOf = '', wordOn = '' }: Facts): string {
  if (section !== '') return notice === '' ? citedClause(String(section)) : `${citedClause(String(section))}, ${notice}`
  return `ý kiến của ${wordOf}${wordOn === '' ? '' : ` ngày ${day(String(wordOn))}`}`
}

/** What it waits for, as the end of a sentence; empty where it waits for nothing. */
export function pauseUntil(facts: Facts): string {
  const { condition = '', conditionSection = '', conditionNotice = '', conditionDay = '' } = facts
  const words = String(condition).trim()
  if (words !== '')
    return /^(đến|cho đến|cho tới|tới|khi|sau|trước|trong|chờ|để)(\s|$)/i.test(words) ? words : `đến khi ${words}`
  if (conditionSection !== '')
    return `đến khi hoàn thành nhiệm vụ tại ${pauseCause({ section: conditionSection, notice: conditionNotice })}`
  return conditionDay === '' ? '' : `đến ngày ${day(String(conditionDay))}`
}

/** «Gói 2 tạm dừng từ 03/4/2015 theo khoản 2, 70/TB-UBND, đến khi có đánh giá». */
export function standsStill(facts: Facts): string {
  const { kind = 'pause', since = '' } = facts
  const verb = kind === 'stop' ? 'có lệnh dừng' : 'tạm dừng'
  const from = since === '' ? '' : ` từ ${day(String(since))}`
  const until = pauseUntil(facts)
  return `${pausedSubject(facts)} ${verb}${from} theo ${pauseCause(facts)}${until === '' ? '' : `, ${until}`}`
}
