import { atLatest, before } from '../day-words'
import type { SampleDirective, SampleNotice } from '../sample-shapes'

const VP = 'Văn phòng Bộ'
const CNTT = 'Trung tâm Công nghệ thông tin'
const TCCB = 'Vụ Tổ chức cán bộ'
const KHTC = 'Vụ Kế hoạch, Tài chính'
const KHCN = 'Vụ Khoa học, Công nghệ và Môi trường'

/** Two units were each told only to help the other: the same work from two sides, and nobody leads it. */
const mirrored = (section: string, other: string): SampleDirective['warnings'] => [
  { code: 'mirrored-task', data: { section, other } },
  { code: 'nobody-leads', data: { section } },
]

const done = (reportedOn: string, completedOn: string, text: string): SampleDirective['completion'] => ({
  reportedOn,
  completedOn,
  text,
  decided: { on: reportedOn, confirmed: true },
})

const projects = ['cpnet']

/** 14/TB-VP of the ministry: the CPNet portal is late; appraise it volume by package, move staff, launch by 20/3/2014. */
export const CPNET_2014: SampleNotice = {
  key: 'vh-14',
  number: '14',
  symbol: 'TB-VP',
  issuer: ['BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'VĂN PHÒNG'],
  issuerKey: 'vh-vp',
  place: 'Hà Nội',
  issuedOn: '2014-01-13',
  kind: 'thong-bao-ket-luan',
  title: 'Kết luận của Thứ trưởng tại cuộc họp về dự án Kết nối Cổng thông tin Chính phủ (CPNet)',
  chairRole: 'Thứ trưởng',
  meetingOn: '2014-01-09',
  signatoryTitle: ['TL. BỘ TRƯỞNG', 'CHÁNH VĂN PHÒNG'],
  recipients: ['Bộ trưởng (để báo cáo)', 'Các đơn vị liên quan', 'Lưu: VT, VP'],
  units: { [VP]: 'vh-vp', [CNTT]: 'vh-cntt', [TCCB]: 'vh-tccb', [KHTC]: 'vh-khtc', [KHCN]: 'vh-khcnmt' },
  opening: [
    'Ngày 09 tháng 01 năm 2014, Thứ trưởng đã chủ trì cuộc họp kiểm điểm dự án Kết nối Cổng thông tin Chính phủ (dự án CPNet). Dự họp có đại diện các Vụ, Văn phòng Bộ và các Trung tâm thông tin. Sau khi nghe các đơn vị báo cáo, Thứ trưởng kết luận:',
  ],
  clauses: [
    {
      section: '1',
      text: '1. Dự án CPNet theo kế hoạch được duyệt phải xong trong năm 2013 nhưng chưa xong. Trung tâm Công nghệ thông tin chịu trách nhiệm về việc chậm; Vụ Kế hoạch, Tài chính chưa kiểm tra, giám sát tốt nên không đề xuất điều chỉnh kịp thời.',
    },
    { section: '2', text: '2. Các đơn vị tập trung làm các việc sau:' },
    {
      section: '2.1-1',
      text: '2.1. Giao Văn phòng Bộ:\n- ⟦Phối hợp với Vụ Tổ chức cán bộ và Trung tâm Công nghệ thông tin đề xuất mô hình tổ chức, điều hành Cổng thông tin điện tử⟧;',
      directives: [
        {
          lead: [VP],
          coordinating: [TCCB, CNTT],
          role: 'coordinate',
          decision: 'assign',
          projects,
          warnings: mirrored('2.1-1', '2.3-1'),
          completion: done('2014-03-05', '2014-03-03', 'Đã trình mô hình Ban biên tập và tổ kỹ thuật của Cổng.'),
        },
      ],
    },
    {
      section: '2.1-2',
      text: '- Chủ trì ⟦lập kế hoạch ra mắt Cổng thông tin điện tử, trình lãnh đạo Bộ trước ngày 30/01/2014⟧; ⟦ra mắt Cổng chậm nhất ngày 20/3/2014⟧;',
      directives: [
        {
          lead: [VP],
          due: before('2014-01-30'),
          decision: 'assign',
          projects,
          completion: done('2014-01-28', '2014-01-27', 'Đã trình kế hoạch ra mắt.'),
        },
        {
          lead: [VP],
          due: atLatest('2014-03-20'),
          decision: 'assign',
          projects,
          completion: done('2014-03-21', '2014-03-20', 'Cổng đã ra mắt đúng ngày.'),
        },
      ],
    },
    {
      section: '2.1-3',
      text: '- Chủ trì ⟦xây dựng đề án tổ chức hoạt động của Cổng thông tin điện tử⟧.',
      directives: [
        {
          lead: [VP],
          decision: 'assign',
          projects,
          completion: done('2014-06-30', '2014-06-27', 'Đề án đã được lãnh đạo Bộ thông qua.'),
        },
      ],
    },
    {
      section: '2.2-1',
      text: '2.2. Giao Trung tâm Công nghệ thông tin:\n- ⟦Rà soát toàn bộ dự án, báo cáo khối lượng và tiến độ từng gói thầu đến hết năm 2013⟧;',
      directives: [
        {
          lead: [CNTT],
          decision: 'review',
          projects,
          completion: done('2014-02-12', '2014-02-11', 'Đã báo cáo khối lượng của từng gói thầu.'),
        },
      ],
    },
    {
      section: '2.2-2',
      text: '- ⟦Phối hợp với Vụ Kế hoạch, Tài chính thẩm định khối lượng đã làm, đề xuất cách giải quyết, báo cáo lãnh đạo Bộ chậm nhất ngày 20/02/2014⟧;',
      directives: [
        {
          lead: [CNTT],
          coordinating: [KHTC],
          role: 'coordinate',
          due: atLatest('2014-02-20'),
          decision: 'evaluate',
          projects,
          reports: [{ on: '2014-02-18', text: 'Đã thẩm định 3 trên 5 gói thầu.', percent: 60 }],
          completion: done('2014-03-07', '2014-03-06', 'Thẩm định xong khối lượng cả 5 gói thầu.'),
        },
      ],
    },
    {
      section: '2.2-3',
      text: '- ⟦Phối hợp với Vụ Tổ chức cán bộ đề xuất chuyển cán bộ đang làm dự án về Văn phòng Bộ⟧.',
      directives: [
        {
          lead: [CNTT],
          coordinating: [TCCB],
          role: 'coordinate',
          decision: 'assign',
          projects,
          warnings: mirrored('2.2-3', '2.3-2'),
          completion: done('2014-02-28', '2014-02-26', 'Đã có danh sách cán bộ chuyển về Văn phòng Bộ.'),
        },
      ],
    },
    {
      section: '2.3-1',
      text: '2.3. Giao Vụ Tổ chức cán bộ:\n- ⟦Phối hợp với Văn phòng Bộ đề xuất mô hình tổ chức, điều hành Cổng thông tin điện tử⟧;',
      directives: [
        {
          lead: [TCCB],
          coordinating: [VP],
          role: 'coordinate',
          decision: 'assign',
          projects,
          warnings: mirrored('2.3-1', '2.1-1'),
          completion: done('2014-03-05', '2014-03-03', 'Thực hiện cùng Văn phòng Bộ.'),
        },
      ],
    },
    {
      section: '2.3-2',
      text: '- ⟦Phối hợp với Trung tâm Công nghệ thông tin đề xuất điều động cán bộ phụ trách dự án về Văn phòng Bộ⟧.',
      directives: [
        {
          lead: [TCCB],
          coordinating: [CNTT],
          role: 'coordinate',
          decision: 'assign',
          projects,
          warnings: mirrored('2.3-2', '2.2-3'),
          completion: done('2014-02-28', '2014-02-26', 'Thực hiện cùng Trung tâm Công nghệ thông tin.'),
        },
      ],
    },
    {
      section: '2.4-1',
      text: '2.4. Giao Vụ Kế hoạch, Tài chính:\n- ⟦Đánh giá các gói thầu và thiết bị của dự án, đề xuất cách làm khối lượng còn lại⟧;',
      directives: [
        {
          lead: [KHTC],
          decision: 'evaluate',
          projects,
          completion: done('2014-04-04', '2014-04-02', 'Đã có báo cáo và đề xuất phần việc còn lại.'),
        },
      ],
    },
    {
      section: '2.4-2',
      text: '- ⟦Bố trí vốn để thực hiện dự án theo chỉ đạo của lãnh đạo Bộ⟧.',
      directives: [
        {
          lead: [KHTC],
          decision: 'fund',
          projects,
          completion: done('2014-04-25', '2014-04-22', 'Đã bố trí vốn năm 2014.'),
        },
      ],
    },
    {
      section: '2.5-1',
      text: '2.5. Giao Vụ Khoa học, Công nghệ và Môi trường:\n- ⟦Phối hợp với Văn phòng Bộ, Vụ Kế hoạch, Tài chính chuẩn bị nội dung và các cuộc họp với lãnh đạo Bộ cho việc ra mắt Cổng⟧;',
      directives: [
        {
          lead: [KHCN],
          coordinating: [VP, KHTC],
          role: 'coordinate',
          decision: 'assign',
          projects,
          completion: done('2014-03-14', '2014-03-13', 'Đã tổ chức 02 cuộc họp chuẩn bị.'),
        },
      ],
    },
    {
      section: '2.5-2',
      text: '- ⟦Chuẩn bị căn cứ pháp lý để Cổng thông tin điện tử đi vào hoạt động⟧.',
      directives: [
        {
          lead: [KHCN],
          decision: 'assign',
          projects,
          completion: done('2014-03-18', '2014-03-17', 'Đã trình quy chế hoạt động của Cổng.'),
        },
      ],
    },
  ],
  closing: 'Văn phòng Bộ thông báo để các đơn vị biết, thực hiện./.',
}
