import { continuous, inMonth, inYear, type WordedDeadline } from '../day-words'
import type { SampleClause, SampleDirective, SampleNotice } from '../sample-shapes'

const CNTT = 'Trung tâm Công nghệ thông tin'
const VP = 'Văn phòng Bộ'
const KHTC = 'Vụ Kế hoạch, Tài chính'
const TCCB = 'Vụ Tổ chức cán bộ'
const PC = 'Vụ Pháp chế'
const HTQT = 'Cục Hợp tác quốc tế'

const IN_2019 = inYear(2019)
const IN_2020 = {
  words: 'trong giai đoạn 2019-2020, xong trước ngày 31/12/2020',
  deadline: { type: 'by', end: '2020-12-31', strict: true },
} as const satisfies WordedDeadline

/** Unit, task, term, and the day it was done; null is still going on (the continuous ones). */
type Task = [lead: string, task: string, due: WordedDeadline, doneOn: string | null]

const TASKS: Task[] = [
  [
    CNTT,
    'Xây dựng Cổng dịch vụ công tập trung để tiếp nhận, giải quyết thủ tục và cung cấp dịch vụ công',
    inMonth('2019-09-01'),
    '2019-06-10',
  ],
  [CNTT, 'Chuẩn hóa cấu trúc và mã định danh của các đơn vị thuộc Bộ', inYear(2019), '2019-12-31'],
  [CNTT, 'Số hóa dữ liệu chuyên ngành và công bố danh mục dữ liệu đã số hóa', IN_2019, '2019-12-31'],
  [CNTT, 'Kết nối trục liên thông văn bản quốc gia với phần mềm của Bộ', IN_2019, '2019-11-29'],
  [CNTT, 'Xây dựng kiến trúc chính phủ điện tử của Bộ phiên bản 2.0', IN_2020, '2020-11-18'],
  [CNTT, 'Xây dựng nền tảng chia sẻ, tích hợp dữ liệu dùng chung', IN_2020, '2021-03-26'],
  [CNTT, 'Nâng cấp hạ tầng máy chủ và đường truyền của Bộ', IN_2020, '2020-12-31'],
  [CNTT, 'Giám sát an toàn thông tin cho các hệ thống của Bộ', continuous, null],
  [CNTT, 'Đào tạo kỹ năng số cho công chức, viên chức', continuous, null],
  [CNTT, 'Duy trì, nâng cấp dịch vụ công trực tuyến mức độ 3 và 4', continuous, null],
  [VP, 'Rà soát quy chế tiếp nhận và xử lý văn bản điện tử', IN_2019, '2019-10-15'],
  [VP, 'Triển khai gửi, nhận văn bản điện tử có ký số giữa các đơn vị', IN_2019, '2020-02-14'],
  [VP, 'Kiện toàn bộ phận một cửa và giám sát giải quyết thủ tục trên mạng', IN_2019, '2019-12-20'],
  [VP, 'Xây dựng hệ thống thông tin báo cáo của Bộ', IN_2020, '2020-12-31'],
  [VP, 'Theo dõi, đôn đốc nhiệm vụ được giao trên hệ thống quản lý văn bản', continuous, null],
  [KHTC, 'Cân đối, bố trí kinh phí cho các nhiệm vụ của Kế hoạch', IN_2019, '2019-12-27'],
  [KHTC, 'Hướng dẫn cơ chế thuê dịch vụ công nghệ thông tin từ ngân sách', IN_2020, '2020-07-09'],
  [KHTC, 'Đưa nhiệm vụ chính phủ điện tử vào kế hoạch đầu tư công trung hạn', IN_2020, '2020-12-15'],
  [TCCB, 'Kiện toàn bộ máy chuyên trách công nghệ thông tin của các đơn vị', IN_2019, '2019-12-31'],
  [TCCB, 'Xây dựng cơ sở dữ liệu cán bộ, công chức, viên chức', IN_2020, '2021-06-30'],
  [TCCB, 'Gắn kết quả thực hiện Kế hoạch với đánh giá người đứng đầu', continuous, null],
  [PC, 'Rà soát quy định phải sửa để thực hiện thủ tục trên môi trường điện tử', IN_2019, '2019-12-13'],
  [PC, 'Cắt giảm, đơn giản hóa thành phần hồ sơ của thủ tục', continuous, null],
  [HTQT, 'Tổng hợp kinh nghiệm quốc tế về dịch vụ công trong ngành văn hóa', IN_2019, '2019-11-08'],
  [HTQT, 'Vận động nguồn lực quốc tế cho số hóa di sản', continuous, null],
]

function directiveOf([lead, , due, doneOn]: Task): SampleDirective {
  return {
    lead: [lead],
    due,
    decision: 'assign',
    projects: due.words.includes('tháng 9/2019') ? ['vh-cdvc', 'vh-nq17'] : ['vh-nq17'],
    completion: doneOn
      ? {
          reportedOn: doneOn,
          completedOn: doneOn,
          text: 'Đơn vị chủ trì báo cáo hoàn thành, có văn bản kèm theo.',
          decided: { on: doneOn, confirmed: true },
        }
      : undefined,
    reports: doneOn ? [] : [{ on: '2019-06-13', text: 'Đang thực hiện theo kế hoạch năm.', percent: 30 }],
  }
}

const clauses: SampleClause[] = TASKS.map((task, n) => {
  const [lead, words, due] = task
  return {
    section: `${n + 1}`,
    text: `${n + 1}. ${lead} chủ trì: ⟦${words}, ${due.words}⟧.`,
    directives: [directiveOf(task)],
  }
})

/** The review of June 2019: 25 tasks under resolution 17/NQ-CP; one unit leads ten, another five. */
export const REVIEW_2019: SampleNotice = {
  key: 'vh-2019',
  number: null,
  symbol: null,
  issuer: ['BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH'],
  issuerKey: 'vh-bo',
  place: null,
  issuedOn: '2019-06-13',
  kind: 'news',
  title: 'Rà soát 25 nhiệm vụ của Bộ Văn hóa, Thể thao và Du lịch thực hiện Nghị quyết số 17/NQ-CP',
  chairRole: 'Thứ trưởng',
  meetingOn: '2019-06-13',
  signatoryTitle: null,
  recipients: [],
  units: { [CNTT]: 'vh-cntt', [VP]: 'vh-vp', [KHTC]: 'vh-khtc', [TCCB]: 'vh-tccb', [PC]: 'vh-pc', [HTQT]: 'vh-htqt' },
  opening: [
    'Ngày 13/6/2019, Thứ trưởng chủ trì cuộc họp rà soát Kế hoạch ngày 29/3/2019 của Bộ thực hiện Nghị quyết số 17/NQ-CP ngày 07/3/2019 của Chính phủ về phát triển chính phủ điện tử. Kế hoạch có 25 việc, trong đó Trung tâm Công nghệ thông tin chủ trì 10 việc, Văn phòng Bộ chủ trì 5 việc. Thứ trưởng yêu cầu các đơn vị rà soát việc chưa xong và làm đúng tiến độ dưới đây; các việc thường xuyên làm liên tục đến năm 2025.',
  ],
  clauses,
}
