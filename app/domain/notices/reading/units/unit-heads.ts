import { phrases, wordSet } from '~/domain/vietnamese-words'

/** Nouns a unit's name begins with. The name goes on with capitals: «Sở Tài chính», «Trung tâm Công nghệ thông tin». */
export const UNIT_HEADS = phrases([
  'bộ|sở|vụ|cục|tổng cục|chi cục|phòng|trung tâm|viện|học viện|trường|bệnh viện|ban|ban quản lý',
  'ban chỉ đạo|ban chấp hành|ban thường vụ|ban tổ chức|văn phòng|ủy ban nhân dân|ubnd|hđnd',
  'hội đồng nhân dân|hội đồng|ủy ban|công an|thanh tra|kho bạc|kho bạc nhà nước|kbnn|ngân hàng',
  'ngân hàng nhà nước|bảo hiểm xã hội|thuế|hải quan|công ty|tổng công ty|tập đoàn|đài|báo|cổng|tỉnh ủy',
  'thành ủy|huyện ủy|quận ủy|đảng ủy|đảng bộ|mặt trận tổ quốc|hội|hiệp hội|liên minh|liên đoàn|đoàn',
  'quân khu|bộ chỉ huy|bộ tư lệnh|bộ đội biên phòng|tòa án|tòa án nhân dân|viện kiểm sát',
  'viện kiểm sát nhân dân|kiểm toán nhà nước|tổ công tác|tổ|tiểu ban|thường trực|thành phố|tỉnh',
  'huyện|thị xã|quận|xã|phường|đặc khu|thông tấn xã|bưu điện|hợp tác xã|nhà xuất bản|tạp chí|quỹ',
  'kiểm lâm|lực lượng|bqlda|ban qlda|bql|vpub|vp|vp ubnd|điện lực|chính phủ|viễn thông|vnpt|viettel|mobifone',
  'báo và phát thanh , truyền hình|báo và đài phát thanh , truyền hình|báo và đài phát thanh và truyền hình|hạt kiểm lâm',
  'báo và đài phát thanh - truyền hình|báo và phát thanh - truyền hình|đài phát thanh - truyền hình|đài truyền hình',
  'đài phát thanh và truyền hình|báo và phát thanh và truyền hình|chi nhánh|nhà máy|trạm|đồn biên phòng|đội|khối|ban điều hành|cơ quan thường trực',
  'văn phòng hđnd và ubnd|văn phòng hội đồng nhân dân và ủy ban nhân dân|văn phòng đoàn đại biểu quốc hội và hđnd',
  'văn phòng đoàn đbqh và hđnd|văn phòng đoàn đại biểu quốc hội và hội đồng nhân dân|tỉnh đoàn|thành đoàn|thi hành án',
  'thi hành án dân sự',
])

/** Heads that name whole groups as well; alone they count as a unit («các đơn vị», «nhà thầu»). */
export const GROUP_HEADS = phrases([
  'cơ quan|đơn vị|ngành|địa phương|tổ chức|cá nhân|chủ đầu tư|nhà đầu tư|nhà thầu|đơn vị tư vấn',
  'doanh nghiệp|chính quyền|chính quyền địa phương|chính quyền cơ sở|cấp|bên|chủ rừng|thành viên',
  'đoàn thể|hội|ban ngành|sở|bộ|ban|cục|vụ|phòng|xã|phường|huyện|tỉnh|thành phố|đặc khu|thị trấn|quận',
  'thị xã|trường|bệnh viện|trung tâm|viện|công ty|tập đoàn|tổng công ty|cơ sở|cơ sở đào tạo|cơ sở sản xuất|cơ sở kinh doanh|cơ sở y tế|cơ sở giáo dục|đối tác|nhà cung cấp',
  'nhà mạng|ngân hàng|cấp ủy|chi cục|ban quản lý|ban quản lý dự án|nhà tài trợ|hiệp hội|hợp tác xã',
  'đảng ủy|tỉnh ủy|thành ủy|văn phòng|bên mời thầu|tiểu ban|chuyên gia|cấp xã|hộ|lực lượng|liên danh|liên danh nhà thầu|bộ phận',
  'trạm y tế|phòng khám|hộ dân|hộ gia đình|ấp|thôn|bản|tổ dân phố|khu phố|buôn|làng|xóm|tổ|đội|nhóm|hội đồng|chi nhánh|tổ chức chính trị - xã hội|tổ chức tín dụng',
  'tổ chức chính trị , xã hội|tổ chức xã hội|tổ chức xã hội - nghề nghiệp',
])

/** Of these, the ones that need no «các»: «chủ đầu tư», «đơn vị liên quan». */
export const SINGLE_GROUPS = phrases([
  'cơ quan|đơn vị|địa phương|chủ đầu tư|nhà đầu tư|nhà thầu|đơn vị tư vấn|doanh nghiệp|chính quyền|chính quyền địa phương',
  'chính quyền cơ sở|bên mời thầu|chủ rừng|nhà cung cấp|nhà mạng|cấp ủy|ban quản lý dự án|cấp xã|nhà tài trợ|tổ chức, cá nhân|lực lượng chức năng',
  'tư vấn giám sát|tư vấn thiết kế|tư vấn quản lý dự án|tổ chuyên gia|nhà thầu thi công',
  'liên danh nhà thầu|liên danh|phòng chuyên môn|cơ quan chuyên môn|đơn vị chuyên môn|bộ phận chuyên môn|phòng , ban chuyên môn|bộ phận một cửa',
])

