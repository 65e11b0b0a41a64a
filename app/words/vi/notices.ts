import type { Deadline, RecurrencePeriod } from '~/domain/directives/deadline'
import type { DecisionKind } from '~/domain/directives/decision-kind'
import type { Doubt } from '~/domain/notices/draft-issues'
import type { NoticeKind } from '~/domain/notices/notice-kind'
import { citedClause } from './cited-clause'
import { noticeIssues } from './notices-issues'
import { noticeReview } from './notices-review'

const kinds: Record<NoticeKind, string> = {
  'thong-bao-ket-luan': 'Thông báo kết luận',
  'thong-bao': 'Thông báo',
  'cong-van': 'Công văn',
  'chi-thi': 'Chỉ thị',
  'cong-dien': 'Công điện',
  'ke-hoach': 'Kế hoạch',
  'quyet-dinh': 'Quyết định',
  'giay-moi': 'Giấy mời',
  news: 'Tin đăng trên trang điện tử',
}

const orders: Record<DecisionKind, string> = {
  pause: 'Tạm dừng',
  stop: 'Dừng',
  'continue-rent': 'Tiếp tục thuê',
  approve: 'Nhất trí',
  fund: 'Bố trí kinh phí',
  accelerate: 'Đẩy nhanh',
  evaluate: 'Đánh giá',
  review: 'Rà soát',
  report: 'Báo cáo',
  assign: 'Giao nhiệm vụ',
  other: 'Khác',
}

const periods: Record<RecurrencePeriod, string> = {
  weekly: 'hằng tuần',
  monthly: 'hằng tháng',
  quarterly: 'hằng quý',
  'half-yearly': '6 tháng một lần',
  yearly: 'hằng năm',
  continuous: 'thường xuyên',
}

const deadlineTypes: Record<Deadline['type'], string> = {
  by: 'Chậm nhất đến ngày',
  between: 'Trong khoảng thời gian',
  from: 'Bắt đầu từ ngày',
  recurring: 'Định kỳ, thường xuyên',
  none: 'Không ghi thời hạn',
}

const doubts: Record<Doubt, string> = {
  'lead-unmatched': 'Chưa rõ đơn vị chủ trì là cơ quan nào trong danh bạ',
  'nobody-leads': 'Chưa có đơn vị chủ trì',
  'coordinating-unmatched': 'Có đơn vị phối hợp chưa rõ là cơ quan nào',
  'unit-guessed': 'Tên đơn vị không đúng tên của ngày ban hành',
  'lead-is-group': 'Giao chung cho một nhóm, không có đơn vị cụ thể chủ trì',
  'uncertain-words': 'Có từ nhận dạng từ bản quét chưa chắc',
  'reading-unsure': 'Máy đọc chưa chắc, lý do ghi bên dưới',
  'changes-state': 'Ý kiến làm thay đổi tình trạng dự án, gói thầu hoặc việc thuê',
  warning: 'Có cảnh báo',
}

