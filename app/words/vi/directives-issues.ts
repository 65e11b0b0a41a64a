import { formatsFor } from '../formats'

type Context = Record<string, string | number>

const day = (iso: string | number | undefined) => (iso ? formatsFor('vi').day(String(iso)) : '')

/** Why a report, an extension, a completion or a correction was not taken. */
export const directiveIssues = {
  'only-the-lead': () => 'Chỉ đơn vị chủ trì được xin gia hạn hoặc báo cáo hoàn thành',
  'already-completed': ({ day: on }) => `Nhiệm vụ đã được xác nhận hoàn thành ngày ${day(on)}`,
  'completion-waiting': () => 'Đang có một báo cáo hoàn thành chờ Văn phòng xác nhận',
  'not-completed': () => 'Nhiệm vụ chưa được xác nhận hoàn thành nên không có gì để mở lại',
  'completion-decided': () => 'Báo cáo hoàn thành này đã được người khác xử lý',
  'extension-open': () => 'Đang có một đề nghị gia hạn chờ Văn phòng quyết định',
  'extension-decided': () => 'Đề nghị gia hạn này đã được người khác xử lý',
  'extension-not-later': ({ due }) => `Chọn ngày sau thời hạn đang áp dụng (${day(due)})`,
  'extension-in-past': ({ today }) => `Chọn ngày từ hôm nay (${day(today)}) trở đi`,
  'nothing-to-extend': () => 'Nhiệm vụ này không có thời hạn theo ngày nên không gia hạn',
  'day-in-future': ({ today }) => `Ngày này chưa đến; muộn nhất là hôm nay (${day(today)})`,
  'day-before-notice': ({ issued }) => `Ngày này trước khi văn bản ban hành (${day(issued)})`,
  'refusal-needs-words': () => 'Ghi lý do không gia hạn',
  'return-needs-words': () => 'Ghi rõ nội dung còn thiếu để đơn vị bổ sung',
  'percent-form': () => 'Nhập số từ 0 đến 100',
  'warning-open': () => 'Cảnh báo này đang mở',
  'warning-settled': () => 'Cảnh báo này đã được xử lý',
  'unknown-unit': () => 'Có đơn vị không còn trong danh bạ; chọn lại',
  'unknown-project': () => 'Có dự án không còn trong danh mục; chọn lại',
  'nothing-changed': () => 'Chưa có gì thay đổi so với nội dung đang lưu',
  'too-many-files': ({ most = 0 }) => `Mỗi lần gửi tối đa ${most} tệp`,
  'file-empty': ({ name = '' }) => `${name} là tệp rỗng`,
  'file-too-large': ({ name = '', most = 0 }) => `${name} lớn hơn ${most} MB; hãy nén hoặc chia nhỏ tệp`,
  'file-kind-refused': ({ name = '' }) => `${name} không thuộc loại nhận được (PDF, Word, Excel, ảnh, tệp nén)`,
} as Record<string, (context: Context) => string>