/** Titles of the person who heads a unit: dropped, the unit does the work («Bộ trưởng Bộ Y tế» → «Bộ Y tế»). */
export const TITLES = phrases([
  'đồng chí|các đồng chí|đ / c|các đ / c|ông|bà|bộ trưởng|thứ trưởng|giám đốc|phó giám đốc|tổng giám đốc|chủ tịch',
  'phó chủ tịch|thủ trưởng|cục trưởng|vụ trưởng|tổng cục trưởng|chi cục trưởng|trưởng|trưởng ban',
  'phó trưởng ban|trưởng phòng|lãnh đạo|đại diện lãnh đạo|người đứng đầu|hiệu trưởng|tổng thanh tra',
  'thống đốc|chủ nhiệm|phó cục trưởng|viện trưởng|bí thư|phó bí thư|tổng biên tập|chánh|phó chánh',
  'tổng kiểm toán|chỉ huy trưởng|tư lệnh|các phó chủ tịch|chánh án|tập thể lãnh đạo',
])

/** Between two units of a list. */
export const UNIT_JOINTS = phrases([',|;|và|cùng|cùng với|, và|và với|, cùng|, cùng với|hoặc|, hoặc|; và|; cùng'])

/** What narrows a group down and stays part of its name as printed. */
export const GROUP_TAILS = phrases([
  'liên quan|có liên quan|trực thuộc|thuộc|nêu trên|khác|chức năng|địa phương|trung ương|ngang bộ|chuyên môn',
  'quản lý nhà nước|nhà nước|có thẩm quyền|thanh tra|báo chí|chính trị|xã hội|tư vấn|thi công|thành phố|tỉnh',
  'cấp tỉnh|cấp xã|cấp huyện|trong tỉnh|trên địa bàn|toàn tỉnh|của tỉnh|của thành phố|trong ngành|các cấp',
  'viễn thông|đoàn thể|cung cấp dịch vụ|sự nghiệp|sự nghiệp công lập|công lập|thụ hưởng|đăng ký đầu tư|chủ quản',
  'là tổ chức|là cá nhân|quản lý nhà nước thuộc bộ|tham mưu , quản lý nhà nước|tham mưu , giúp việc|đào tạo',
  'giúp việc|nước ngoài|nghiên cứu , đào tạo|chủ rừng',
])
export const PLACE_NOUNS = wordSet(['xã|phường|huyện|tỉnh|đặc khu|thị trấn|quận|ngành|ban'])

/** Centrally run cities (Nghị quyết 202/2025/QH15 and later): a list «các tỉnh, thành phố: …» names both sorts. */
export const CITIES = wordSet(['hà nội|hải phòng|huế|đà nẵng|cần thơ|hồ chí minh'])

/** Fields whose names hold «,» or «và»: one ministry or department, not two. Both before and after the 2025 mergers. */
export const COMPOUND_FIELDS = phrases([
  'nông nghiệp và môi trường|khoa học và công nghệ|giáo dục và đào tạo|dân tộc và tôn giáo',
  'văn hóa, thể thao và du lịch|văn hóa và thể thao|thông tin và truyền thông|kế hoạch và đầu tư',
  'tài nguyên và môi trường|nông nghiệp và phát triển nông thôn|lao động - thương binh và xã hội',
  'lao động, thương binh và xã hội|quy hoạch - kiến trúc|quy hoạch và kiến trúc|giao thông vận tải',
  'khoa học, công nghệ và môi trường|kế hoạch, tài chính|phát thanh, truyền hình và thông tin điện tử',
  'phát thanh truyền hình và thông tin điện tử|xuất bản, in và phát hành',
  'quản lý đầu tư|quản lý xây dựng|quản lý quy hoạch, xây dựng|quản lý quy hoạch và xây dựng|quản lý quy hoạch xây dựng',
  'mỹ thuật, nhiếp ảnh và triển lãm|xúc tiến đầu tư, thương mại và du lịch|xúc tiến đầu tư, du lịch và thương mại',
  'giám sát, điều hành đô thị thông minh|giám sát, điều hành thông minh|quan trắc tài nguyên và môi trường',
  'kỹ thuật tài nguyên và môi trường|kinh tế, hạ tầng và đô thị|văn hóa, khoa học và thông tin|chăn nuôi và thú y',
  'trồng trọt và bảo vệ thực vật|văn hóa, thể thao và truyền thông|văn hóa, thông tin và thể thao',
  'xúc tiến thương mại, du lịch và đầu tư|xúc tiến đầu tư và hỗ trợ doanh nghiệp',
])