/** The register of documents, bringing one in, reviewing it, and the document itself. */
export const notices = {
  kinds,
  carriedOut: 'Đã thực hiện',
  orders,
  periods,
  deadlineTypes,
  doubts,
  review: noticeReview,
  title: 'Văn bản',
  lead: 'Thông báo kết luận và văn bản chỉ đạo đã đưa vào theo dõi.',
  bringIn: 'Đưa văn bản vào',
  searchHint: 'Tìm theo số, ký hiệu, cơ quan, trích yếu',
  kind: 'Loại văn bản',
  anyKind: 'Mọi loại văn bản',
  issuer: 'Cơ quan ban hành',
  anyIssuer: 'Mọi cơ quan ban hành',
  year: 'Năm',
  anyYear: 'Mọi năm',
  numberSymbol: 'Số, ký hiệu',
  noNumber: 'Không số',
  issuedOn: 'Ngày ban hành',
  noDate: 'Chưa rõ ngày',
  titleColumn: 'Trích yếu',
  noTitle: 'Chưa có trích yếu',
  directives: 'Ý kiến',
  openDirectives: 'Chưa xong',
  again: 'nhập lại',
  empty: 'Chưa có văn bản nào',
  emptySentence: 'Đưa một thông báo kết luận vào: hệ thống đọc từng ý kiến chỉ đạo, bạn xem lại rồi xác nhận.',
  emptyForUnit: 'Chưa có văn bản nào giao việc cho đơn vị của bạn.',
  nothingFound: 'Không có văn bản nào khớp với bộ lọc',
  drafts: 'Bản nháp đang xem lại',
  draftOf: (name: string) => `Bản nháp: ${name}`,
  unnamed: 'Văn bản chưa có số và trích yếu',
  draftCount: (count: string) => `${count} ý kiến`,
  draftBy: (name: string) => `do ${name} đưa vào`,
  draftMine: 'của bạn',
  draftSaved: (at: string) => `lưu lúc ${at}`,
  goOn: 'Xem lại tiếp',

  newTitle: 'Đưa văn bản vào',
  newLead:
    'Hệ thống đọc số, ngày, từng ý kiến chỉ đạo, đơn vị chủ trì và thời hạn. Chưa có gì có hiệu lực trước khi bạn xác nhận.',
  file: 'Tệp văn bản',
  paste: 'Hoặc dán nội dung',
  pasteHint: 'Chép toàn bộ văn bản, kể cả phần số, ngày và nơi nhận.',
  pasteName: 'noi-dung-dan.txt',
  readIt: 'Đọc văn bản',
  reading: 'Đang đọc văn bản…',
  uploading: 'Đang gửi và đọc văn bản, thường xong trong vài giây',
  afterwards: 'Tiếp theo, bạn xem lại từng ý kiến bên cạnh văn bản gốc, sửa chỗ sai rồi xác nhận tất cả một lần.',
  keptOriginal: 'Tệp gốc được lưu nguyên vẹn và tải lại được bất cứ lúc nào.',
  sameDraft: 'Bạn đã đưa đúng tệp này vào trước đó; đây là bản nháp đang mở.',

  number: 'Số',
  symbol: 'Ký hiệu',
  place: 'Địa danh',
  titleField: 'Trích yếu',
  chair: 'Người chủ trì họp',
  chairRole: 'Chức vụ người chủ trì',
  meetingOn: 'Ngày họp',
  signatory: 'Người ký',
  signatoryTitle: 'Chức danh ký',
  recipients: 'Nơi nhận',

  directivesOf: (count: string) => `${count} ý kiến chỉ đạo`,
  reviewByUnit: 'Rà soát theo đơn vị',
  original: 'Tải tệp gốc',
  copyCitation: 'Chép trích dẫn',
  citationCopied: 'Đã chép trích dẫn',
  citation: (kind: string, number: string, day: string, issuer: string) =>
    `${kind} số ${number} ngày ${day} của ${issuer}`,
  citationWithoutNumber: (kind: string, day: string, issuer: string) => `${kind} ngày ${day} của ${issuer}`,
  citationOf: (section: string, notice: string) => `${citedClause(section)}, ${notice}`,
  section: citedClause,
  history: 'Lịch sử',
  facts: 'Thông tin văn bản',
  paper: 'Văn bản',
  leads: 'Chủ trì',
  coordinates: 'Phối hợp',
  deadlineLabel: 'Thời hạn',
  standing: 'Tình trạng',
  projects: 'Dự án',
  noDirectives: 'Văn bản này không có ý kiến chỉ đạo nào phải theo dõi.',
  onlyOwn: 'Chỉ hiện các ý kiến giao cho đơn vị của bạn.',
  duplicateNote: (reason: string) => `Văn bản này đã được nhập trước đó. Lý do nhập lại: ${reason}`,
  firstEntry: 'Xem bản nhập đầu tiên',
  correct: {
    title: 'Sửa thông tin văn bản',
    sentence: 'Lời văn và các ý kiến không đổi. Lần sửa và lý do được ghi vào lịch sử.',
    submit: 'Lưu thông tin đã sửa',
    reason: 'Lý do sửa',
    dateHint: 'Thời hạn suy ra từ ngày này không tự đổi; mỗi thời hạn được đánh dấu cần kiểm tra.',
    now: (value: string) => `Người khác vừa lưu: ${value}`,
  },
  openWarnings: (count: string) => `${count} cảnh báo`,
  onlyWarned: 'Còn cảnh báo',
  issues: noticeIssues,
}
