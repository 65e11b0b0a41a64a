import { formatsFor } from '../formats'

const formats = formatsFor('vi')
const dong = (value: string | number | undefined): string => formats.dong(BigInt(value ?? 0))
const day = (value: string | number | undefined): string => (value ? formats.day(String(value)) : '')

type Sentences = Record<string, (context: Record<string, string | number>) => string>

/** Why an entry of money is refused, with its figures (R10). */
export const moneyIssues: Sentences = {
  'not-a-year': () => 'Năm không hợp lệ, nhập ví dụ 2026',
  'amount-zero': () => 'Số tiền phải lớn hơn 0',
  'same-amount': () => 'Số tiền mới bằng số đang có; không có gì để điều chỉnh',
  'nothing-allotted': () => 'Nhập số vốn của ít nhất một nguồn',
  'period-too-short': () => 'Kế hoạch trung hạn phải có ít nhất hai năm',
  'not-allotted-yet': () => 'Nguồn này chưa được giao kế hoạch của năm; hãy giao kế hoạch trước',
  'decided-ahead': () => 'Ngày quyết định không được sau hôm nay',
  'day-ahead': () => 'Ngày không được sau hôm nay',
  'decision-missing': () => 'Cần số văn bản quyết định',
  'reason-missing': () => 'Nêu lý do điều chỉnh',
  'decided-before-last': ({ last }) => `Ngày quyết định phải từ ngày của mốc trước (${day(last)}) trở đi`,
  'estimate-below-years': ({ amount, years }) =>
    `Tổng mức ${dong(amount)} thấp hơn vốn đã giao các năm (${dong(years)})`,
  'estimate-below-packages': ({ amount, packages }) =>
    `Tổng mức ${dong(amount)} thấp hơn tổng giá các gói thầu (${dong(packages)})`,
  'plan-below-spent': ({ planned, disbursed, carriedOut, year, source }) =>
    `Vốn năm ${year} của ${source} còn ${dong(planned)}, thấp hơn số đã giải ngân ${dong(disbursed)}${BigInt(carriedOut ?? 0) > 0n ? ` và đã chuyển sang năm sau ${dong(carriedOut)}` : ''}`,
  'years-above-approved': ({ years, approved, over }) =>
    `Vốn giao các năm sẽ là ${dong(years)}, vượt tổng mức được duyệt ${dong(approved)} là ${dong(over)}`,
  'period-above-approved': ({ planned, approved, from, to }) =>
    `Kế hoạch trung hạn ${from}–${to} là ${dong(planned)}, vượt tổng mức được duyệt ${dong(approved)}`,
  'years-above-period': ({ years, planned, from, to, over }) =>
    `Vốn giao các năm ${from}–${to} sẽ là ${dong(years)}, vượt kế hoạch trung hạn ${dong(planned)} là ${dong(over)}`,
  'carry-above-left': ({ amount, left, year }) =>
    `Muốn chuyển ${dong(amount)} nhưng vốn năm ${year} chỉ còn ${dong(left)} chưa chi`,
  'carried-spent': ({ left, amount, year }) =>
    `Vốn chuyển sang đã được chi: năm ${year} chỉ còn ${dong(left)}, ít hơn ${dong(amount)} cần trả lại`,
  'paid-ahead': () => 'Ngày chi không được sau hôm nay',
  'paid-outside-year': ({ year, from, to }) =>
    `Vốn năm ${year} chỉ được chi từ ${day(from)} đến ${day(to)}; chọn năm kế hoạch khác, hoặc chuyển nguồn trước`,
  'above-year-plan': ({ amount, left, planned, disbursed, year, source }) =>
    `Chi ${dong(amount)} vượt vốn năm ${year} của ${source}: kế hoạch ${dong(planned)}, đã giải ngân ${dong(disbursed)}, còn ${dong(left)}`,
  'above-package': ({ amount, paid, value, ordinal }) =>
    `Chi ${dong(amount)} vượt giá gói thầu số ${ordinal}: giá ${dong(value)}, đã chi ${dong(paid)}`,
  'above-contract': ({ amount, paid, value, number }) =>
    `Chi ${dong(amount)} vượt giá trị hợp đồng ${number}: giá trị ${dong(value)}, đã chi ${dong(paid)}`,
  'paid-before-contract': ({ number, signedOn }) =>
    `Hợp đồng ${number} ký ngày ${day(signedOn)}; không chi trước ngày này`,
  'above-accepted': ({ volume, paid, accepted }) =>
    `Thanh toán khối lượng ${dong(volume)} vượt khối lượng nghiệm thu: đã nghiệm thu ${dong(accepted)}, đã thanh toán ${dong(paid)}`,
  'advance-recovers-nothing': () => 'Khoản tạm ứng không thu hồi tạm ứng',
  'recovers-too-much': ({ advanceRecovered, outstanding }) =>
    `Thu hồi ${dong(advanceRecovered)} nhưng tạm ứng chưa thu hồi chỉ còn ${dong(outstanding)}`,
  'advance-not-recovered': ({ disbursed, rest, value, number }) =>
    `Giải ngân sẽ đạt ${dong(disbursed)} trên ${dong(value)} của hợp đồng ${number} (từ 80%), phải thu hồi hết tạm ứng; còn ${dong(rest)}`,
  'advance-already-recovered': ({ recovered }) =>
    `Các lần thanh toán sau đã thu hồi ${dong(recovered)} của khoản tạm ứng này; hủy các lần đó trước`,
  'settlement-open': ({ on }) => `Đã tính hạn quyết toán từ ${day(on)}`,
  'before-ground': ({ on }) => `Ngày phải từ ${day(on)} trở đi`,
  'approved-before-submitted': ({ on }) => `Phê duyệt phải từ ngày nộp hồ sơ (${day(on)}) trở đi`,
  'settled-above-approved': ({ amount, approved }) =>
    `Giá trị quyết toán ${dong(amount)} vượt tổng mức được duyệt ${dong(approved)}`,
}

