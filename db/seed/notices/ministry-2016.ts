import { before, between, from } from '../day-words'
import type { SampleDirective, SampleNotice } from '../sample-shapes'

const VP = 'Văn phòng Bộ'
const CNTT = 'Trung tâm Công nghệ thông tin'
const TTDL = 'Trung tâm Thông tin Du lịch'
const TTTDTT = 'Trung tâm Thông tin Thể dục thể thao'
const KHCN = 'Vụ Khoa học, Công nghệ và Môi trường'
const TCCB = 'Vụ Tổ chức cán bộ'
const PC = 'Vụ Pháp chế'
const WITH_SERVICES = [
  'Tổng cục Du lịch',
  'Cục Di sản văn hóa',
  'Cục Nghệ thuật biểu diễn',
  'Cục Văn hóa cơ sở',
  'Cục Điện ảnh',
  'Cục Mỹ thuật, Nhiếp ảnh và Triển lãm',
]
const TWO_OR_MORE = 'Các đơn vị có từ 02 dịch vụ trở lên'
const ALL_UNITS = 'Các đơn vị'

const mail = ['vh-mail']
const services = ['vh-18dvc']

const done = (on: string, text: string): SampleDirective['completion'] => ({
  reportedOn: on,
  completedOn: on,
  text,
  decided: { on, confirmed: true },
})

