import { before, between, inQuarter, monthlyBefore } from '../day-words'
import type { SampleNotice } from '../sample-shapes'
import { provinceNotice } from './province-notice'
import { type DayAt, tellerOf } from './told-history'

const KHCN = 'Sở Khoa học và Công nghệ'
const VP = 'Văn phòng UBND tỉnh'

/** The operations centre and next year's money. */
export function operationsCentre(at: DayAt): SampleNotice {
  const { done, report, asked } = tellerOf(at)
  const d = { sources: before(at(45)), feeds: before(at(6)), budget: before(at(-5)), measures: before(at(25)) }
  const trial = between(at(10), at(70))
  return provinceNotice({
    key: 'bn-ioc',
    number: '358',
    issuedOn: at(-30),
    meetingOn: at(-32),
    occasion: 'cuộc họp về Trung tâm giám sát, điều hành thông minh và kinh phí năm sau',
    opening:
      'Phó Chủ tịch UBND tỉnh đã chủ trì cuộc họp về tiến độ Trung tâm giám sát, điều hành thông minh (IOC). Sau khi nghe Sở Khoa học và Công nghệ báo cáo, Phó Chủ tịch UBND tỉnh kết luận như sau:',
    clauses: [
      {
        section: '1',
        text: `1. Sở Khoa học và Công nghệ ⟦kết nối 15 nguồn dữ liệu vào IOC ${d.sources.words}⟧; ⟦nghiên cứu phương án thuê hạ tầng tính toán, so sánh với đầu tư⟧.`,
        directives: [
          {
            lead: [KHCN],
            due: d.sources,
            decision: 'assign',
            projects: ['ioc', 'lgsp'],
            reports: [report(-7, 'Đã kết nối 6 nguồn dữ liệu.', 40)],
          },
          { lead: [KHCN], decision: 'assign', projects: ['ioc', 'ttdl'] },
        ],
      },
      {
        section: '2',
        text: `2. Sở Y tế, Sở Giáo dục và Đào tạo, Công an tỉnh ⟦cung cấp dữ liệu chuyên ngành cho IOC ${d.feeds.words}⟧.`,
        directives: [
          {
            lead: ['Sở Y tế', 'Sở Giáo dục và Đào tạo', 'Công an tỉnh'],
            due: d.feeds,
            decision: 'assign',
            projects: ['ioc'],
            reports: [report(-9, 'Hai Sở đã cung cấp; Công an tỉnh đang thống nhất phạm vi dữ liệu.', 60)],
          },
        ],
      },
      {
        section: '3',
        text: `3. Sở Tài chính ⟦tổng hợp dự toán chi công nghệ thông tin năm sau, trình UBND tỉnh ${d.budget.words}⟧.`,
        directives: [
          { lead: ['Sở Tài chính'], due: d.budget, decision: 'fund', ...done(-5, 'Đã trình dự toán của 24 đơn vị.') },
        ],
      },
      {
        section: '4',
        text: `4. Văn phòng UBND tỉnh ⟦xây dựng bộ chỉ số điều hành hiển thị trên IOC ${d.measures.words}⟧.`,
        directives: [
          {
            lead: [VP],
            due: d.measures,
            decision: 'assign',
            projects: ['ioc'],
            extension: asked(-2, 40, 'Cần lấy ý kiến các Sở về 36 chỉ số.'),
          },
        ],
      },
      {
        section: '5',
        text: `5. Trung tâm Chuyển đổi số ⟦vận hành thử IOC ${trial.words}⟧.`,
        directives: [{ lead: ['Trung tâm Chuyển đổi số'], due: trial, decision: 'assign', projects: ['ioc'] }],
      },
      {
        section: '6',
        text: '6. Sở Công Thương ⟦dừng thuê sàn thương mại điện tử riêng, chuyển sản phẩm của tỉnh sang sàn quốc gia⟧.',
        directives: [
          {
            lead: ['Sở Công Thương'],
            decision: 'stop',
            projects: ['thuongmai'],
            ...done(-10, 'Đã chấm dứt hợp đồng thuê; 214 sản phẩm đã chuyển sàn.'),
          },
        ],
      },
    ],
  })
}