/** What does not add up, each sentence naming its cell. */
export const moneyFindings: Sentences = {
  'declared-differs': ({ year, declared, sum }) =>
    `Năm ${year}: văn bản ghi tổng ${dong(declared)}, các nguồn cộng lại là ${dong(sum)}`,
  'years-above-approved': ({ years, approved, over }) =>
    `Vốn giao các năm ${dong(years)} vượt tổng mức được duyệt ${dong(approved)} là ${dong(over)}`,
  'packages-above-approved': ({ packages, approved }) =>
    `Tổng giá các gói thầu ${dong(packages)} vượt tổng mức được duyệt ${dong(approved)}`,
  'year-above-period': ({ year, given, planned, from, to }) =>
    `Năm ${year} giao ${dong(given)}, nhiều hơn cả kế hoạch trung hạn ${from}–${to} (${dong(planned)})`,
  'years-above-period': ({ years, planned, from, to }) =>
    `Các năm ${from}–${to} giao ${dong(years)}, vượt kế hoạch trung hạn ${dong(planned)}`,
  'contract-above-package': ({ contracts, value, ordinal }) =>
    `Gói thầu số ${ordinal}: hợp đồng ${dong(contracts)} vượt giá gói ${dong(value)}`,
  'paid-above-accepted': ({ paid, accepted, ordinal }) =>
    `Gói thầu số ${ordinal}: đã thanh toán khối lượng ${dong(paid)}, mới nghiệm thu ${dong(accepted)}`,
  'contract-paid-above-accepted': ({ paid, accepted, number }) =>
    `Hợp đồng ${number}: đã thanh toán khối lượng ${dong(paid)}, mới nghiệm thu ${dong(accepted)}`,
  'paid-above-contract': ({ paid, value, number }) =>
    `Hợp đồng ${number}: đã chi ${dong(paid)}, vượt giá trị ${dong(value)}`,
  'advance-not-recovered': ({ outstanding, disbursed, value, number }) =>
    `Hợp đồng ${number}: đã giải ngân ${dong(disbursed)} trên ${dong(value)} (từ 80%) nhưng còn ${dong(outstanding)} tạm ứng chưa thu hồi`,
  'recovered-too-much': ({ over, number }) => `Hợp đồng ${number}: thu hồi quá số tạm ứng ${dong(over)}`,
  'paid-above-year': ({ year, source, disbursed, planned, over }) =>
    `Năm ${year}, ${source}: đã giải ngân ${dong(disbursed)}, vượt kế hoạch ${dong(planned)} là ${dong(over)}`,
  'paid-outside-year': ({ year, on, amount }) =>
    `Khoản chi ${dong(amount)} ngày ${day(on)} ghi vào vốn năm ${year}, ngoài thời gian được chi của năm đó`,
  'copied-neighbour': ({ amount, year, source, otherYear, otherSource }) =>
    `${dong(amount)} của năm ${year}, ${source} giống hệt năm ${otherYear}, ${otherSource}; có thể chép nhầm ô bên cạnh`,
  'unit-too-large': ({ amount, likely }) =>
    `${dong(amount)} lớn bất thường so với tổng mức; có thể là ${dong(likely)} (nhầm đơn vị)`,
  'unit-too-small': ({ amount, likely }) =>
    `${dong(amount)} nhỏ bất thường so với tổng mức; có thể là ${dong(likely)} (nhầm đơn vị)`,
}
