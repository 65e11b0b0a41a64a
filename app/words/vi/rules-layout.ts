import type { RuleWords } from '../rule-words'

export const layoutRules = {
  'line.head': {
    title: 'Phần đầu văn bản',
    explanation: 'Dòng đứng trước trích yếu: quốc hiệu, cơ quan ban hành, số, ký hiệu, địa danh và ngày.',
  },
  'line.title': { title: 'Trích yếu', explanation: 'Dòng nêu trích yếu: dưới tên loại văn bản hoặc sau «V/v».' },
  'line.preamble': {
    title: 'Phần dẫn',
    explanation: 'Dòng trước câu mở đầu phần chỉ đạo: ai họp, căn cứ nào. Không có nhiệm vụ ở đây.',
  },
  'line.order': {
    title: 'Phần chỉ đạo',
    explanation: 'Dòng thuộc phần giao nhiệm vụ, từ câu mở đầu đến trước nơi nhận và chữ ký.',
  },
  'line.table': {
    title: 'Bảng phân công',
    explanation: 'Dòng thuộc bảng có cột nhiệm vụ, chủ trì, thời hạn; đọc theo cột, không đọc như câu văn.',
  },
  'line.ending': { title: 'Phần cuối', explanation: 'Dòng thuộc nơi nhận hoặc khối chữ ký.' },
  'join.lone-marker': {
    title: 'Số thứ tự đứng riêng dòng',
    explanation: 'Số, chữ cái hoặc gạch đầu dòng bị ngắt khỏi câu của nó; dòng sau được nối vào.',
  },
  'join.false-marker': {
    title: 'Gạch hoặc số chỉ do ngắt dòng',
    explanation: 'Dấu gạch hay con số đứng đầu dòng chỉ vì câu bị ngắt ở đó, không mở ra mục mới.',
  },
  'join.small-letter': {
    title: 'Dòng sau bắt đầu bằng chữ thường',
    explanation: 'Dòng bắt đầu bằng chữ thường thì nối tiếp câu đang dở.',
  },
  'join.bracket': {
    title: 'Sau dấu ngoặc đóng',
    explanation: 'Câu còn dở kết thúc dòng bằng dấu ngoặc đóng; dòng sau nối tiếp.',
  },
  'join.open-ending': {
    title: 'Dòng kết thúc bằng từ nối',
    explanation: 'Dòng kết thúc bằng «và», «của», «các», «ngày»… nên chưa hết câu.',
  },
  'join.short-lines': {
    title: 'Hai dòng ngắn liền nhau',
    explanation: 'Văn bản không ngắt dòng cố định; hai dòng ngắn liền nhau chưa hết câu được nối.',
  },
  'join.full-line': {
    title: 'Hết chỗ trên dòng',
    explanation: 'Câu kết thúc vừa hết dòng, dòng sau không thụt đầu dòng: vẫn cùng đoạn.',
  },
  'join.wrapped': {
    title: 'Ngắt dòng cố định',
    explanation: 'Văn bản ngắt dòng theo chiều rộng trang; dòng chưa hết câu nối với dòng sau.',
  },
  'clause.article': { title: 'Điều, chương', explanation: 'Bắt đầu bằng «Điều …».' },
  'clause.roman': { title: 'Mục số La Mã', explanation: 'Bắt đầu bằng số La Mã.' },
  'clause.decimal': { title: 'Khoản đánh số', explanation: 'Bắt đầu bằng số thứ tự.' },
  'clause.paren': { title: 'Số trong ngoặc', explanation: 'Bắt đầu bằng số trong ngoặc đơn.' },
  'clause.letter': { title: 'Điểm chữ cái', explanation: 'Bắt đầu bằng chữ cái của điểm: a), b), c), d), đ)…' },
  'clause.ordinal': { title: 'Thứ nhất, một là', explanation: 'Bắt đầu bằng «Thứ nhất», «Một là»…' },
  'clause.dash': { title: 'Gạch đầu dòng', explanation: 'Bắt đầu bằng gạch đầu dòng.' },
  'clause.plus': { title: 'Dấu cộng', explanation: 'Bắt đầu bằng dấu cộng.' },
} satisfies RuleWords