/** 161/TB-VP of the ministry: official mail boxes in windows, 18 online services from pilot to official, the money. */
export const MINISTRY_2016: SampleNotice = {
  key: 'vh-161',
  number: '161',
  symbol: 'TB-VP',
  issuer: ['BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'VĂN PHÒNG'],
  issuerKey: 'vh-vp',
  place: 'Hà Nội',
  issuedOn: '2016-05-09',
  kind: 'thong-bao-ket-luan',
  title: 'Kết luận của Thứ trưởng tại cuộc họp về dịch vụ công trực tuyến mức độ 3 và hộp thư điện tử công vụ của Bộ',
  chairRole: 'Thứ trưởng',
  meetingOn: '2016-05-05',
  signatoryTitle: ['TL. BỘ TRƯỞNG', 'CHÁNH VĂN PHÒNG'],
  recipients: ['Bộ trưởng, các Thứ trưởng (để báo cáo)', 'Các đơn vị thuộc Bộ', 'Lưu: VT, VP'],
  units: {
    [VP]: 'vh-vp',
    [CNTT]: 'vh-cntt',
    [TTDL]: 'vh-ttdl',
    [TTTDTT]: 'vh-tttdtt',
    [KHCN]: 'vh-khcnmt',
    [TCCB]: 'vh-tccb',
    [PC]: 'vh-pc',
    'Tổng cục Du lịch': 'vh-dulich',
    'Cục Di sản văn hóa': 'vh-disan',
    'Cục Nghệ thuật biểu diễn': 'vh-ntbd',
    'Cục Văn hóa cơ sở': 'vh-vhcs',
    'Cục Điện ảnh': 'vh-dienanh',
    'Cục Mỹ thuật, Nhiếp ảnh và Triển lãm': 'vh-mtnatl',
    'các đơn vị liên quan': null,
    [TWO_OR_MORE]: null,
    [ALL_UNITS]: null,
  },
  opening: [
    'Ngày 05 tháng 5 năm 2016, Thứ trưởng đã chủ trì cuộc họp về cung cấp dịch vụ công trực tuyến mức độ 3 và sử dụng hộp thư điện tử công vụ của Bộ. Sau khi nghe các đơn vị báo cáo, Thứ trưởng kết luận:',
  ],
  clauses: [
    {
      section: '1-1',
      text: '1. Về hộp thư điện tử công vụ:\n- Giao Văn phòng Bộ: ⟦Xây dựng kế hoạch và hướng dẫn tạm thời về trao đổi văn bản qua hộp thư công vụ, lấy ý kiến các đơn vị liên quan, trình lãnh đạo Bộ trước ngày 15/5/2016⟧. ⟦Phổ biến để các cơ quan áp dụng thử từ ngày 15/5/2016 đến ngày 25/5/2016⟧ và ⟦chính thức áp dụng từ ngày 01/6/2016⟧.',
      directives: [
        {
          lead: [VP],
          coordinating: ['các đơn vị liên quan'],
          due: before('2016-05-15'),
          decision: 'assign',
          projects: mail,
          completion: done('2016-05-13', 'Đã trình kế hoạch và hướng dẫn tạm thời.'),
        },
        {
          lead: [VP],
          due: between('2016-05-15', '2016-05-25'),
          decision: 'assign',
          projects: mail,
          completion: done('2016-05-25', '28 đơn vị đã dùng thử hộp thư công vụ.'),
        },
        {
          lead: [VP],
          due: from('2016-06-01'),
          decision: 'assign',
          projects: mail,
          completion: done('2016-06-30', 'Toàn bộ đơn vị gửi, nhận văn bản qua hộp thư công vụ.'),
        },
      ],
    },
    {
      section: '1-2',
      text: '- Giao Trung tâm Công nghệ thông tin, Trung tâm Thông tin Du lịch, Trung tâm Thông tin Thể dục thể thao: ⟦Phối hợp với Văn phòng Bộ hoàn chỉnh hướng dẫn sử dụng và hỗ trợ kỹ thuật cho người dùng⟧.',
      directives: [
        {
          lead: [CNTT, TTDL, TTTDTT],
          coordinating: [VP],
          role: 'coordinate',
          decision: 'assign',
          projects: mail,
          completion: done('2016-07-08', 'Đã có hướng dẫn sử dụng; hỗ trợ qua điện thoại và thư.'),
        },
      ],
    },
    {
      section: '2-1',
      text: '2. Về 18 dịch vụ công trực tuyến mức độ 3 năm 2016:\n- Tổng cục Du lịch, Cục Di sản văn hóa, Cục Nghệ thuật biểu diễn, Cục Văn hóa cơ sở, Cục Điện ảnh, Cục Mỹ thuật, Nhiếp ảnh và Triển lãm: ⟦Xây dựng quy trình giải quyết thủ tục, lấy ý kiến của Vụ Pháp chế, hoàn thành trước ngày 15/5/2016⟧, ⟦gửi Trung tâm Công nghệ thông tin trước ngày 25/5/2016⟧.',
      directives: [
        {
          lead: WITH_SERVICES,
          coordinating: [PC],
          due: before('2016-05-15'),
          decision: 'assign',
          projects: services,
          completion: done('2016-05-19', 'Đủ quy trình của 18 dịch vụ; hai đơn vị gửi chậm.'),
        },
        {
          lead: WITH_SERVICES,
          due: before('2016-05-25'),
          decision: 'assign',
          projects: services,
          completion: done('2016-05-24', 'Đã gửi đủ quy trình.'),
        },
      ],
    },
    {
      section: '2-2',
      text: '- Các đơn vị có từ 02 dịch vụ trở lên ⟦chọn 01 dịch vụ để thử nghiệm từ ngày 01/6/2016 đến ngày 30/6/2016⟧; ⟦thử nghiệm cả 18 dịch vụ từ ngày 01/6/2016 đến ngày 30/9/2016⟧; ⟦chính thức cung cấp trên Cổng thông tin điện tử từ ngày 01/10/2016⟧.',
      directives: [
        {
          lead: [TWO_OR_MORE],
          due: between('2016-06-01', '2016-06-30'),
          decision: 'assign',
          projects: services,
          completion: done('2016-06-30', 'Năm đơn vị đã chọn và thử nghiệm dịch vụ đầu tiên.'),
        },
        {
          lead: [TWO_OR_MORE],
          due: between('2016-06-01', '2016-09-30'),
          decision: 'assign',
          projects: services,
          completion: done('2016-10-14', '18 dịch vụ đã thử nghiệm; hai dịch vụ kết thúc muộn hai tuần.'),
        },
        {
          lead: [TWO_OR_MORE],
          due: from('2016-10-01'),
          decision: 'assign',
          projects: services,
          completion: done('2016-10-31', '18 dịch vụ đã cung cấp chính thức.'),
        },
      ],
    },
    {
      section: '2-3',
      text: '- Trung tâm Công nghệ thông tin: ⟦Lập kế hoạch tổng thể và hoàn chỉnh quy trình của các dịch vụ trước ngày 25/5/2016⟧; ⟦hoàn thành hạ tầng của dự án CPNet trước ngày 15/5/2016⟧; ⟦tổng hợp dự toán của các đơn vị, gửi Vụ Khoa học, Công nghệ và Môi trường⟧.',
      directives: [
        {
          lead: [CNTT],
          due: before('2016-05-25'),
          decision: 'assign',
          projects: services,
          completion: done('2016-05-23', 'Đã có kế hoạch tổng thể và kế hoạch chi tiết.'),
        },
        {
          lead: [CNTT],
          due: before('2016-05-15'),
          decision: 'assign',
          projects: ['cpnet'],
          completion: done('2016-05-30', 'Hạ tầng hoàn thành chậm 15 ngày do chờ thiết bị.'),
        },
        {
          lead: [CNTT],
          coordinating: [KHCN],
          decision: 'fund',
          projects: services,
          completion: done('2016-06-20', 'Đã tổng hợp dự toán.'),
        },
      ],
    },
    {
      section: '2-4',
      text: '- Vụ Khoa học, Công nghệ và Môi trường chủ trì, phối hợp với Vụ Tổ chức cán bộ, Vụ Pháp chế ⟦trình lãnh đạo Bộ thành lập 02 nhóm giúp việc về thủ tục và về kỹ thuật trước ngày 25/5/2016⟧.',
      directives: [
        {
          lead: [KHCN],
          coordinating: [TCCB, PC],
          due: before('2016-05-25'),
          decision: 'assign',
          projects: services,
          completion: done('2016-05-20', 'Đã thành lập hai nhóm giúp việc.'),
        },
      ],
    },
    {
      section: '3',
      text: '3. Về kinh phí: Năm 2016 dùng nguồn chi thường xuyên đã cấp. Các đơn vị ⟦lập kế hoạch nhiệm vụ và kinh phí năm 2017 gửi Vụ Kế hoạch, Tài chính và Vụ Khoa học, Công nghệ và Môi trường⟧.',
      directives: [
        {
          lead: [ALL_UNITS],
          decision: 'fund',
          projects: services,
          completion: done('2016-09-15', 'Kế hoạch năm 2017 đã tổng hợp.'),
        },
      ],
    },
    {
      section: '4',
      text: '4. Về tổ chức: Vụ Tổ chức cán bộ ⟦rà soát chức năng của Vụ Khoa học, Công nghệ và Môi trường và Trung tâm Công nghệ thông tin để không chồng chéo, báo cáo Bộ trưởng trước ngày 10/5/2016⟧.',
      directives: [
        {
          lead: [TCCB],
          due: before('2016-05-10'),
          decision: 'review',
          completion: done('2016-05-27', 'Đã báo cáo; đề nghị giữ nguyên hai đơn vị, phân định lại nhiệm vụ.'),
        },
      ],
    },
  ],
  closing: 'Văn phòng Bộ thông báo để các đơn vị biết, thực hiện./.',
}