/** The monthly meeting on digital transformation, the newest notice. */
export function monthlyMeeting(at: DayAt): SampleNotice {
  const { report } = tellerOf(at)
  const d = { platform: before(at(2)), plan: before(at(18)), archive: before(at(30)) }
  const heritage = inQuarter(at(85))
  const monthly = monthlyBefore(28)
  const opinion = {
    words: 'trong 10 ngày làm việc kể từ ngày nhận được dự thảo',
    deadline: { type: 'by', relative: { n: 10, unit: 'workday', from: 'ngày nhận được dự thảo' } },
  } as const
  return provinceNotice({
    key: 'bn-monthly',
    number: '371',
    issuedOn: at(-12),
    meetingOn: at(-14),
    chairRole: 'Chủ tịch UBND tỉnh',
    occasion: 'phiên họp Ban Chỉ đạo chuyển đổi số tỉnh',
    opening:
      'Chủ tịch UBND tỉnh đã chủ trì phiên họp thường kỳ của Ban Chỉ đạo chuyển đổi số. Sau khi nghe báo cáo và ý kiến của các thành viên, Chủ tịch UBND tỉnh kết luận như sau:',
    clauses: [
      {
        section: '1',
        text: `1. Sở Khoa học và Công nghệ ⟦đẩy nhanh tiến độ dự án nền tảng tích hợp, chia sẻ dữ liệu, báo cáo vướng mắc ${d.platform.words}⟧; ⟦trình điều chỉnh kế hoạch chuyển đổi số của tỉnh ${d.plan.words}⟧.`,
        directives: [
          {
            lead: [KHCN],
            due: d.platform,
            decision: 'accelerate',
            projects: ['lgsp'],
            reports: [report(-3, 'Đã bổ sung nhân lực; còn vướng giấy phép phần mềm nền.', 70)],
          },
          { lead: [KHCN], due: d.plan, decision: 'assign' },
        ],
      },
      {
        section: '2',
        text: `2. Sở Văn hóa, Thể thao và Du lịch ⟦hoàn thành số hóa di sản Quan họ và cổng du lịch ${heritage.words}⟧.`,
        directives: [
          { lead: ['Sở Văn hóa, Thể thao và Du lịch'], due: heritage, decision: 'assign', projects: ['dulich'] },
        ],
      },
      {
        section: '3',
        text: `3. Sở Nội vụ ⟦hoàn chỉnh hồ sơ dự án lưu trữ lịch sử điện tử ${d.archive.words}⟧. Sở Tư pháp ⟦góp ý dự thảo quy chế khai thác dữ liệu ${opinion.words}⟧.`,
        directives: [
          { lead: ['Sở Nội vụ'], due: d.archive, decision: 'assign', projects: ['luutru'] },
          { lead: ['Sở Tư pháp'], due: opinion, decision: 'assign' },
        ],
      },
      {
        section: '4',
        text: '4. ⟦Xây dựng quy chế vận hành phòng họp không giấy của UBND tỉnh⟧.',
        directives: [
          {
            lead: [],
            decision: 'assign',
            projects: ['hopkhonggiay'],
            warnings: [{ code: 'nobody-leads', data: { section: '4' } }],
          },
        ],
      },
      {
        section: '5',
        text: `5. Văn phòng UBND tỉnh ⟦đôn đốc các đơn vị, tổng hợp kết quả ${monthly.words}⟧. Ban Quản lý các khu công nghiệp ⟦kết nối dữ liệu lao động với hệ thống của tỉnh⟧.`,
        directives: [
          { lead: [VP], due: monthly, decision: 'assign' },
          { lead: ['Ban Quản lý các khu công nghiệp'], decision: 'assign', projects: ['kcn'] },
        ],
      },
    ],
  })
}
