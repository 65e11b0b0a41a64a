import type { PieceKind, WarningCode } from '~/domain/notices/reading/reading'

type Context = Record<string, string>

/** Adds what is known of the matter, where the warning knows it. */
const known = (label: string, value: string | undefined) => (value ? ` (${label}: ${value})` : '')

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
    'text-truncated': () => 'Văn bản kết thúc giữa chừng, có thể thiếu phần cuối.',
  } as Record<WarningCode, (context: Context) => string>,
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
  /** One sentence a rule of the reader, by the rule's stable name. */
  rules: {} as Record<string, string>,
}

const span = (one: string | undefined, other: string | undefined) =>
  one && other ? `${one}; ${other}` : (one ?? other)
