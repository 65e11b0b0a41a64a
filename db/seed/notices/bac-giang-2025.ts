import { before } from '../day-words'
import type { SampleNotice } from '../sample-shapes'

const handedOver = (text: string) => ({
  completion: {
    reportedOn: '2025-06-25',
    completedOn: '2025-06-24',
    text,
    decided: { on: '2025-06-27', confirmed: true },
  },
})

/** Weeks before the district level ended: what is handed over, and one duty that nobody took over (R17). */
export const BAC_GIANG_2025: SampleNotice = {
  key: 'bg-2025',
  number: '112',
  symbol: 'TB-UBND',
  issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH BẮC GIANG'],
  issuerKey: 'bg-ubnd',
  place: 'Bắc Giang',
  issuedOn: '2025-05-12',
  kind: 'thong-bao-ket-luan',
  title: 'Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp về bàn giao hệ thống thông tin cấp huyện',
  chairRole: 'Phó Chủ tịch UBND tỉnh',
  meetingOn: '2025-05-09',
  signatoryTitle: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
  recipients: ['Chủ tịch, các Phó Chủ tịch UBND tỉnh', 'UBND các huyện, thị xã, thành phố', 'Lưu: VT'],
  units: {
    'Sở Khoa học và Công nghệ': 'bg-khcn',
    'UBND thành phố Bắc Giang': 'bg-tpbg',
    'UBND huyện Yên Thế': 'bg-yenthe',
    'UBND huyện Sơn Động': 'bg-sondong',
  },
  opening: [
    'Ngày 09 tháng 5 năm 2025, Phó Chủ tịch UBND tỉnh đã chủ trì cuộc họp về bàn giao hệ thống thông tin khi kết thúc hoạt động của cấp huyện. Sau khi nghe các đơn vị báo cáo, Phó Chủ tịch UBND tỉnh kết luận như sau:',
  ],
  clauses: [
    {
      section: '1',
      text: '1. Sở Khoa học và Công nghệ ⟦kiểm kê phần mềm, tài khoản của cấp huyện và hướng dẫn bàn giao trước ngày 31/5/2025⟧.',
      directives: [
        {
          lead: ['Sở Khoa học và Công nghệ'],
          due: before('2025-05-31'),
          decision: 'assign',
          completion: {
            reportedOn: '2025-05-30',
            completedOn: '2025-05-29',
            text: 'Đã kiểm kê 10 huyện, thị xã, thành phố.',
            decided: { on: '2025-06-02', confirmed: true },
          },
        },
      ],
    },
    {
      section: '2',
      text: '2. UBND thành phố Bắc Giang ⟦bàn giao dữ liệu một cửa cho các phường mới trước ngày 25/6/2025⟧. UBND huyện Yên Thế ⟦bàn giao dữ liệu một cửa cho các xã mới trước ngày 25/6/2025⟧.',
      directives: [
        {
          lead: ['UBND thành phố Bắc Giang'],
          due: before('2025-06-25'),
          decision: 'assign',
          ...handedOver('Đã bàn giao cho các phường.'),
        },
        {
          lead: ['UBND huyện Yên Thế'],
          due: before('2025-06-25'),
          decision: 'assign',
          ...handedOver('Đã bàn giao cho các xã.'),
        },
      ],
    },
    {
      section: '3',
      text: '3. UBND huyện Sơn Động ⟦xử lý, bàn giao hệ thống truyền thanh thông minh của huyện⟧.',
      directives: [
        {
          lead: ['UBND huyện Sơn Động'],
          decision: 'assign',
          reports: [{ on: '2025-06-16', text: 'Đã kiểm kê; chưa có đơn vị nhận quản lý.', percent: 30 }],
        },
      ],
    },
  ],
  closing: 'Văn phòng UBND tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện./.',
}
