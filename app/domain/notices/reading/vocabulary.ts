import { phrases } from '~/domain/vietnamese-words'

/** Verbs a task begins with. Source: usage of conclusion notices, directives and plans; extend, never tailor to a file. */
export const VERB_LIST = [
  'áp dụng|ban hành|bàn giao|bãi bỏ|bảo đảm|bảo quản|bảo trì|bảo vệ|báo cáo|bám sát|biên soạn|bố trí',
  'bổ sung|bồi dưỡng|cải cách|cải thiện|cải tạo|căn cứ|cân đối|cập nhật|cấp|cấp mới|cắt giảm|chấm dứt',
  'chấn chỉnh|chấp hành|chia sẻ|chỉ đạo|chịu trách nhiệm|chú trọng|chủ trì|chủ động|chuẩn bị|chuẩn hóa',
  'chuyển|chuyển đổi|cho ý kiến|công bố|công khai|cử|củng cố|cung cấp|cụ thể hóa|cử cán bộ|dừng|dự kiến',
  'duy trì|đa dạng hóa|đào tạo|đánh giá|đảm bảo|đảm nhiệm|đăng ký|đăng tải|đấu tranh|đấu nối|đẩy mạnh',
  'đẩy nhanh|đề ra|đề xuất|điều chỉnh|điều động|điều tra|đóng góp|đối chiếu|đôn đốc|đổi mới|động viên',
  'đơn giản hóa|đưa|đưa vào|gắn|ghi|giải ngân|giải quyết|giải trình|giảm|giám sát|giao|giữ vững|góp ý',
  'gửi|hạn chế|hiện đại hóa|hoàn chỉnh|hoàn tất|hoàn thành|hoàn thiện|hỗ trợ|huy động|hướng dẫn|kê khai',
  'kết nối|khai thác|khảo sát|khắc phục|khẩn trương|khen thưởng|khởi công|khôi phục|không để',
  'khuyến khích|kịp thời|kiểm điểm|kiểm kê|kiểm soát|kiểm tra|kiên quyết|kiến nghị|kiện toàn|ký',
  'là đầu mối|là đơn vị|là cơ quan|làm|làm đầu mối|làm rõ|làm sạch|làm tốt|làm việc|lan tỏa|lãnh đạo',
  'lập|lấy ý kiến|lồng ghép|lựa chọn|lưu ý|liên hệ|mở rộng|mời|mua sắm|nâng cao|nâng cấp|nêu cao|nêu rõ',
  'ngăn chặn|nghiêm túc|nghiên cứu|nghiệm thu|nhanh chóng|nhận diện|nhận thức|nhập|nhân rộng|niêm yết',
  'nộp|nắm|ổn định|phân bổ|phân cấp|phân công|phân loại|phân tích|phát động|phát hiện|phát huy',
  'phát triển|phấn đấu|phản ánh|phê duyệt|phổ biến|phối hợp|phòng chống|phục vụ|quan tâm|quán triệt',
  'quản lý|quyết định|quyết liệt|quyết tâm|quyết toán|quy định|rà soát|sắp xếp|siết chặt|số hóa|sơ kết',
  'sớm|sử dụng|sửa đổi|tạm dừng|tạm hoãn|tạm thời|tăng cường|tập hợp|tập huấn|tập trung|tạo điều kiện',
  'tạo lập|tạo thuận lợi|tận dụng|tham dự|tham gia|tham mưu|thanh lý|thanh toán|thanh tra|thành lập',
  'tháo gỡ|thay thế|thẩm định|thẩm tra|theo dõi|thể chế hóa|thí điểm|thiết lập|thông báo|thông tin',
  'thông qua|thống kê|thống nhất|thu hồi|thu hút|thu thập|thuê|thúc đẩy|thử nghiệm|thực hiện',
  'thường xuyên|tích cực|tích hợp|tiến hành|tiếp nhận|tiếp thu|tiếp tục|tiết kiệm|tìm kiếm|tính toán',
  'tổ chức|tổng hợp|tổng kết|trả lời|trao đổi|triển khai|trình|trực tiếp|tuân thủ|tuyên truyền',
  'tuyệt đối|tuyển dụng|tự kiểm tra|ứng dụng|ưu tiên|vận động|vận hành|xác định|xác minh|xây dựng',
  'xem xét|xếp hạng|xét duyệt|xin ý kiến|xử lý|ủy quyền|chăm lo|tổ chức thực hiện|công nhận|đấu thầu',
  'đầu tư|trang bị|lắp đặt|gia hạn|rút ngắn|bảo dưỡng|xóa|khóa|cam kết|nhất trí|đồng ý|hình thành',
  'đi đầu|gương mẫu|quyết|tháo|kêu gọi|xúc tiến|liên kết|bổ nhiệm|bãi miễn|giải tỏa|di dời|cưỡng chế',
  'đối thoại|rút kinh nghiệm|khoanh vùng|dự báo|cảnh báo|cấp phép|xác nhận|lưu trữ|bàn|điều phối',
  'giới thiệu|truyền thông|thu|chi|nghiêm cấm|cấm|xử phạt|bảo hành|sao lưu|chủ quản|đề nghị|yêu cầu',
  'hợp tác|kết hợp|mở|tích lũy|đổi|hưởng ứng|đồng bộ|kiểm thử|đo lường|đối soát|mã hóa|liên thông',
  'điện tử hóa|cấu trúc|tái cấu trúc|tăng|ứng cứu|ứng phó|sơ tán|gia cố|chi trả|thu gom|tuần tra|kiểm đếm|đo đạc',
  'bồi thường|tư vấn|phân khai|phân luồng|điều tiết|kiểm định|tháo dỡ|sửa chữa|phòng ngừa|trực ban|sáp nhập',
  'giải thể|chuyển giao|tạm ứng|thu nộp|hoàn trả|đặt hàng|khánh thành|thông xe|trợ giúp|kiềm chế|khống chế|triệt phá',
  'trả kết quả|trả hồ sơ|hiệu chỉnh|cài đặt|cấu hình|kết xuất|phân quyền|thương thảo|đàm phán|ký kết|khởi tạo|nhập liệu|chuyển tiếp|bóc tách',
  'tạm ngưng|tạm ngừng|tạm đình chỉ|ngưng|ngừng|đình chỉ|hủy bỏ|cho phép|chấp thuận',
] as const
export const VERBS = phrases(VERB_LIST)

