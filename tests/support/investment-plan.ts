import type { OverlapScope } from '~/domain/overlaps/overlap-scope'
import type { ProjectField } from '~/domain/projects/project-terms'

/**
 * 77 rows in the manner of a province's plan of IT investment (made up): owner, field, name, billions, years and, where it
 * matters, units it is for, packages and supplier. Rows of one mark (A to F) overlap; x, y and z only look as if they did.
 */
type Row = {
  mark?: string
  owner: number
  field: ProjectField
  name: string
  billions: number
  years: [number, number]
  for?: number[]
  items?: string[]
  supplier?: number
}

const row = (
  owner: number,
  field: ProjectField,
  name: string,
  billions: number,
  years: [number, number],
  more: Partial<Row> = {},
): Row => ({ owner, field, name, billions, years, ...more })

const [KHCN, VP, YT, GD, NNMT, XD, TC, NV, TP, CT, VH, CA, HUYEN1, HUYEN2, HUYEN3] = Array.from(
  { length: 15 },
  (_, n) => n + 1,
) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
]

const ROWS: readonly Row[] = [
  row(
    KHCN,
    'document-management',
    'Xây dựng hệ thống quản lý văn bản và điều hành dùng chung tỉnh Thái Nguyên',
    38,
    [2025, 2027],
    { mark: 'A', for: [VP, YT, GD] },
  ),
  row(
    VP,
    'document-management',
    'Phần mềm điều hành công việc và quản lý văn bản tích hợp chữ ký số của các sở, ngành',
    29,
    [2026, 2027],
    { mark: 'A', for: [YT, GD] },
  ),
  row(KHCN, 'data-centre', 'Nâng cấp, mở rộng Trung tâm tích hợp dữ liệu tỉnh Thái Nguyên', 86, [2025, 2028], {
    mark: 'B',
  }),
  row(VP, 'data-centre', 'Đầu tư bổ sung máy chủ, thiết bị lưu trữ cho Trung tâm dữ liệu tỉnh', 41, [2026, 2027], {
    mark: 'B',
  }),
  row(NNMT, 'other', 'Xây dựng cơ sở dữ liệu đất đai tỉnh Thái Nguyên', 120, [2024, 2027], { mark: 'C', supplier: 7 }),
  row(HUYEN1, 'other', 'Hoàn thiện hồ sơ địa chính và CSDL đất đai trên địa bàn huyện Đại Từ', 34, [2025, 2026], {
    mark: 'C',
    supplier: 7,
  }),
  row(
    KHCN,
    'online-services',
    'Xây dựng Cổng dịch vụ công trực tuyến và hệ thống một cửa điện tử tỉnh Thái Nguyên',
    45,
    [2025, 2026],
    { mark: 'D', for: [VP] },
  ),
  row(
    VP,
    'administrative-procedures',
    'Nâng cấp phần mềm một cửa điện tử liên thông, tích hợp dịch vụ công trực tuyến',
    24,
    [2026, 2027],
    { mark: 'D', for: [VP] },
  ),
  row(YT, 'other', 'Triển khai hồ sơ sức khỏe điện tử toàn dân', 52, [2025, 2027], { mark: 'E' }),
  row(KHCN, 'other', 'Nền tảng quản lý hồ sơ sức khoẻ điện tử người dân tích hợp VNeID', 33, [2026, 2028], {
    mark: 'E',
  }),
  row(CA, 'security', 'Hệ thống camera giám sát giao thông và an ninh trật tự', 97, [2025, 2028], {
    mark: 'F',
    items: ['Lắp đặt camera giám sát giao thông các nút trọng điểm'],
  }),
  row(XD, 'other', 'Đô thị thông minh: camera giám sát giao thông, điều khiển đèn tín hiệu', 74, [2026, 2028], {
    mark: 'F',
    items: ['Camera giám sát giao thông'],
  }),

  row(HUYEN2, 'e-meeting', 'Phòng họp trực tuyến huyện Phú Lương', 6, [2026, 2026], { mark: 'x' }),
  row(HUYEN3, 'e-meeting', 'Phòng họp trực tuyến huyện Định Hóa', 6, [2026, 2026], { mark: 'x' }),
  row(TP, 'portal', 'Trang thông tin điện tử Sở Tư pháp', 2, [2026, 2026], { mark: 'y' }),
  row(CT, 'portal', 'Trang thông tin điện tử Sở Công Thương', 2, [2026, 2026], { mark: 'y' }),
  row(KHCN, 'network', 'Mạng truyền số liệu chuyên dùng cấp II', 31, [2025, 2027], { mark: 'z' }),
  row(NNMT, 'other', 'Mạng quan trắc môi trường tự động, truyền số liệu về trung tâm', 44, [2025, 2027], { mark: 'z' }),

  row(KHCN, 'email', 'Nâng cấp hệ thống thư điện tử công vụ tỉnh Thái Nguyên', 12, [2025, 2026]),
  row(KHCN, 'portal', 'Nâng cấp Cổng thông tin điện tử tỉnh Thái Nguyên', 18, [2025, 2026]),
  row(KHCN, 'security', 'Giám sát an toàn thông tin mạng (SOC) tập trung', 36, [2025, 2027]),
  row(KHCN, 'other', 'Nền tảng tích hợp, chia sẻ dữ liệu (LGSP) của tỉnh', 27, [2024, 2026]),
  row(KHCN, 'other', 'Trung tâm điều hành thông minh (IOC) tỉnh Thái Nguyên', 62, [2026, 2029]),
  row(KHCN, 'other', 'Bồi dưỡng kỹ năng số cho cán bộ, công chức cấp xã', 7, [2026, 2027]),
  row(KHCN, 'network', 'Phủ sóng wifi công cộng tại các điểm du lịch', 9, [2026, 2027]),
  row(KHCN, 'other', 'Bản đồ số dùng chung và nền tảng địa chỉ số quốc gia', 15, [2026, 2027]),
  row(KHCN, 'other', 'Hệ thống phản ánh hiện trường trên thiết bị di động', 8, [2025, 2026]),
  row(KHCN, 'other', 'Trợ lý ảo phục vụ người dân và doanh nghiệp', 11, [2026, 2027]),
  row(VP, 'e-meeting', 'Hệ thống hội nghị truyền hình từ tỉnh đến cấp xã', 42, [2025, 2026]),
  row(VP, 'other', 'Phòng họp không giấy tờ của UBND tỉnh', 5, [2026, 2026]),
  row(VP, 'administrative-procedures', 'Số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực', 19, [2026, 2027]),
  row(VP, 'other', 'Hệ thống thông tin báo cáo cấp tỉnh', 10, [2025, 2026]),
  row(VP, 'other', 'Trang thiết bị cho bộ phận tiếp công dân', 4, [2026, 2026]),
  row(YT, 'other', 'Phần mềm quản lý khám chữa bệnh từ xa cho bệnh viện tuyến tỉnh', 28, [2026, 2028]),
  row(YT, 'other', 'Lưu trữ và truyền tải hình ảnh y tế (PACS)', 47, [2025, 2028]),
  row(YT, 'other', 'Quản lý nhà thuốc và kê đơn thuốc điện tử', 6, [2026, 2026]),
  row(YT, 'other', 'Quản lý tiêm chủng và dịch bệnh', 5, [2026, 2026]),
  row(GD, 'other', 'Học bạ số và cơ sở dữ liệu ngành giáo dục', 23, [2025, 2027]),
  row(GD, 'other', 'Kho học liệu số dùng chung cho trường phổ thông', 16, [2026, 2027]),
  row(GD, 'other', 'Phòng máy vi tính cho các trường trung học cơ sở', 55, [2025, 2027]),
  row(GD, 'other', 'Tuyển sinh đầu cấp trực tuyến', 3, [2026, 2026]),
  row(GD, 'other', 'Bảng tương tác và lớp học thông minh', 49, [2026, 2028]),
  row(NNMT, 'other', 'Truy xuất nguồn gốc nông sản', 13, [2026, 2027]),
  row(NNMT, 'other', 'Cảnh báo sạt lở và lũ quét sớm', 58, [2025, 2028]),
  row(NNMT, 'other', 'Theo dõi diễn biến rừng bằng ảnh viễn thám', 12, [2026, 2027]),
  row(NNMT, 'other', 'Quản lý khai thác khoáng sản bằng trạm cân tự động', 21, [2026, 2027]),
  row(NNMT, 'other', 'Cấp mã số vùng trồng và cơ sở đóng gói', 4, [2026, 2026]),
  row(XD, 'other', 'Cơ sở dữ liệu quy hoạch xây dựng và hạ tầng kỹ thuật đô thị', 26, [2026, 2028]),
  row(XD, 'other', 'Thông tin nhà ở và thị trường bất động sản', 9, [2026, 2027]),
  row(XD, 'other', 'Quản lý bến xe và vé xe khách liên tỉnh', 7, [2026, 2027]),
  row(XD, 'other', 'Cấp phép xây dựng trên nền bản đồ GIS', 11, [2026, 2027]),
  row(TC, 'other', 'Tổng hợp ngân sách và điều hành thu chi', 14, [2025, 2026]),
  row(TC, 'other', 'Quản lý tài sản công và kiểm kê điện tử', 8, [2026, 2027]),
  row(TC, 'other', 'Theo dõi giải ngân vốn đầu tư công', 6, [2026, 2026]),
  row(TC, 'other', 'Thông tin đấu giá và giá thị trường hàng hóa', 5, [2026, 2026]),
  row(NV, 'other', 'Cơ sở dữ liệu cán bộ, công chức, viên chức', 15, [2025, 2026]),
  row(NV, 'other', 'Số hóa tài liệu lưu trữ lịch sử', 37, [2025, 2028]),
  row(NV, 'other', 'Chấm điểm cải cách hành chính các cơ quan', 4, [2026, 2026]),
  row(NV, 'other', 'Quản lý thi đua khen thưởng', 3, [2026, 2026]),
  row(NV, 'other', 'Sàn giao dịch việc làm trực tuyến', 9, [2026, 2027]),
  row(TP, 'other', 'Số hóa sổ hộ tịch', 17, [2025, 2026]),
  row(TP, 'other', 'Công chứng và chứng thực điện tử', 8, [2026, 2027]),
  row(TP, 'other', 'Phổ biến, giáo dục pháp luật trên mạng xã hội', 2, [2026, 2026]),
  row(CT, 'other', 'Sàn thương mại điện tử hàng đặc sản', 10, [2026, 2027]),
  row(CT, 'other', 'Giám sát tiêu thụ năng lượng tại cụm công nghiệp', 22, [2026, 2028]),
  row(CT, 'other', 'Quản lý hóa chất và vật liệu nổ công nghiệp', 4, [2026, 2026]),
  row(VH, 'other', 'Du lịch thông minh và thẻ du khách', 25, [2025, 2027]),
  row(VH, 'other', 'Bảo tàng ảo ba chiều', 13, [2026, 2027]),
  row(VH, 'other', 'Thư viện số tỉnh', 9, [2026, 2027]),
  row(VH, 'other', 'Hệ thống truyền thanh thông minh cơ sở', 48, [2025, 2027]),
  row(CA, 'other', 'Thu nhận sinh trắc học tại trung tâm tạm giữ', 8, [2026, 2026]),
  row(CA, 'other', 'Chỉ huy phòng cháy, chữa cháy và cứu nạn', 43, [2026, 2028]),
  row(CA, 'security', 'Kiểm soát ra vào trụ sở bằng nhận diện khuôn mặt', 6, [2026, 2026]),
  row(HUYEN1, 'network', 'Cải tạo mạng LAN trụ sở Huyện ủy', 3, [2026, 2026]),
  row(HUYEN1, 'other', 'Đài truyền thanh không dây huyện Đại Từ', 5, [2026, 2026]),
  row(HUYEN2, 'other', 'Số hóa bản đồ chè Vô Tranh', 2, [2026, 2026]),
  row(HUYEN3, 'other', 'Tuyến cáp quang cho an toàn khu lịch sử', 7, [2026, 2027]),
]

const scopeOf = (told: Row, n: number): OverlapScope => ({
  id: n + 1,
  ...{ name: told.name, field: told.field, phase: 'preparation', ownerId: told.owner, realm: null },
  ...{ beneficiaryIds: told.for ?? [], supplierIds: told.supplier ? [told.supplier] : [], directiveIds: [] },
  items: told.items ?? [],
  amount: BigInt(told.billions) * 1_000_000_000n,
  from: `${told.years[0]}-01-01`,
  to: `${told.years[1]}-12-31`,
})

export const INVESTMENT_PLAN: readonly OverlapScope[] = ROWS.map(scopeOf)

/** Ids of each marked pair: `planted` overlap, `decoys` only look like it. */
const pairsOf = (marks: string): [number, number][] =>
  [...marks].map((mark) => {
    const ids = ROWS.flatMap((told, n) => (told.mark === mark ? [n + 1] : []))
    return [ids[0] ?? 0, ids[1] ?? 0]
  })
export const PLANTED = pairsOf('ABCDEF')
export const DECOYS = pairsOf('xyz')
