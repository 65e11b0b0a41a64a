/** Pieces that the many notices and projects of a load test are put together from. */
export const TASKS = [
  'hoàn thành kết nối phần mềm chuyên ngành với nền tảng tích hợp dữ liệu',
  'rà soát, cập nhật quy trình điện tử của các thủ tục thuộc thẩm quyền',
  'báo cáo kết quả sử dụng chữ ký số và văn bản điện tử',
  'lập danh mục thiết bị hết hỗ trợ kỹ thuật và đề xuất thay thế',
  'bố trí cán bộ tham gia tập huấn an toàn thông tin',
  'công khai kết quả giải quyết hồ sơ trên Cổng dịch vụ công',
  'chuẩn hóa dữ liệu danh mục dùng chung và gửi về kho dữ liệu của tỉnh',
  'hoàn chỉnh hồ sơ đề xuất cấp độ an toàn hệ thống thông tin',
  'tổ chức đánh giá hiệu quả phần mềm đang thuê',
  'xây dựng dự toán kinh phí công nghệ thông tin năm sau',
  'số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực',
  'đẩy nhanh tiến độ nghiệm thu các hạng mục còn lại',
  'khắc phục lỗ hổng bảo mật theo cảnh báo',
  'triển khai phòng họp không giấy tại cơ quan, đơn vị',
  'kiểm kê tài sản công nghệ thông tin sau sắp xếp',
  'hướng dẫn người dân nộp hồ sơ trực tuyến tại bộ phận một cửa',
  'đối soát dữ liệu với Cơ sở dữ liệu quốc gia về dân cư',
  'xây dựng quy chế quản lý, vận hành hệ thống được giao',
] as const

export const MATTERS = [
  'chuyển đổi số',
  'an toàn thông tin mạng',
  'cải cách hành chính',
  'dịch vụ công trực tuyến',
  'hạ tầng số',
  'dữ liệu dùng chung',
  'kinh phí công nghệ thông tin',
  'nền tảng số cấp xã',
] as const

export const SYSTEMS = [
  'Cơ sở dữ liệu chuyên ngành',
  'Phần mềm quản lý hồ sơ',
  'Trang thông tin điện tử',
  'Hệ thống họp trực tuyến',
  'Nâng cấp mạng nội bộ',
  'Thiết bị bảo mật',
  'Số hóa tài liệu lưu trữ',
  'Phần mềm một cửa',
  'Hệ thống sao lưu dữ liệu',
  'Ứng dụng phản ánh hiện trường',
  'Phòng máy chủ',
  'Hệ thống giám sát',
  'Kho dữ liệu dùng chung',
  'Phần mềm báo cáo',
  'Thuê đường truyền',
] as const

export const REPORTS = [
  'Đang thực hiện theo kế hoạch.',
  'Đã hoàn thành phần khảo sát, đang triển khai.',
  'Còn vướng mắc về phối hợp số liệu.',
  'Đã xong tại phần lớn đơn vị trực thuộc.',
  'Đang chờ ý kiến của cơ quan chuyên môn.',
] as const
