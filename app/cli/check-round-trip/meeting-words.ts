import type { DecisionKind } from '~/domain/directives/decision-kind'

type Choices = readonly [string, ...string[]]

/** Units as a province's register names them, before and after 2025. */
export const UNITS: Choices = [
  'Sở Thông tin và Truyền thông',
  'Sở Khoa học và Công nghệ',
  'Sở Tài chính',
  'Sở Kế hoạch và Đầu tư',
  'Sở Nội vụ',
  'Sở Tư pháp',
  'Sở Y tế',
  'Sở Giáo dục và Đào tạo',
  'Sở Xây dựng',
  'Sở Công Thương',
  'Sở Nông nghiệp và Môi trường',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Sở Lao động - Thương binh và Xã hội',
  'Văn phòng UBND tỉnh',
  'Công an tỉnh',
  'Thanh tra tỉnh',
  'Ban Quản lý các khu công nghiệp',
  'Trung tâm Công nghệ thông tin và Truyền thông',
  'UBND thành phố Bắc Giang',
  'UBND huyện Lạng Giang',
  'UBND huyện Việt Yên',
  'Kho bạc Nhà nước tỉnh',
  'Viễn thông Bắc Giang',
]

export const NAMES: Choices = ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Minh Đức', 'Phạm Quốc Hưng', 'Hoàng Thu Hà']

export const TOPICS: Choices = [
  'phiên họp về ứng dụng công nghệ thông tin trong cơ quan nhà nước',
  'cuộc họp về tiến độ các dự án công nghệ thông tin',
  'hội nghị giao ban về cải cách hành chính và chính quyền điện tử',
  'cuộc họp về xây dựng kho dữ liệu dùng chung của tỉnh',
]

export const TITLES: Choices = [
  'Về hệ thống thư điện tử công vụ',
  'Về phần mềm quản lý văn bản và điều hành',
  'Về cổng dịch vụ công trực tuyến',
  'Về trung tâm dữ liệu của tỉnh',
  'Về hạ tầng mạng truyền số liệu chuyên dùng',
]

/** What the words of the tasks are about. */
export const OBJECTS: Choices = [
  'phần mềm quản lý văn bản và điều hành',
  'dịch vụ thư điện tử công vụ',
  'hệ thống một cửa điện tử của tỉnh',
  'kho dữ liệu dùng chung',
  'trung tâm tích hợp dữ liệu',
  'máy chủ dự phòng của cổng thông tin điện tử',
  'gói thầu mua sắm máy tính năm nay',
  'dự án số hóa hồ sơ lưu trữ',
  'hệ thống hội nghị truyền hình trực tuyến',
  'chữ ký số chuyên dùng cho lãnh đạo các đơn vị',
  'hạ tầng mạng diện rộng',
  'cơ sở dữ liệu đất đai',
  'cổng dịch vụ công trực tuyến mức độ 4',
  'đường truyền dự phòng giữa các trụ sở',
  'phần mềm kế toán dùng chung',
]

/** Verbs by which the kinds of order are given. */
export const VERBS: Record<DecisionKind, Choices> = {
  pause: ['tạm dừng', 'tạm hoãn việc triển khai', 'tạm thời chưa triển khai'],
  stop: ['chấm dứt hợp đồng', 'dừng', 'hủy bỏ việc mua sắm'],
  'continue-rent': ['tiếp tục thuê', 'gia hạn thuê', 'gia hạn hợp đồng thuê'],
  approve: ['nhất trí', 'đồng ý chủ trương đầu tư', 'phê duyệt', 'chấp thuận'],
  fund: ['bố trí kinh phí cho', 'bố trí vốn để nâng cấp', 'cân đối ngân sách cho'],
  accelerate: ['đẩy nhanh tiến độ', 'đẩy nhanh việc triển khai'],
  evaluate: ['đánh giá hiệu quả', 'thẩm định hồ sơ', 'khảo sát, đánh giá'],
  review: ['rà soát', 'rà soát toàn bộ', 'đối chiếu danh mục'],
  report: ['báo cáo kết quả triển khai', 'báo cáo Chủ tịch UBND tỉnh về', 'báo cáo tình hình sử dụng'],
  assign: ['xây dựng', 'hoàn thiện', 'triển khai', 'hướng dẫn sử dụng', 'nâng cấp', 'vận hành'],
  other: ['ưu tiên dùng chung', 'tiết kiệm khi mua sắm', 'bảo đảm an toàn thông tin cho'],
}

/** How, where and for whom; most tasks say nothing of it. */
export const TAILS: Choices = [
  '',
  '',
  '',
  ' tại các cơ quan, đơn vị trên địa bàn tỉnh',
  ' theo đúng quy định của pháp luật',
  ', bảo đảm tiết kiệm, hiệu quả',
  ' phục vụ người dân và doanh nghiệp',
  ' phù hợp với Kiến trúc Chính quyền điện tử của tỉnh',
]

/** What an order waits for. */
export const CONDITIONS: Choices = [
  'có kết quả đánh giá các phần mềm hiện có',
  'có ý kiến của Bộ Thông tin và Truyền thông',
  'có báo cáo thẩm định',
]
