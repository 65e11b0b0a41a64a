import type { ForecastReason } from '~/domain/money/portfolio-reasons'
import { formatsFor } from '../formats'

const { day, integer } = formatsFor('vi')

/** «theo khoản 2, 70/TB-UBND» or «theo ý kiến của …»; nothing where the cause is not known. */
const causeOf = ({
  notice,
  section,
  wordOf,
}: {
  notice: string | null
  section: string | null
  wordOf: string | null
}) => (notice ? ` theo ${section ? `mục ${section}, ` : ''}${notice}` : wordOf ? ` theo ý kiến của ${wordOf}` : '')

/** Why a package's payments are uncertain, as a sentence. */
function reason(why: ForecastReason): string {
  switch (why.because) {
    case 'paused': {
      const since = why.since ? ` từ ${day(why.since)}` : ''
      const known = why.conditionDay ?? why.reviewOn
      const until = known
        ? `xem xét lại ngày ${day(known)}`
        : 'chưa có ngày xem xét lại nên chỉ tính được ở mức cao, nếu cho tiếp tục ngay'
      return `Tạm dừng${since}${causeOf(why)}; ${until}. Trong khi tạm dừng không thanh toán được.`
    }
    case 'waiting-for-payment':
      return `Khối lượng nghiệm thu ngày ${day(why.since)} chưa được thanh toán hết.`
    case 'in-selection':
      return why.late > 0
        ? `Đang ở bước “${why.step}”, quá hạn ${integer(why.late)} ngày (hạn ${day(why.dueOn)}); dự kiến ký hợp đồng khoảng ${day(why.signedBy)}.`
        : `Đang ở bước “${why.step}”, hạn ${day(why.dueOn)}; dự kiến ký hợp đồng khoảng ${day(why.signedBy)}.`
    case 'no-steps':
      return 'Chưa ký hợp đồng và chưa lập tiến độ lựa chọn nhà thầu nên chưa dự báo được ngày ký.'
    case 'contract-late':
      return `Hợp đồng hết hạn ngày ${day(why.endsOn)}, đã chậm ${integer(why.late)} ngày mà chưa nghiệm thu xong.`
    case 'no-term':
      return 'Hợp đồng chưa ghi thời hạn thực hiện nên chưa dự báo được ngày nghiệm thu.'
    case 'working':
      return `Đang thực hiện, hợp đồng đến ${day(why.endsOn)}; theo tiến độ chung dự kiến nghiệm thu xong khoảng ${day(why.expectedOn)}.`
  }
}

