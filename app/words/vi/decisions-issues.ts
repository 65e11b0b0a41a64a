import { formatsFor } from '../formats'
import { decisionTerms } from './decisions-terms'

const { day, money } = formatsFor('vi')
const dayOf = (value: string | number | undefined): string => (value ? day(String(value)) : '')
const fieldOf = (value: string | number | undefined) => (decisionTerms.fields[String(value)] ?? '').toLowerCase()

export const decisionsIssues = {
  'day-ahead': () => 'Ngày này không được sau hôm nay',
  'review-not-later': ({ taken }) => `Ngày này phải sau ngày quyết định (${dayOf(taken)})`,
  'avoided-without-basis': () => 'Nêu cách tính số kinh phí tránh lãng phí',
  'nothing-decided': () => 'Chọn ít nhất một nội dung của quyết định; nếu không đổi gì, chọn «Không thay đổi»',
  'lacks-its-act': ({ type, act }) =>
    `Quyết định «${decisionTerms.types[type as keyof typeof decisionTerms.types]}» phải có nội dung «${decisionTerms.acts[act as keyof typeof decisionTerms.acts]}»`,
  'undone-already': () => 'Quyết định này đã được rút lại',
  'superseded-already': ({ title }) => `Đã có quyết định thay thế: «${title}»`,
  'answered-already': () => 'Việc này đã có người quyết định; tải lại trang để xem',
  'undone-as-a-whole': ({ title }) =>
    `Lần tạm dừng này là một phần của quyết định «${title}»: rút lại cả quyết định tại trang của quyết định đó`,
  'changed-since': ({ name, field }) => `Không rút lại được: «${name}» đã đổi ${fieldOf(field)} sau quyết định này`,
  'rests-on-it': ({ name, event, by, at }) =>
    `Không rút lại được: ${[by, restingWord(event)].filter(Boolean).join(' ')} ngày ${dayOf(String(at).slice(0, 10))} với «${name}» dựa trên quyết định này`,
  'paid-since': ({ name, on }) =>
    `Không rút lại được: đã thanh toán ngày ${dayOf(on)} cho thời gian gia hạn của «${name}»`,
  'spent-since': ({ spent, value }) =>
    `Không rút lại được: đã nghiệm thu hoặc thanh toán ${money(BigInt(spent ?? 0))}, vượt giá trị cũ ${money(BigInt(value ?? 0))}`,
  'not-known-how': () => 'Nội dung này của phiên bản cũ không rút lại được bằng một thao tác',
  'extension-waits': () => 'Đơn vị đang xin gia hạn nhiệm vụ này: Văn phòng xử lý đề nghị đó trước',
  'nobody-leads': () => 'Nhiệm vụ chưa có đơn vị chủ trì: giao đơn vị chủ trì trước',
} as Record<string, (context: Record<string, string | number>) => string>

/** What rests on a decision, as a short deed. */
const DEEDS: Record<string, string> = {
  'bid-package.advanced': 'đã chuyển bước gói thầu',
  'bid-package.re-tendered': 'đã tổ chức đấu thầu lại',
  'contract.varied': 'đã ký phụ lục',
  'contract.liquidated': 'đã thanh lý hợp đồng',
  'contract.handed-over': 'đã bàn giao',
  'acceptance.recorded': 'đã nghiệm thu',
  'money.paid': 'đã thanh toán',
  'project.phase-changed': 'đã chuyển giai đoạn',
  'money.settlement-opened': 'đã mở quyết toán',
  'procurement-plan.approved': 'đã phê duyệt kế hoạch lựa chọn nhà thầu',
}
const restingWord = (event: string | number | undefined) => DEEDS[String(event)] ?? ''
