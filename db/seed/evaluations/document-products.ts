/** Names and points are made up; what is asked of the products is published in notice 70/TB-UBND of 2015. */
export const PRODUCTS = [
  { name: 'Văn phòng điện tử A', supplier: 'Nhà cung cấp A', release: '4.2', usedBy: '14 sở, 6 huyện' },
  { name: 'Văn phòng điện tử B', supplier: 'Nhà cung cấp B', release: '3.0', usedBy: '5 sở, 4 huyện' },
] as const

export const GATES = [
  { name: 'Chữ ký số', words: 'tích hợp được chữ ký số' },
  { name: 'Theo dõi nhiệm vụ lãnh đạo giao', words: 'theo dõi, đôn đốc được nhiệm vụ lãnh đạo UBND tỉnh giao' },
] as const

const criterion = (name: string, weight: number, worst: string, best: string) => ({
  ...{ name, weight },
  scale: [worst, 'Còn thiếu nhiều', 'Đáp ứng mức cơ bản', 'Đáp ứng tốt, còn vài điểm cần sửa', best],
})

export const CRITERIA = [
  criterion('Luồng xử lý văn bản', 30, 'Không xử lý được trọn luồng', 'Trọn luồng, không thao tác thừa'),
  criterion('Liên thông giữa các cấp', 25, 'Không liên thông', 'Liên thông tỉnh, huyện, xã không nhập lại'),
  criterion('Dễ dùng', 20, 'Phải hướng dẫn từng bước', 'Dùng được ngay'),
  criterion('An toàn thông tin', 15, 'Chưa có biện pháp', 'Đủ theo cấp độ được duyệt'),
  criterion('Hỗ trợ và chi phí duy trì', 10, 'Không có hỗ trợ', 'Hỗ trợ tại chỗ, chi phí thấp'),
]

/** Points by product, then by assessor, in the order of the criteria; they differ as people do. */
export const SCORES: readonly (readonly (readonly number[])[])[] = [
  [
    [4, 4, 3, 4, 3],
    [5, 4, 4, 4, 3],
    [4, 5, 2, 4, 4],
  ],
  [
    [3, 3, 4, 3, 4],
    [4, 3, 4, 3, 4],
    [3, 2, 5, 4, 4],
  ],
]

export const CONCLUSION =
  'Kiến nghị dùng chung Văn phòng điện tử A: đạt cả hai yêu cầu bắt buộc của Thông báo 70/TB-UBND, điểm cao hơn về luồng xử lý và liên thông; cần cải tiến giao diện trước khi mở rộng.'
