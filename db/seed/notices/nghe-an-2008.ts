import type { SampleNotice } from '../sample-shapes'

const PMU = 'Ban quản lý dự án Sở Thông tin và Truyền thông Nghệ An'
const OWNER_AND_PMU = ['chủ đầu tư', 'ban quản lý dự án']
export const SLOWED_REASON =
  'Hệ thống quản lý văn bản và điều hành cần bổ sung luận cứ nên làm chậm hơn các dự án khác một cách có chủ ý.'

/** Nghệ An, October 2008: three projects go on to design and total estimate, one is slowed on purpose. */
export const NGHE_AN_2008: SampleNotice = {
  key: 'na-2008',
  number: null,
  symbol: null,
  issuer: ['SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH NGHỆ AN'],
  issuerKey: 'na-ttt',
  place: null,
  issuedOn: '2008-10-13',
  kind: 'news',
  title: 'Nghệ An: Sở Thông tin và Truyền thông họp với các ngành để thực hiện Thông báo số 317/TB-UBND',
  chairRole: null,
  meetingOn: '2008-10-13',
  signatoryTitle: null,
  recipients: [],
  units: {
    [PMU]: 'na-pmu',
    'Sở Xây dựng': 'na-xd',
    'Sở Kế hoạch và Đầu tư': 'na-khdt',
    'Sở Tài nguyên và Môi trường': 'na-tnmt',
    'Công an tỉnh': 'na-ca',
    'chủ đầu tư': null,
    'ban quản lý dự án': null,
  },
  opening: [
    'Ngày 13/10/2008, Ban quản lý dự án Sở Thông tin và Truyền thông Nghệ An họp với Sở Xây dựng, Sở Kế hoạch và Đầu tư, Sở Tài nguyên và Môi trường, Công an tỉnh về kết luận của lãnh đạo UBND tỉnh tại Thông báo số 317/TB-UBND ngày 07/10/2008. Phần khảo sát của Cổng thông tin điện tử đã xong.',
  ],
  clauses: [
    {
      section: 'body-1',
      text: 'Cuộc họp thống nhất: Ban quản lý dự án Sở Thông tin và Truyền thông Nghệ An ⟦tiếp tục làm các thủ tục để hoàn chỉnh hồ sơ thiết kế kỹ thuật và tổng dự toán của ba dự án thư điện tử, Cổng thông tin điện tử, giao ban điện tử⟧.',
      directives: [
        {
          lead: [PMU],
          coordinating: ['Sở Xây dựng', 'Sở Kế hoạch và Đầu tư', 'Sở Tài nguyên và Môi trường', 'Công an tỉnh'],
          decision: 'assign',
          projects: ['na-email', 'na-portal', 'na-giaoban'],
          completion: {
            reportedOn: '2009-06-22',
            completedOn: '2009-06-19',
            text: 'Thiết kế kỹ thuật và tổng dự toán của ba dự án đã được phê duyệt.',
            decided: { on: '2009-06-25', confirmed: true },
          },
        },
      ],
    },
    {
      section: 'body-2',
      text: 'Riêng dự án quản lý văn bản và điều hành ⟦cần bổ sung luận cứ nên tạm thời làm chậm hơn tiến độ chung⟧.',
      directives: [
        {
          lead: [PMU],
          decision: 'other',
          projects: ['na-qlvb'],
          reports: [{ on: '2009-03-31', text: 'Đang khảo sát thêm 20 đơn vị để bổ sung luận cứ.', percent: 30 }],
        },
      ],
    },
    {
      section: 'body-3',
      text: 'Các dự án làm đúng trình tự quản lý đầu tư xây dựng cơ bản; chủ đầu tư, ban quản lý dự án ⟦báo cáo kết quả thực hiện với UBND tỉnh Nghệ An và Bộ Thông tin và Truyền thông⟧ để kịp thời có ý kiến chỉ đạo.',
      directives: [
        {
          lead: OWNER_AND_PMU,
          decision: 'report',
          projects: ['na-email', 'na-portal', 'na-giaoban', 'na-qlvb'],
          completion: {
            reportedOn: '2009-12-30',
            completedOn: '2009-12-28',
            text: 'Đã báo cáo theo cả hai đường trong năm 2009.',
            decided: { on: '2010-01-05', confirmed: true },
          },
        },
      ],
    },
  ],
}
