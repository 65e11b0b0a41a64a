import type { ConfidenceLevel, ConfidenceReasonCode } from '~/domain/notices/reading/confidence/confidence'
import type { PieceKind, WarningCode } from '~/domain/notices/reading/reading'

type Context = Record<string, string>

const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật']
/** 1 for Monday to 7 for Sunday, as the warning knows it. */
const weekday = (number: string | undefined) => WEEKDAYS[Number(number) - 1]

/** Adds what is known of the matter, where the warning knows it. */
const known = (label: string, value: string | undefined) => (value ? ` (${label}: ${value})` : '')

const SAID = [
  ['số', 'number', 'printedNumber'],
  ['ngày', 'date', 'printedDate'],
  ['người ký', 'signatory', 'printedSignatory'],
] as const
/** «số 71/TB-UBND (bản in: 70/TB-UBND)», for each field that differs. */
const differences = (data: Context) =>
  SAID.filter(([, said]) => data[said] !== undefined)
    .map(([label, said, printed]) => `${label} ${data[said]} (bản in: ${data[printed] ?? '…'})`)
    .join('; ')

/** What the reader of notices says of its own work: its doubts, and why it marked a stretch of text. */
export const reading = {
  warnings: {
    'nobody-leads': ({ section, coordinating, units }) =>
      `Nhiệm vụ chỉ giao phối hợp, chưa rõ đơn vị nào chủ trì${known('mục', section)}${known('phối hợp với', coordinating ?? units)}.`,
    'contradicting-deadlines': ({ section, first, second, phase, earlier, later, deadlines }) =>
      `Các thời hạn trong cùng nội dung mâu thuẫn nhau${known('mục', section)}${known('thời hạn', deadlines ?? span(first ?? earlier, second ?? later))}${known('giai đoạn', phase)}.`,
    'dated-after-publication': ({ date, published, publication }) =>
      `Ngày ban hành ghi trong văn bản sau ngày đăng tải${known('ngày văn bản', date)}${known('ngày đăng', published ?? publication)}.`,
    'mirrored-task': ({ section, other, unit, units }) =>
      `Hai đơn vị cùng được giao phối hợp với nhau về một việc, không đơn vị nào chủ trì${known('mục', span(section, other))}${known('đơn vị', units ?? unit)}.`,
    'deadline-before-document': ({ section, deadline, end, date }) =>
      `Thời hạn đã qua trước ngày ban hành văn bản${known('mục', section)}${known('thời hạn', deadline ?? end)}${known('ngày văn bản', date)}.`,
    'no-header': () =>
      'Không thấy phần đầu văn bản (số, ký hiệu, cơ quan ban hành, ngày). Đề nghị bổ sung trước khi lưu.',
    'no-directives': () => 'Không tìm thấy nhiệm vụ nào trong văn bản.',
    'lead-inferred': ({ section, lead, unit }) =>
      `Đơn vị chủ trì được suy ra từ ngữ cảnh, không ghi trong câu giao việc${known('mục', section)}${known('đơn vị', lead ?? unit)}. Đề nghị kiểm tra lại.`,
    'year-inferred': ({ section, raw, year, deadline }) =>
      `Thời hạn không ghi năm; năm được suy ra từ ngày văn bản${known('mục', section)}${known('nguyên văn', raw ?? deadline)}${known('năm', year)}.`,
    'old-deadline-quoted': ({ section, old, now, phrase }) =>
      `Văn bản nhắc một thời hạn cũ đã qua và giao thời hạn mới${known('thời hạn cũ', old ?? phrase)}${known('thời hạn mới', now)}${known('mục', section)}. Nếu ý kiến cũ đang được theo dõi, đề nghị gia hạn thay vì tạo ý kiến mới.`,
    'ends-before-start': ({ section, start, end }) =>
      `Thời gian kết thúc trước khi bắt đầu${known('mục', section)}${known('từ, đến', span(start, end))}.`,
    'unlikely-year': ({ section, phrase, year }) =>
      `Năm của thời hạn cách ngày văn bản quá xa, có thể in nhầm${known('mục', section)}${known('nguyên văn', phrase)}${known('năm', year)}.`,
    'wrong-weekday': ({ day, printed, actual }) =>
      `Thứ ghi trong văn bản không khớp với ngày${known('ngày', day)}${known('in là', weekday(printed))}${known('theo lịch là', weekday(actual))}.`,
    'notice-date-corrected': ({ from, to, deadline }) =>
      `Ngày ban hành đã được sửa từ ${from ?? '…'} thành ${to ?? '…'}; thời hạn này được tính theo ngày cũ${known('thời hạn', deadline)}. Đề nghị kiểm tra lại.`,
    'message-disagrees': (data) => `Thông điệp gửi kèm ghi khác bản in: ${differences(data)}. Bản in là căn cứ.`,
  } as Record<WarningCode, (context: Context) => string>,
  /** How sure the reader is of a directive, and a sentence for each reason why not more. */
  levels: { sure: 'Chắc chắn', likely: 'Khá chắc', look: 'Cần xem lại' } as Record<ConfidenceLevel, string>,
  confidence: {
    'lead-inferred': ({ units }) => `Câu không nêu đơn vị chủ trì; suy ra từ cả văn bản${known('đơn vị', units)}.`,
    'lead-from-heading': ({ units }) => `Đơn vị chủ trì lấy từ đầu mục${known('đơn vị', units)}.`,
    'lead-from-opening': ({ units }) =>
      `Đơn vị chủ trì lấy từ câu dẫn trước danh sách nhiệm vụ${known('đơn vị', units)}.`,
    'lead-from-previous': ({ units }) =>
      `Đơn vị chủ trì lấy theo nhiệm vụ liền trước trong cùng mục${known('đơn vị', units)}.`,
    'lead-after-frame': ({ units }) => `Đơn vị chủ trì đứng xa đầu câu, sau một vế dẫn dài${known('đơn vị', units)}.`,
    'nobody-named': () => 'Không thấy đơn vị nào được giao chủ trì.',
    'unit-form-unknown': ({ units }) => `Tên đơn vị không giống tên cơ quan thường gặp${known('đơn vị', units)}.`,
    'unit-form-vague': ({ units }) => `Giao cho một nhóm hoặc tên chưa rõ ranh giới${known('đơn vị', units)}.`,
    'another-unit-acts': ({ unit }) =>
      `Trong cùng đoạn còn một đơn vị khác được giao việc${known('đơn vị', unit)}; có thể phải tách.`,
    'no-verb-found': ({ words }) => `Không thấy động từ giao việc ở đầu nhiệm vụ${known('bắt đầu bằng', words)}.`,
    'order-ambiguous': ({ words }) =>
      `Có từ ngữ dừng, thu hồi, tiếp tục thuê hoặc đồng ý nhưng chưa rõ có phải là lệnh${known('từ ngữ', words)}.`,
    'deadline-year-inferred': ({ end }) =>
      `Thời hạn không ghi năm; năm suy ra từ ngày văn bản${known('hạn cuối', end)}.`,
    'deadline-shared': () => 'Thời hạn ghi một lần cho nhiều nhiệm vụ.',
    'deadline-words-unread': ({ words }) =>
      `Có từ ngữ nói về thời hạn mà không đọc được thành ngày${known('từ ngữ', words)}.`,
    'words-joined-over-lines': ({ lines }) =>
      `Câu được nối qua các dòng bị ngắt; chỗ nối chưa chắc${known('số dòng', lines)}.`,
    'first-clause-after-lost-header': () =>
      'Văn bản không có phần đầu; đây là đoạn đầu tiên nên có thể không phải nhiệm vụ.',
    'no-opening-formula': () => 'Không thấy câu mở đầu phần chỉ đạo («kết luận như sau:», «yêu cầu:»…).',
    'not-numbered': () => 'Đoạn văn không đánh số, không gạch đầu dòng.',
    'long-text': ({ words }) => `Nhiệm vụ dài, có thể gồm nhiều việc${known('số tiếng', words)}.`,
    'short-text': ({ words }) => `Nhiệm vụ rất ngắn, có thể bị cắt thiếu${known('số tiếng', words)}.`,
    'clause-unfinished': ({ words }) =>
      `Đoạn không kết thúc bằng dấu câu, có thể bị ngắt giữa chừng${known('chữ cuối', words)}.`,
    'reported-in-news': () => 'Tin, bài tường thuật; không phải chính văn bản chỉ đạo.',
    'ocr-words': ({ words }) => `Có chữ máy nhận dạng chưa chắc trên bản quét${known('chữ', words)}.`,
  } as Record<ConfidenceReasonCode, (context: Context) => string>,
  pieces: {
    number: 'Số, ký hiệu',
    issuer: 'Cơ quan ban hành',
    'place-date': 'Địa danh và ngày ban hành',
    kind: 'Tên loại văn bản',
    title: 'Trích yếu',
    chair: 'Người kết luận',
    'meeting-date': 'Ngày họp',
    signatory: 'Người ký',
    recipients: 'Nơi nhận',
    clause: 'Mục, khoản, điểm',
    directive: 'Nhiệm vụ',
    lead: 'Đơn vị chủ trì',
    coordinating: 'Đơn vị phối hợp',
    deadline: 'Thời hạn',
    order: 'Loại quyết định',
    condition: 'Điều kiện',
    furniture: 'Phần trình bày',
  } as Record<PieceKind, string>,
}

const span = (one: string | undefined, other: string | undefined) =>
  one && other ? `${one}; ${other}` : (one ?? other)