/** Money of the whole portfolio: by source, field, owner and year; what lapses; what the year's end may be. */
export const moneyPortfolio = {
  title: 'Tài chính',
  lead: (year: number, projects: string) => `Vốn năm ${year} của ${projects} dự án.`,
  leadAll: (projects: string) => `Vốn các năm của ${projects} dự án.`,
  yearLabel: 'Năm ngân sách',
  yearOf: (year: number) => `Năm ${year}`,
  by: 'Xem theo',
  groupedBy: { source: 'Theo nguồn vốn', field: 'Theo lĩnh vực', owner: 'Theo chủ đầu tư', year: 'Theo năm' },
  emptyTitle: 'Chưa có số liệu vốn',
  emptySentence: (year: number) =>
    `Không có kế hoạch vốn hay khoản chi nào của năm ${year} trong các dự án đang lọc. Vốn được ghi ở trang Tài chính của từng dự án.`,
  print: 'In',

  facts: {
    planned: (year: number) => `Kế hoạch vốn ${year}`,
    disbursed: (on: string) => `Giải ngân đến ${on}`,
    expected: (on: string) => `Dự báo đến ${on}`,
    left: 'Còn lại',
    atRisk: (on: string) => `Có thể hết hiệu lực sau ${on}`,
    lapsed: (on: string) => `Hết hiệu lực sau ${on}`,
  },
  ofPlan: (share: string) => `${share} kế hoạch`,
  likely: (amount: string, share: string) => `khả năng nhất ${amount} · ${share} kế hoạch`,
  carriedIn: (amount: string) => `gồm ${amount} chuyển từ năm trước`,
  carriedOut: (amount: string) => `đã chuyển sang năm sau ${amount}`,
  range: (low: string, high: string) => `${low} – ${high}`,

  table: 'Kế hoạch, nghiệm thu, giải ngân',
  caption: (by: string, year: string) =>
    `Kế hoạch vốn, nghiệm thu và giải ngân ${by.toLowerCase()}, ${year.toLowerCase()}`,
  allYears: 'Các năm',
  columns: {
    source: 'Nguồn vốn',
    field: 'Lĩnh vực',
    owner: 'Chủ đầu tư',
    year: 'Năm',
    projects: 'Dự án',
    planned: 'Kế hoạch',
    carriedOut: 'Sang năm sau',
    accepted: 'Nghiệm thu trong năm',
    yearEnd: 'Giải ngân đến 31/12',
    disbursed: 'Giải ngân',
    disbursedByLapse: 'Giải ngân đến 31/01',
    share: 'Tỷ lệ',
    rest: 'Còn lại',
    lapsed: 'Hết hiệu lực',
    restOrLapsed: 'Còn lại, hết hiệu lực',
  },
  sum: 'Cộng',
  noVolumeBySource: 'Khối lượng nghiệm thu không phân theo nguồn vốn nên không có cột này khi xem hoặc lọc theo nguồn.',
  plannedNote: 'Kế hoạch gồm vốn giao trong năm, các lần điều chỉnh và vốn chuyển từ năm trước sang.',

  curveMonth: (month: number) => `T${month}`,
  curveFan: 'Dự báo',
  curveFanNote: 'Vùng nhạt là khoảng dự báo từ ngày xem đến 31/01.',

  forecast: 'Dự báo giải ngân cuối năm',
  forecastLead: 'Tính từ tiến độ của từng gói thầu: các bước còn lại, thời hạn hợp đồng, tạm dừng và độ trễ thực tế.',
  forecastNone: 'Năm này không còn khoản nào chờ thanh toán nên không có dự báo.',
  forecastColumns: { on: 'Đến ngày', low: 'Thấp', likely: 'Khả năng nhất', high: 'Cao', share: 'Tỷ lệ khả năng nhất' },
  deciding: 'Ba gói thầu quyết định nhiều nhất',
  decidingFew: 'Gói thầu quyết định nhiều nhất',
  decidingRange: (low: string, high: string) => `chi thêm ${low} đến ${high}`,
  packageOf: (ordinal: number, name: string) => `Gói ${ordinal} “${name}”`,
  reason,
  uncarried: (amount: string) =>
    `${amount} của kế hoạch không gắn với gói thầu nào còn giá trị chưa thanh toán: không tính vào dự báo.`,
  how: 'Cách tính',
  howRows: (lags: {
    selection: { likely: string; low: string; cases: string | null }
    work: { likely: string; low: string; cases: string | null }
    payment: { high: string; likely: string; low: string; cases: string | null }
    advance: { likely: string; high: string; cases: string | null }
  }) => [
    `Lựa chọn nhà thầu mất ${lags.selection.likely} thời gian kế hoạch (thấp: ${lags.selection.low})${casesNote(lags.selection.cases)}.`,
    `Thực hiện hợp đồng mất ${lags.work.likely} thời hạn đã ký (thấp: ${lags.work.low})${casesNote(lags.work.cases)}.`,
    `Từ nghiệm thu đến thanh toán ${lags.payment.likely} ngày (cao: ${lags.payment.high}, thấp: ${lags.payment.low})${
      lags.payment.cases === null ? ', tạm tính vì chưa đủ số liệu' : casesNote(lags.payment.cases)
    }.`,
    `Hợp đồng mới được tạm ứng ${lags.advance.likely} giá trị (cao: ${lags.advance.high}, thấp: không)${casesNote(lags.advance.cases)}.`,
    'Mức cao: nghiệm thu dần đều, gói tạm dừng được tiếp tục sớm nhất có thể. Khả năng nhất: nghiệm thu một nửa ở giữa kỳ, phần còn lại cuối kỳ; gói tạm dừng tiếp tục vào ngày xem xét lại. Mức thấp: chỉ nghiệm thu khi hết hạn; gói tạm dừng không được tiếp tục.',
    'Không gói nào được chi quá phần chưa thanh toán của gói, không dự án nào quá phần kế hoạch năm còn lại.',
  ],

  lapse: (on: string) => `Vốn chưa giải ngân, hạn ${on}`,
  lapseLead: (law: string | null) =>
    `Phần không thanh toán và không chuyển nguồn trước hạn sẽ bị hủy${law ? ` (${law})` : ''}.`,
  lapseNone: 'Không còn vốn nào của năm chờ giải ngân.',
  lapseColumns: {
    project: 'Dự án',
    owner: 'Chủ đầu tư',
    left: 'Còn lại',
    expected: 'Dự báo chi thêm',
    atRisk: 'Có thể hết hiệu lực',
    advances: 'Tạm ứng chưa thu hồi',
    step: 'Việc cần làm',
  },
  lapseSteps: {
    'resume-or-carry': 'Các gói đang tạm dừng: quyết định cho tiếp tục, hoặc lập hồ sơ chuyển nguồn.',
    'pay-accepted': 'Đã có khối lượng nghiệm thu: lập hồ sơ thanh toán gửi Kho bạc.',
    'speed-up': 'Hợp đồng đang thực hiện: đôn đốc nghiệm thu; phần không kịp thì chuyển nguồn.',
    'sign-or-cut': 'Chưa ký hợp đồng: ký trong năm, nếu không thì điều chuyển vốn cho dự án khác.',
    'cut-or-carry': 'Không còn gói thầu dở dang: điều chỉnh giảm kế hoạch hoặc chuyển nguồn.',
  },
  lapseMore: (shown: string, total: string) => `Đang hiện ${shown} trong ${total} dự án, lớn nhất trước.`,
  lapseAll: (total: string) => `Xem cả ${total} dự án`,
  lapseFewer: 'Thu gọn',
  lapseSum: (count: string) => `Cộng ${count} dự án`,
  lapseOfRest: (risk: string, rest: string) => `Có thể hết hiệu lực ${risk} trong ${rest} còn lại`,
  projectCount: (count: string) => `${count} dự án`,
  exportName: (asOf: string) => `tai-chinh-${asOf}.csv`,
  exportDong: (head: string) => `${head} (đồng)`,
}

const casesNote = (cases: string | null): string =>
  cases === null ? ', theo kế hoạch vì chưa đủ số liệu' : `, theo ${cases} trường hợp`
