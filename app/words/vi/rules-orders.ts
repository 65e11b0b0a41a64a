import type { RuleWords } from '../rule-words'

export const ordersRules = {
  'order.pause': { title: 'Tạm dừng', explanation: 'Lời chỉ đạo tạm dừng, tạm hoãn.' },
  'order.stop': { title: 'Dừng, thu hồi', explanation: 'Lời chỉ đạo dừng, chấm dứt, thu hồi.' },
  'order.continue-rent': { title: 'Tiếp tục thuê', explanation: 'Lời chỉ đạo tiếp tục thuê.' },
  'order.approve': {
    title: 'Nhất trí, đồng ý',
    explanation: 'Lời nhất trí, đồng ý, phê duyệt của người kết luận hoặc cơ quan ban hành.',
  },
  'order.fund': {
    title: 'Bố trí kinh phí',
    explanation: 'Động từ chính là bố trí, cân đối, phân bổ vốn hoặc lập dự toán.',
  },
  'order.accelerate': { title: 'Đẩy nhanh tiến độ', explanation: 'Có yêu cầu đẩy nhanh, thúc đẩy tiến độ.' },
  'order.evaluate': {
    title: 'Đánh giá, thẩm định',
    explanation: 'Động từ chính là đánh giá, khảo sát, thẩm định, xếp hạng.',
  },
  'order.review': { title: 'Rà soát', explanation: 'Động từ chính là rà soát, kiểm điểm, nghiên cứu lại.' },
  'order.report': { title: 'Báo cáo', explanation: 'Động từ chính là báo cáo, tổng hợp báo cáo.' },
  'order.assign': { title: 'Nhiệm vụ khác', explanation: 'Một nhiệm vụ khác giao cho đơn vị có trách nhiệm.' },
  'order.other': { title: 'Không giao cho đơn vị nào', explanation: 'Không giao nhiệm vụ cho đơn vị cụ thể nào.' },
  'condition.clause': { title: 'Điều kiện', explanation: 'Vế điều kiện của chỉ đạo: «nếu …», «trường hợp …».' },
} satisfies RuleWords
