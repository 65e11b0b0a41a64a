import { entries, phrases } from '~/domain/vietnamese-words'
import { VERB_LIST } from '../vocabulary'

const NAMED_AFTER = ['thông tin', 'cấp', 'quản lý', 'thanh tra', 'thu', 'chi', 'mở', 'đổi']

/** Lower-case words that end a unit's name: verbs of the task, adverbs, prepositions. */
export const NAME_STOPS = phrases([
  ...entries(VERB_LIST).filter((verb) => !NAMED_AFTER.includes(verb)),
  'để|theo|trong|tại|về|trên cơ sở|trên|nhằm|với|khi|đã|được|có|cần|phải|sẽ|đang|chưa|không|vừa|là|từ|trước|sau|nếu',
  'mà|do|thì|gồm|bao gồm|như|cho|đến|nghiêm|cùng|và|hoặc|qua|biết|của|bằng|tự|đồng thời|định kỳ|hằng|hàng|ngay|những',
  'mỗi|nêu|giữa|vào|hiện|vẫn|đều|còn|xin|phụ trách|gắn với|nào|này|đó|tương ứng|chậm nhất|lần thứ|khóa|nhiệm kỳ|giai đoạn',
  'mở lớp|mở các lớp|mở đợt|mở rộng|năm|ngày|tháng|quý|thuộc|đồng ý|cố gắng|nỗ lực|cũng|mới|rất|hơn|ra mắt|dành|nêu cao',
])

/** Nouns that hold a verb's syllable: inside a name they do not end it. */
export const NAME_COMPOUNDS = phrases([
  'công trình|giao thông|chương trình|quy trình|địa bàn|giao dịch|thu nhập|truyền hình|cấp nước|cấp thoát nước|công lập',
  'đầu tư xây dựng|đầu tư công|quản lý dự án|quản lý chất lượng|quản lý thị trường|phát triển quỹ đất|tổ chức cán bộ',
  'phòng cháy chữa cháy|phòng cháy|bảo hiểm|kiểm dịch|bảo vệ thực vật|bảo vệ môi trường|phục vụ hành chính công',
  'chủ đầu tư|nhà đầu tư|xúc tiến đầu tư|hỗ trợ doanh nghiệp|đăng ký đất đai|đăng ký kinh doanh|kiểm soát thủ tục hành chính',
  'dịch vụ tổng hợp|tổng hợp cấp xã|bảo trợ xã hội|phát triển đô thị|chuyển đổi số|điều hành|khai thác công trình thủy lợi',
  'ứng dụng công nghệ|quản lý khu kinh tế|quản lý các khu công nghiệp|phòng thủ dân sự|xuất nhập khẩu|đo lường|tiêu chuẩn đo lường chất lượng',
  'cổ phần xây dựng|cổ phần đầu tư|công nghệ và đổi mới sáng tạo',
])

/** Fields of work that hold a verb; they belong to a name where they begin with a capital: «Ban Giải phóng mặt bằng». */
export const NAMED_FIELDS = phrases([
  'giải phóng mặt bằng|dịch vụ tổng hợp|quy hoạch xây dựng|quản lý xây dựng|kiểm định xây dựng|tư vấn xây dựng',
  'đầu tư phát triển|kiểm soát bệnh tật|quản lý đô thị|hỗ trợ phát triển|phát triển nông thôn|thi đua khen thưởng',
  'phòng chống thiên tai|tư vấn và kiểm định|ứng cứu sự cố|dịch vụ hỗ trợ|sản xuất và cung ứng|cung ứng dịch vụ công',
])
