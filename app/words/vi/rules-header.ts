import type { RuleWords } from '../rule-words'

export const headerRules = {
  'header.number': { title: 'Số và ký hiệu', explanation: 'Dòng «Số: …/…» ở phần đầu văn bản.' },
  'header.number-bare': {
    title: 'Số, ký hiệu không có chữ «Số»',
    explanation: 'Số và ký hiệu đứng riêng một dòng, không có chữ «Số».',
  },
  'header.number-in-lead': {
    title: 'Số trong đoạn mở đầu',
    explanation: 'Số và ký hiệu nằm trong đoạn mở đầu, cùng tên văn bản.',
  },
  'header.number-in-annex': {
    title: 'Số trong phụ lục',
    explanation: 'Số và ký hiệu lấy từ dòng «Kèm theo …» của phụ lục.',
  },
  'header.issuer': {
    title: 'Cơ quan ban hành',
    explanation: 'Các dòng chữ in hoa ở đầu văn bản nêu cơ quan ban hành.',
  },
  'header.place-date': { title: 'Địa danh và ngày', explanation: 'Dòng «địa danh, ngày … tháng … năm …».' },
  'header.type-name': { title: 'Tên loại văn bản', explanation: 'Tên loại văn bản đứng riêng một dòng.' },
  'header.subject-line': { title: 'Dòng «V/v»', explanation: 'Dòng «V/v …» dưới số, ký hiệu của công văn.' },
  'header.addressee': { title: 'Kính gửi', explanation: 'Dòng «Kính gửi» cho biết đây là công văn.' },
  'header.title': { title: 'Trích yếu nội dung', explanation: 'Phần trích yếu dưới tên loại hoặc sau «V/v».' },
  'header.chair': {
    title: 'Người kết luận',
    explanation: 'Chức danh và họ tên người kết luận, chủ trì hoặc có ý kiến chỉ đạo.',
  },
  'header.meeting-date': { title: 'Ngày họp', explanation: 'Ngày nêu cùng việc tổ chức cuộc họp, buổi làm việc.' },
  'header.signature': { title: 'Chữ ký', explanation: 'Khối chữ ký ở cuối văn bản: quyền hạn, chức vụ, họ tên.' },
  'header.recipients': { title: 'Nơi nhận', explanation: 'Danh sách dưới «Nơi nhận».' },
} satisfies RuleWords
