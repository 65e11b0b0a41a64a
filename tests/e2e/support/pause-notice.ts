/** A notice in own words whose clause 2 orders to keep renting, to evaluate, and to pause a tender until then. */
const TEXT = `ỦY BAN NHÂN DÂN
TỈNH BẮC GIANG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 70/TB-UBND

Bắc Giang, ngày 03 tháng 4 năm 2015

THÔNG BÁO
Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc làm việc về thư điện tử công vụ

Phó Chủ tịch UBND tỉnh kết luận như sau:

1. Giao Sở Thông tin và Truyền thông báo cáo tiến độ các dự án công nghệ thông tin năm 2014 trước ngày 20/4/2015.

2. Về thư điện tử: Giao Văn phòng UBND tỉnh tiếp tục thuê dịch vụ thư điện tử của VDC Online. Giao Sở Thông tin và Truyền thông đánh giá hiệu quả hệ thống thư điện tử công vụ, báo cáo UBND tỉnh trước ngày 30/4/2015. Sở Thông tin và Truyền thông tạm dừng kế hoạch đấu thầu mua bổ sung thiết bị chuyển hệ thống thư điện tử về Trung tâm dữ liệu tỉnh đến khi có kết quả đánh giá hiệu quả hệ thống thư điện tử công vụ.

Nơi nhận:
- Các sở, ban, ngành;
- Lưu: VT.

TL. CHỦ TỊCH
CHÁNH VĂN PHÒNG
`

export const pauseNotice = () => ({ name: '70-tb-ubnd.txt', mimeType: 'text/plain', buffer: Buffer.from(TEXT) })
