import { formatsFor } from '../formats'
import { procurementTerms } from './procurement-terms'

type Context = Record<string, string | number>

const formats = formatsFor('vi')
const money = (value: string | number = '0') => formats.money(BigInt(value))
const day = (value: string | number = '') => formats.day(String(value))
const state = (value: string | number = '') =>
  (procurementTerms.states[value as keyof typeof procurementTerms.states] ?? String(value)).toLowerCase()
const transition = (value: string | number = '') =>
  procurementTerms.transitions[value as keyof typeof procurementTerms.transitions] ?? String(value)

/** Why a package, plan or contract refuses, with the figures. */
export const procurementIssues: Record<string, (context: Context) => string> = {
  'transition-not-allowed': (facts) =>
    `Không thực hiện được “${transition(facts.transition)}” khi gói thầu ở trạng thái ${state(facts.state)}.`,
  'day-ahead': () => 'Ngày thực hiện không được sau hôm nay',
  'day-before-state': ({ since }) => `Ngày không được trước ${day(since)}, ngày gói thầu vào trạng thái hiện tại`,
  'document-after': () => 'Ngày văn bản không được sau ngày thực hiện',
  'without-plan': () => 'Gói thầu chưa thuộc kế hoạch lựa chọn nhà thầu nào. Đưa gói vào kế hoạch trước.',
  'plan-not-approved': () => 'Kế hoạch lựa chọn nhà thầu của gói này chưa được phê duyệt.',
  'not-a-ib-number': ({ typed = '' }) =>
    `“${typed}” không phải số thông báo mời thầu. Số trên Hệ thống mạng đấu thầu gồm IB và 10 chữ số, ví dụ IB2400211941-00`,
  'not-a-pl-number': ({ typed = '' }) =>
    `“${typed}” không phải số kế hoạch lựa chọn nhà thầu. Số trên Hệ thống mạng đấu thầu gồm PL và 10 chữ số, ví dụ PL2400121395-00`,
  'not-a-version': ({ typed = '' }) => `“${typed}” không phải phiên bản; nhập hai chữ số, ví dụ 00`,
  'closes-before-published': () => 'Thời điểm đóng thầu phải sau ngày đăng thông báo',
  'opened-before-closing': ({ closes }) => `Chưa đến thời điểm đóng thầu ${day(closes)}`,
  'no-bids': () => 'Không có hồ sơ dự thầu thì không mở thầu; hủy thầu hoặc hủy thông báo mời thầu',
  'award-above-value': ({ given, bound }) =>
    `Giá trúng thầu ${money(given)} vượt giá gói thầu ${money(bound)}; cần quyết định cho phép`,
  'contract-above-value': ({ given, bound }) =>
    `Giá hợp đồng ${money(given)} vượt giá gói thầu ${money(bound)}; cần quyết định cho phép`,
  'contract-above-award': ({ given, bound }) =>
    `Giá hợp đồng ${money(given)} vượt giá trúng thầu ${money(bound)}; cần quyết định cho phép`,
  'accepted-above-contract': ({ accepted, given, bound }) =>
    `Đã nghiệm thu ${money(accepted)}, thêm ${money(given)} sẽ vượt giá trị hợp đồng ${money(bound)}`,
  'amount-zero': () => 'Giá trị phải lớn hơn 0',
  'end-before-start': () => 'Ngày kết thúc không được trước ngày bắt đầu',
  'packages-above-estimate': ({ total, bound }) =>
    `Tổng giá các gói thầu sẽ là ${money(total)}, vượt mức được duyệt ${money(bound)} của dự án`,
  'value-frozen': ({ state: value }) => `Không sửa giá gói thầu khi gói ${state(value)}; điều chỉnh kế hoạch trước`,
  'plan-of-other-project': () => 'Kế hoạch này của dự án khác',
  'plan-closed': () => 'Kế hoạch đã được phê duyệt hoặc thay thế; lập kế hoạch điều chỉnh để thêm gói thầu',
  'plan-state': () => 'Kế hoạch không ở trạng thái cho phép việc này',
  'plan-empty': () => 'Kế hoạch chưa có gói thầu nào',
  'not-failed': ({ state: value }) =>
    `Chỉ đấu thầu lại gói đã hủy thầu hoặc không có nhà thầu trúng; gói này ${state(value)}`,
  'step-by-transition': () => 'Bước này tự hoàn thành khi gói thầu chuyển trạng thái tương ứng',
  'step-done': () => 'Bước này đã xong',
  'days-by-law': ({ source = '' }) => `Số ngày do ${source} quy định, không sửa được`,
  'variation-needs-decision': ({ from, to }) =>
    `Từ ${money(from)} thành ${money(to)} là thay đổi trên 10%; cần số quyết định cho phép`,
  'variation-changes-nothing': () => 'Phụ lục chưa thay đổi giá trị hay thời hạn',
  'variation-below-accepted': ({ accepted }) => `Giá trị mới thấp hơn giá trị đã nghiệm thu ${money(accepted)}`,
  'variation-below-paid': ({ paid }) => `Giá trị mới thấp hơn số đã thanh toán, tạm ứng ${money(paid)}`,
  'accepted-above-package': ({ accepted, given, bound }) =>
    `Đã nghiệm thu ${money(accepted)}, thêm ${money(given)} sẽ vượt giá gói thầu ${money(bound)}`,
  'acceptance-state': () => 'Chỉ nghiệm thu khi gói thầu đang thực hiện',
  'already-reversed': () => 'Lần nghiệm thu này đã được hủy ghi nhận trước đó',
  'already-liquidated': () => 'Hợp đồng đã thanh lý',
  'day-before-signing': ({ signed }) => `Ngày không được trước ngày ký hợp đồng ${day(signed)}`,
  'appendix-before-newest': ({ newest }) => `Ngày ký không được trước ${day(newest)}, ngày ký phụ lục gần nhất`,
  'already-released': () => 'Bảo đảm bảo hành của hợp đồng này đã hoàn trả',
  'settled-rests-on-it': () => 'Gói thầu đã quyết toán trên khối lượng nghiệm thu này, không hủy ghi nhận được',
  'paid-rests-on-it': ({ paid, left }) =>
    `Đã thanh toán ${money(paid)}; hủy ghi nhận thì khối lượng nghiệm thu chỉ còn ${money(left)}. Hủy ghi nhận thanh toán trước`,
  'step-not-skipped': () => 'Bước này không bị bỏ qua',
  'plan-replaced': () =>
    'Kế hoạch được điều chỉnh đã có kế hoạch khác thay thế; lập lại điều chỉnh từ kế hoạch hiện hành',
  'warranty-too-short': ({ months = 0, source = '' }) => `Bảo hành tối thiểu ${months} tháng theo ${source}`,
  'retention-too-low': ({ percent = 0, source = '' }) => `Bảo đảm bảo hành tối thiểu ${percent}% theo ${source}`,
  'warranty-not-over': ({ ends }) => `Bảo hành đến ${day(ends)}, chưa hoàn trả được`,
  'step-before-start': ({ first }) => `Ngày hoàn thành không được trước ${day(first)}, ngày bắt đầu của gói thầu`,
  'not-last-transition': () => 'Chỉ hủy ghi nhận được bước gần nhất của gói thầu',
  'plan-rests-on-it': ({ number = '' }) =>
    `Gói thầu được duyệt cùng kế hoạch lựa chọn nhà thầu (${number}); điều chỉnh kế hoạch thay cho hủy ghi nhận`,
  'contract-rests-on-it': ({ number = '' }) => `Hợp đồng ${number} đã ký trên bước này, không hủy ghi nhận được`,
  'acceptance-rests-on-it': () => 'Hủy ghi nhận lần nghiệm thu cuối: gói thầu sẽ trở lại đang thực hiện',
  'volume-rests-on-it': ({ on, amount }) =>
    `Đã nghiệm thu ${money(amount)} ngày ${day(on)}; hủy ghi nhận nghiệm thu trước`,
  'payment-rests-on-it': ({ on, amount }) =>
    `Đã thanh toán ${money(amount)} ngày ${day(on)}; hủy ghi nhận thanh toán trước`,
  'repeat-rests-on-it': ({ ordinal = '' }) => `Đã đấu thầu lại thành gói thầu số ${ordinal}, không hủy ghi nhận được`,
  'step-rests-on-it': ({ step = '', on }) => `Bước “${step}” đã xong ngày ${day(on)} sau đó, không hủy ghi nhận được`,
  'already-retendered': () => 'Gói thầu này đã có gói đấu thầu lại',
}
