/** What kind of order it is: a text for each rule on which it fires. */
export const ordersExamples = {
  'order.pause': '1. Giao Sở Y tế tạm dừng gói thầu mua máy trạm.',
  'order.stop': '1. Giao Sở Y tế chấm dứt hợp đồng thuê đường truyền cũ.',
  'order.continue-rent': '1. Giao Sở Y tế tiếp tục thuê máy chủ dự phòng.',
  'order.approve': '1. Nhất trí chủ trương mua máy chủ dự phòng.',
  'order.fund': '1. Giao Sở Tài chính bố trí kinh phí mua máy chủ.',
  'order.accelerate': '1. Giao Sở Y tế đẩy nhanh tiến độ lắp đặt máy chủ.',
  'order.evaluate': '1. Giao Sở Y tế đánh giá hiệu quả bệnh án điện tử.',
  'order.review': '1. Giao Sở Y tế rà soát danh mục máy chủ.',
  'order.report': '1. Giao Sở Y tế báo cáo tình trạng máy chủ.',
  'order.assign': '1. Giao Sở Y tế lắp đặt máy chủ dự phòng.',
  'order.other': '1. Về máy chủ:\na) Xây dựng phương án dự phòng.',
  'condition.clause': '1. Giao Sở Y tế mua máy chủ dự phòng nếu được bố trí kinh phí.',
} as const
