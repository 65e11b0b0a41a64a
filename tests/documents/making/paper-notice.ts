import type { PaperNotice } from './draw-paper'

/** One page and a bit, with what an office writes: long names, money, numbers of documents, letters and dashes. */
export const PAPER_NOTICE: PaperNotice = {
  issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH BẮC GIANG'],
  numberSymbol: '99/TB-UBND',
  placeDate: 'Bắc Giang, ngày 03 tháng 4 năm 2015',
  kind: 'THÔNG BÁO',
  title: ['Kết luận của Chủ tịch UBND tỉnh tại cuộc họp', 'về ứng dụng công nghệ thông tin'],
  body: [
    'Ngày 27 tháng 3 năm 2015, Chủ tịch UBND tỉnh đã chủ trì cuộc họp về tình hình triển khai các dự án công nghệ thông tin. Sau khi nghe báo cáo của Sở Thông tin và Truyền thông và ý kiến của các đại biểu dự họp, Chủ tịch UBND tỉnh kết luận như sau:',
    '1. Về Cổng thông tin điện tử: Giao Sở Thông tin và Truyền thông chủ trì, phối hợp với Văn phòng UBND tỉnh rà soát hạ tầng kỹ thuật, báo cáo UBND tỉnh trước ngày 15/4/2015.',
    '2. Về thư điện tử công vụ: Giao Văn phòng UBND tỉnh tạm dừng kế hoạch mua sắm bổ sung thiết bị với kinh phí 1.250 triệu đồng theo Quyết định số 1382/QĐ-UBND ngày 19/6/2014.',
    '3. Yêu cầu Sở Thông tin và Truyền thông đánh giá hiệu quả sử dụng phần mềm quản lý văn bản và điều hành tại các cơ quan, đơn vị; hoàn thành chậm nhất trong tháng 5/2015.',
    '4. Các sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố nghiêm túc thực hiện chế độ báo cáo định kỳ hằng quý về Sở Thông tin và Truyền thông để tổng hợp.',
    'Văn phòng UBND tỉnh thông báo để các đơn vị biết, thực hiện./.',
  ],
  recipients: ['- Các sở, ban, ngành;', '- UBND các huyện, thành phố;', '- Lưu: VT, KTN.'],
  signatory: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', 'Nguyễn Văn An'],
}
