import type { RuleWords } from '../rule-words'

export const partiesRules = {
  'lead.giao': { title: 'Giao …', explanation: 'Đơn vị đứng ngay sau chữ «giao».' },
  'lead.yeu-cau': { title: 'Yêu cầu …', explanation: 'Đơn vị đứng ngay sau chữ «yêu cầu».' },
  'lead.de-nghi': { title: 'Đề nghị …', explanation: 'Đơn vị đứng ngay sau chữ «đề nghị».' },
  'lead.subject': { title: 'Chủ ngữ của câu', explanation: 'Đơn vị là chủ ngữ của câu giao việc.' },
  'lead.passive': {
    title: 'Việc do đơn vị chủ trì',
    explanation: 'Nhiệm vụ nêu trước, đơn vị nêu sau: «do … chủ trì», «được giao cho …».',
  },
  'lead.colon': { title: 'Đơn vị trước hai chấm', explanation: 'Đơn vị đứng trước dấu hai chấm, nhiệm vụ đứng sau.' },
  'lead.heading': { title: 'Đơn vị ở đầu mục', explanation: 'Đơn vị nêu ở đầu mục chứa nhiệm vụ này.' },
  'lead.intro': { title: 'Đơn vị trong câu dẫn', explanation: 'Đơn vị nêu trong câu dẫn trước danh sách nhiệm vụ.' },
  'lead.previous': {
    title: 'Đơn vị của nhiệm vụ trước',
    explanation: 'Câu không nêu đơn vị; lấy đơn vị của nhiệm vụ liền trước trong cùng mục.',
  },
  'lead.field': {
    title: 'Mục «Đơn vị chủ trì»',
    explanation: 'Đơn vị ghi sau «Đơn vị chủ trì:» hoặc trong cột chủ trì.',
  },
  'lead.table': { title: 'Cột chủ trì của bảng', explanation: 'Đơn vị ghi trong cột của bảng phân công.' },
  'lead.document': {
    title: 'Nơi nhận chỉ đạo của văn bản',
    explanation: 'Câu không nêu đơn vị; lấy nơi nhận chỉ đạo của cả văn bản.',
  },
  'lead.none': { title: 'Không nêu đơn vị', explanation: 'Không có đơn vị nào được nêu.' },
  'coordinating.with': {
    title: 'Phối hợp với …',
    explanation: 'Đơn vị đứng sau «phối hợp với», «làm việc với», «lấy ý kiến của».',
  },
  'coordinating.field': {
    title: 'Mục «Đơn vị phối hợp»',
    explanation: 'Đơn vị ghi sau «Đơn vị phối hợp:» hoặc trong cột phối hợp.',
  },
} satisfies RuleWords
