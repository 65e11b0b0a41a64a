import { citedClause } from './cited-clause'

type Context = Record<string, string | number>

const at = (section: string | number | undefined) =>
  section && section !== 'body' ? ` (${citedClause(String(section))})` : ''

/** Why a notice was not brought in, not saved or not confirmed. */
export const noticeIssues = {
  'no-text': () => 'Không có chữ nào trong nội dung gửi lên',
  'text-too-long': ({ most = 0 }) => `Văn bản dài quá ${most} ký tự. Đề nghị tách phần phụ lục.`,
  'nothing-handed-in': () => 'Chọn một tệp hoặc dán nội dung văn bản',
  'issued-on-missing': () => 'Chưa có ngày ban hành: thời hạn và sổ theo dõi tính từ ngày này',
  'issuer-missing': () => 'Chưa có cơ quan ban hành',
  'kind-missing': () => 'Chưa chọn loại văn bản',
  'name-missing': () => 'Cần có số, ký hiệu hoặc trích yếu để gọi tên văn bản',
  'symbol-missing': () => 'Có số nhưng chưa có ký hiệu',
  'meeting-after-notice': () => 'Ngày họp sau ngày ban hành văn bản',
  'offsets-outside': ({ section }) => `Đoạn lời văn không nằm trong văn bản${at(section)}`,
  'directive-empty': ({ section }) => `Ý kiến không có lời văn${at(section)}`,
  'lead-unmatched': ({ name = '', section }) =>
    `“${name}” chưa rõ là cơ quan nào: chọn trong danh bạ, thêm mới, hoặc giữ như một nhóm${at(section)}`,
  'nobody-leads': ({ section }) => `Chưa có đơn vị chủ trì: thêm đơn vị, hoặc ghi lý do để trống${at(section)}`,
  'unit-gone': ({ section }) => `Đơn vị đã chọn không còn trong danh bạ${at(section)}`,
  'project-gone': ({ section }) => `Dự án đã chọn không còn${at(section)}`,
  'same-notice': ({ number = '' }) =>
    `Văn bản ${number} cùng cơ quan và ngày đã có trong sổ. Ghi lý do nếu vẫn cần nhập lại.`,
  'nothing-changed': () => 'Chưa có thông tin nào được sửa',
  'header-taken': ({ number = '' }) => `Văn bản ${number} cùng cơ quan và ngày đã có trong sổ`,
  'warning-settled': () => 'Cảnh báo này đã được kết thúc',
  'warning-open': () => 'Cảnh báo này đang mở',
  'already-confirmed': () => 'Văn bản này đã được xác nhận',
  'draft-unreadable': () => 'Nội dung gửi lên không đọc được. Tải lại trang; bản lưu gần nhất vẫn còn.',
} as Record<string, (context: Context) => string>