/** How a task is to be done: passed over when its first operative verb is looked for. */
export const ADVERBS = phrases([
  'hằng quý|hằng tháng|hằng năm|hằng tuần|hàng quý|hàng tháng|hàng năm|hàng tuần|định kỳ hằng quý',
  'khẩn trương|tiếp tục|tập trung|chủ động|nghiêm túc|kịp thời|sớm|nhanh chóng|trực tiếp|tích cực',
  'quyết liệt|thường xuyên|kiên quyết|trước mắt|đồng thời|quyết tâm|nỗ lực|ngay|chủ động hơn nữa|cần',
  'phải|có trách nhiệm|chịu trách nhiệm|là|tiến hành|tổ chức|triển khai|thực hiện|thực hiện nghiêm',
  'đặc biệt|nhất là|và|khẩn trương hơn nữa|cùng|để|hết sức|việc|đẩy mạnh việc|thực hiện việc',
  'tổ chức thực hiện|tổ chức triển khai|triển khai thực hiện|định kỳ|ưu tiên|quan tâm|chú trọng',
])

/** What may follow a subject before its verb. */
export const MODALS = phrases([
  'trên tinh thần|dành thời gian|dứt khoát|rứt khoát|thường trực',
  'cần|phải|có trách nhiệm|chịu trách nhiệm|sẽ|không được|không|nhanh chóng|khẩn trương|tuyệt đối không',
  'cùng|cũng|đồng thời|nghiêm|chủ|trên cơ sở|căn cứ|theo|với|định kỳ|hằng|hàng|đi đầu|quyết liệt',
  'hết sức|có văn bản|có báo cáo|có giải pháp|có biện pháp|có phương án|có ý kiến|tự',
  'trước mắt|ngay|trước|chậm nhất|trong|chưa|bám|là đầu mối|là đơn vị|là cơ quan|làm|tổ chức',
])
