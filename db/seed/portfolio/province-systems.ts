import type { ProjectField, ProjectKind } from '~/domain/projects/project-terms'

/** Name, kind, field, owner, size in hundred million dong; dates, phase and health follow from the sample's day. */
export type ProvinceSystem = {
  key: string
  name: string
  kind: ProjectKind
  field: ProjectField
  owner: string
  size: number
  users?: readonly string[]
}

const system = (
  key: string,
  name: string,
  kind: ProjectKind,
  field: ProjectField,
  owner: string,
  size: number,
  users?: readonly string[],
): ProvinceSystem => ({ key, name, kind, field, owner, size, users })

const COMMUNES = [
  'bn-p-bacgiang',
  'bn-p-kinhbac',
  'bn-p-vocuong',
  'bn-p-tuson',
  'bn-p-vietyen',
  'bn-x-yenthe',
  'bn-x-tiendu',
]

/** What a province of two former provinces builds, buys, rents and runs. Plausible, not published. */
export const PROVINCE_SYSTEMS: readonly ProvinceSystem[] = [
  system(
    'cong',
    'Nâng cấp Cổng thông tin điện tử tỉnh Bắc Ninh và các trang thành phần',
    'system',
    'portal',
    'bn-vp',
    142,
  ),
  system('ioc', 'Trung tâm giám sát, điều hành thông minh (IOC) tỉnh Bắc Ninh', 'system', 'other', 'bn-khcn', 685, [
    'bn-vp',
  ]),
  system(
    'ttdl',
    'Mở rộng Trung tâm dữ liệu tỉnh Bắc Ninh giai đoạn 2026-2028',
    'system',
    'data-centre',
    'bn-khcn',
    1480,
  ),
  system('lgsp', 'Nền tảng tích hợp, chia sẻ dữ liệu tỉnh Bắc Ninh (LGSP)', 'system', 'other', 'bn-khcn', 246),
  system(
    'tthc',
    'Hệ thống thông tin giải quyết thủ tục hành chính tỉnh Bắc Ninh',
    'system',
    'administrative-procedures',
    'bn-vp',
    318,
    ['bn-hcc', ...COMMUNES],
  ),
  system(
    'qlvb',
    'Hợp nhất hệ thống quản lý văn bản và điều hành của hai tỉnh',
    'system',
    'document-management',
    'bn-vp',
    194,
    ['bn-khcn', 'bn-nv', 'bn-tc'],
  ),
  system('mail', 'Thuê dịch vụ thư điện tử công vụ tỉnh Bắc Ninh 2026-2028', 'lease', 'email', 'bn-khcn', 57),
  system(
    'hoinghi',
    'Hội nghị truyền hình trực tuyến từ tỉnh đến 99 xã, phường',
    'system',
    'e-meeting',
    'bn-vp',
    386,
    COMMUNES,
  ),
  system(
    'soc',
    'Thuê dịch vụ giám sát an toàn thông tin (SOC) cho các hệ thống của tỉnh',
    'lease',
    'security',
    'bn-khcn',
    124,
  ),
  system('datdai', 'Cơ sở dữ liệu đất đai tỉnh Bắc Ninh', 'system', 'other', 'bn-nnmt', 1795, COMMUNES),
  system('benhan', 'Bệnh án điện tử tại 22 cơ sở y tế công lập', 'system', 'other', 'bn-yt', 872),
  system('hocba', 'Học bạ số và cơ sở dữ liệu ngành giáo dục', 'system', 'other', 'bn-gddt', 265),
  system(
    'sohoa',
    'Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính còn hiệu lực',
    'recurrent-task',
    'administrative-procedures',
    'bn-hcc',
    98,
    ['bn-tp', 'bn-xd', 'bn-nv'],
  ),
  system('mang', 'Mạng truyền số liệu chuyên dùng đến cấp xã', 'lease', 'network', 'bn-khcn', 211, COMMUNES),
  system(
    'thietbixa',
    'Mua sắm trang thiết bị làm việc cho 99 xã, phường',
    'purchase',
    'network',
    'bn-tc',
    612,
    COMMUNES,
  ),
  system(
    'kynang',
    'Bồi dưỡng kỹ năng số cho cán bộ xã, phường và tổ công nghệ số cộng đồng',
    'recurrent-task',
    'other',
    'bn-nv',
    24,
  ),
  system('kcn', 'Quản lý doanh nghiệp và lao động trong các khu công nghiệp', 'system', 'other', 'bn-kcn', 136),
  system('tongdai', 'Tổng đài 1022 hỗ trợ người dân và doanh nghiệp', 'lease', 'online-services', 'bn-hcc', 43),
  system('dulich', 'Cổng du lịch và số hóa di sản Quan họ Bắc Ninh', 'system', 'portal', 'bn-vhttdl', 89),
  system('canbo', 'Cơ sở dữ liệu cán bộ, công chức, viên chức sau sắp xếp', 'system', 'other', 'bn-nv', 76),
  system(
    'dvctt',
    'Tái cấu trúc và nâng cấp dịch vụ công trực tuyến toàn trình',
    'system',
    'online-services',
    'bn-hcc',
    158,
    ['bn-tp', 'bn-xd', 'bn-yt'],
  ),
  system('chuky', 'Cấp và gia hạn chữ ký số cho cơ quan nhà nước', 'recurrent-task', 'security', 'bn-khcn', 11),
  system('baocao', 'Hệ thống thông tin báo cáo tỉnh Bắc Ninh', 'system', 'other', 'bn-vp', 62),
  system('giaothong', 'Giám sát giao thông thông minh trên các trục chính', 'system', 'other', 'bn-ca', 1120, [
    'bn-xd',
  ]),
  system('camera', 'Hệ thống camera an ninh tại phường Từ Sơn và phường Kinh Bắc', 'system', 'security', 'bn-ca', 423, [
    'bn-p-tuson',
    'bn-p-kinhbac',
  ]),
  system('quyhoach', 'Cơ sở dữ liệu quy hoạch và cấp phép xây dựng', 'system', 'other', 'bn-xd', 183),
  system(
    'hotich',
    'Số hóa sổ hộ tịch và kết nối dữ liệu dân cư',
    'recurrent-task',
    'administrative-procedures',
    'bn-tp',
    69,
    COMMUNES,
  ),
  system('congchung', 'Cơ sở dữ liệu công chứng, chứng thực dùng chung', 'system', 'other', 'bn-tp', 38),
  system('nganluoi', 'Quản lý ngân sách và kế hoạch vốn đầu tư công của tỉnh', 'system', 'other', 'bn-tc', 91),
  system('taisan', 'Quản lý tài sản công sau sắp xếp đơn vị hành chính', 'system', 'other', 'bn-tc', 47),
  system('quantrac', 'Tiếp nhận dữ liệu quan trắc môi trường tự động', 'system', 'other', 'bn-nnmt', 214),
  system('nongsan', 'Truy xuất nguồn gốc vải thiều Lục Ngạn và nông sản chủ lực', 'system', 'other', 'bn-nnmt', 56, [
    'bn-x-lucngan',
  ]),
  system('thuongmai', 'Sàn thương mại điện tử kết nối sản phẩm của tỉnh', 'lease', 'portal', 'bn-ct', 33),
  system('capdien', 'Cơ sở dữ liệu năng lượng và tiết kiệm điện', 'system', 'other', 'bn-ct', 29),
  system('tuyensinh', 'Tuyển sinh trực tuyến đầu cấp', 'lease', 'online-services', 'bn-gddt', 18),
  system('thuvien', 'Thư viện số tỉnh Bắc Ninh', 'system', 'other', 'bn-vhttdl', 74),
  system('thidua', 'Quản lý thi đua, khen thưởng', 'lease', 'document-management', 'bn-nv', 12),
  system('luutru', 'Lưu trữ lịch sử điện tử của hai tỉnh', 'system', 'document-management', 'bn-nv', 327),
  system('khieunai', 'Cơ sở dữ liệu tiếp công dân, khiếu nại, tố cáo', 'system', 'other', 'bn-ttra', 41),
  system('duocpham', 'Liên thông đơn thuốc và quản lý cơ sở bán lẻ thuốc', 'lease', 'other', 'bn-yt', 22),
  system('tramyte', 'Phần mềm trạm y tế xã và hồ sơ sức khỏe điện tử', 'system', 'other', 'bn-yt', 167, COMMUNES),
  system('uav', 'Bản đồ số dùng chung và dữ liệu không gian đô thị', 'system', 'other', 'bn-xd', 294),
  system('phongchay', 'Cảnh báo cháy và bản đồ phòng cháy các khu dân cư', 'system', 'security', 'bn-ca', 187),
  system('ipv6', 'Chuyển đổi IPv6 và nâng cấp đường truyền Internet của tỉnh', 'purchase', 'network', 'bn-khcn', 37),
  system('saoluu', 'Sao lưu, khôi phục dữ liệu cho các hệ thống dùng chung', 'purchase', 'data-centre', 'bn-cds', 88),
  system(
    'maychu',
    'Mua bổ sung máy chủ và thiết bị lưu trữ Trung tâm dữ liệu',
    'purchase',
    'data-centre',
    'bn-cds',
    119,
  ),
  system('anninh4', 'Kiểm tra, đánh giá an toàn thông tin theo cấp độ', 'recurrent-task', 'security', 'bn-cds', 15),
  system(
    'phanmemxa',
    'Duy trì phần mềm dùng chung cho cấp xã',
    'recurrent-task',
    'administrative-procedures',
    'bn-cds',
    26,
    COMMUNES,
  ),
  system('trangxa', 'Trang thông tin điện tử của 99 xã, phường', 'lease', 'portal', 'bn-cds', 31, COMMUNES),
  system('hopkhonggiay', 'Phòng họp không giấy của UBND tỉnh', 'lease', 'e-meeting', 'bn-vp', 19),
  system('dieuhanhxa', 'Hệ thống điều hành thông minh phường Bắc Giang', 'system', 'other', 'bn-p-bacgiang', 96),
  system(
    'kiosk',
    'Ki-ốt tra cứu và lấy số tại bộ phận một cửa cấp xã',
    'purchase',
    'administrative-procedures',
    'bn-hcc',
    52,
    COMMUNES,
  ),
]
