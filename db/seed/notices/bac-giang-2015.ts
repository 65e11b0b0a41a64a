import { before, inMonth } from '../day-words'
import type { SampleNotice } from '../sample-shapes'

const TTT = 'Sở Thông tin và Truyền thông'
const VP = 'Văn phòng UBND tỉnh'
const WHILE_EVALUATING = 'trong thời gian chờ đánh giá hiệu quả hệ thống tiếp nhận từ VDC Online'

/** 70/TB-UBND of Bắc Giang: portal, e-mail (lease goes on, tender pauses), document management, procedures, scheme. */
export const BAC_GIANG_2015: SampleNotice = {
  key: 'bg-70',
  number: '70',
  symbol: 'TB-UBND',
  issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH BẮC GIANG'],
  issuerKey: 'bg-ubnd',
  place: 'Bắc Giang',
  issuedOn: '2015-04-03',
  kind: 'thong-bao-ket-luan',
  title: 'Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc làm việc với Sở Thông tin và Truyền thông',
  chairRole: 'Phó Chủ tịch UBND tỉnh',
  meetingOn: '2015-03-27',
  signatoryTitle: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
  recipients: [
    'Chủ tịch, các Phó Chủ tịch UBND tỉnh',
    'Các sở, ban, ngành',
    'UBND các huyện, thành phố',
    'Lưu: VT, KGVX',
  ],
  units: {
    [TTT]: 'bg-ttt',
    [VP]: 'bg-vp',
    'các đơn vị liên quan': null,
  },
  opening: [
    'Ngày 27 tháng 3 năm 2015, Phó Chủ tịch UBND tỉnh đã chủ trì cuộc làm việc với Sở Thông tin và Truyền thông về các nhiệm vụ công nghệ thông tin của năm 2014. Cùng dự có đại diện Văn phòng UBND tỉnh, Trung tâm Công nghệ thông tin và Truyền thông, Trung tâm Tin học - Công báo. Sau khi nghe Sở báo cáo và ý kiến của các đại biểu, Phó Chủ tịch UBND tỉnh kết luận như sau:',
  ],
  clauses: [
    {
      section: 'intro',
      text: 'Phần lớn nhiệm vụ của Sở chậm hơn yêu cầu; thư điện tử của tỉnh được giao xong trong tháng 3/2015 mà chưa xong, làm ảnh hưởng đến công việc của cả tỉnh. Yêu cầu Giám đốc Sở Thông tin và Truyền thông ⟦trực tiếp chỉ đạo đẩy nhanh tiến độ các nhiệm vụ còn lại⟧, trong đó lưu ý các việc sau.',
      directives: [
        {
          lead: [TTT],
          decision: 'accelerate',
          completion: {
            reportedOn: '2015-12-21',
            completedOn: '2015-12-18',
            text: 'Đã rà soát toàn bộ nhiệm vụ năm 2014; các việc còn lại đưa vào kế hoạch năm 2016.',
            decided: { on: '2015-12-24', confirmed: true },
          },
        },
      ],
    },
    {
      section: '1',
      text: '1. Về Cổng thông tin điện tử của tỉnh: Sở Thông tin và Truyền thông ⟦rà soát toàn bộ hạ tầng kỹ thuật của Cổng và xây dựng Cổng đủ chức năng, theo chuẩn của Bộ Thông tin và Truyền thông, có thể mở rộng về sau⟧. Sở Thông tin và Truyền thông ⟦kiểm điểm phần việc đã chuẩn bị, báo cáo và đề xuất phương án cụ thể với Chủ tịch UBND tỉnh trước ngày 15/4/2015⟧ để quyết định.',
      directives: [
        {
          lead: [TTT],
          decision: 'review',
          projects: ['bg-portal'],
          reports: [
            {
              on: '2015-06-10',
              text: 'Đã kiểm kê máy chủ, đường truyền và thiết bị bảo mật; còn phần giao diện theo chuẩn mới.',
              percent: 60,
            },
          ],
          completion: {
            reportedOn: '2015-10-05',
            completedOn: '2015-09-30',
            text: 'Hạ tầng đã rà soát xong; Cổng hoạt động với các chuyên mục theo quy định.',
            decided: { on: '2015-10-09', confirmed: true },
          },
        },
        {
          lead: [TTT],
          due: before('2015-04-15'),
          decision: 'review',
          projects: ['bg-portal'],
          completion: {
            reportedOn: '2015-04-24',
            completedOn: '2015-04-23',
            text: 'Đã báo cáo Chủ tịch UBND tỉnh hai phương án: nâng cấp Cổng hiện có, hoặc xây dựng mới trên nền tảng dùng chung.',
            decided: { on: '2015-04-27', confirmed: true, words: 'Báo cáo chậm 8 ngày.' },
          },
        },
      ],
    },
    {
      section: '2',
      text: `2. Về hệ thống thư điện tử: Do tiến độ chậm, giao Văn phòng UBND tỉnh ⟦tiếp tục thuê dịch vụ của VDC Online để thư điện tử của tỉnh không bị gián đoạn⟧. Văn phòng UBND tỉnh chủ trì, phối hợp với Sở Thông tin và Truyền thông ⟦nghiên cứu phương án tiếp nhận toàn bộ hệ thống thư điện tử từ VDC Online về tỉnh quản trị⟧; ⟦đánh giá hiệu quả và khả năng quản lý, vận hành hệ thống⟧. Sở Thông tin và Truyền thông ⟦tạm dừng kế hoạch đấu thầu mua bổ sung thiết bị để chuyển hệ thống thư điện tử công vụ về Trung tâm dữ liệu của tỉnh ${WHILE_EVALUATING}⟧; kết quả đánh giá là căn cứ để quyết định.`,
      directives: [
        { lead: [VP], decision: 'continue-rent', projects: ['bg-email-lease', 'bg-email'] },
        { lead: [VP], coordinating: [TTT], decision: 'assign', projects: ['bg-email'] },
        {
          lead: [VP],
          coordinating: [TTT],
          decision: 'evaluate',
          projects: ['bg-email'],
          reports: [
            {
              on: '2015-07-15',
              text: 'Đã lấy số liệu sử dụng hộp thư của 62 đơn vị; chưa đủ căn cứ về nhân lực vận hành.',
              percent: 40,
              certainty: 'estimate',
            },
          ],
        },
        {
          lead: [TTT],
          decision: 'pause',
          condition: WHILE_EVALUATING,
          projects: ['bg-email-equipment'],
        },
      ],
    },
    {
      section: '3',
      text: '3. Về phần mềm quản lý văn bản và điều hành công việc: Giao Sở Thông tin và Truyền thông chủ trì, phối hợp với các đơn vị liên quan ⟦đánh giá 02 phần mềm đang dùng trên địa bàn tỉnh, chậm nhất trong tháng 5/2015⟧; phần mềm được chọn phải tích hợp được chữ ký số và theo dõi, đôn đốc được nhiệm vụ lãnh đạo UBND tỉnh giao.',
      directives: [
        {
          lead: [TTT],
          coordinating: ['các đơn vị liên quan'],
          due: inMonth('2015-05-01'),
          decision: 'evaluate',
          projects: ['bg-qlvb'],
          reports: [{ on: '2015-05-20', text: 'Đã đánh giá xong một phần mềm tại 12 đơn vị.', percent: 50 }],
          extension: {
            askedOn: '2015-05-25',
            reason: 'Phần mềm thứ hai dùng ở cấp huyện, cần thêm thời gian khảo sát.',
            until: '2015-06-30',
            decided: { on: '2015-05-28', granted: true, words: 'Đồng ý, không gia hạn thêm.' },
          },
          completion: {
            reportedOn: '2015-07-10',
            completedOn: '2015-07-08',
            text: 'Báo cáo đánh giá hai phần mềm theo hai tiêu chí bắt buộc và bảng điểm của 30 đơn vị.',
            decided: { on: '2015-07-13', confirmed: true },
          },
        },
      ],
    },
    {
      section: '4',
      text: '4. Về Dự án hệ thống thủ tục hành chính công liên thông từ tỉnh đến xã: Sở Thông tin và Truyền thông ⟦đẩy nhanh tiến độ các phần còn lại của dự án⟧; ⟦rà soát, nội dung nào trùng với dự án khác đang triển khai thì dừng lại để tránh lãng phí⟧. Riêng phần mềm dùng cho 19 sở, ngành, Sở Thông tin và Truyền thông ⟦nghiên cứu lại theo hướng chỉ làm phần lõi, bảo đảm tích hợp và liên thông với phần mềm các đơn vị đang dùng⟧.',
      directives: [
        {
          lead: [TTT],
          decision: 'accelerate',
          projects: ['bg-lienthong'],
          completion: {
            reportedOn: '2016-02-02',
            completedOn: '2016-01-29',
            text: 'Hệ thống chạy tại 100% đơn vị cấp huyện và 46 xã, phường, thị trấn.',
            decided: { on: '2016-02-16', confirmed: true },
          },
        },
        {
          lead: [TTT],
          decision: 'stop',
          condition: 'nội dung nào trùng với dự án khác đang triển khai',
          projects: ['bg-lienthong'],
          completion: {
            reportedOn: '2015-06-05',
            completedOn: '2015-06-01',
            text: 'Xác định 03 nội dung trùng với dự án khác và đã dừng.',
            decided: { on: '2015-06-09', confirmed: true },
          },
        },
        {
          lead: [TTT],
          decision: 'review',
          projects: ['bg-loi19'],
          completion: {
            reportedOn: '2015-11-12',
            completedOn: '2015-11-10',
            text: 'Phạm vi mới: một phần lõi và chuẩn tích hợp; 19 sở, ngành giữ phần mềm chuyên ngành.',
            decided: { on: '2015-11-16', confirmed: true },
          },
        },
      ],
    },
    {
      section: '5-1',
      text: '5. Các nội dung khác:\n- ⟦Nhất trí xây dựng đề án chính quyền điện tử gắn với quy hoạch tổng thể ứng dụng và phát triển công nghệ thông tin đến năm 2020, tầm nhìn đến năm 2030⟧. Giao Sở Thông tin và Truyền thông ⟦xây dựng và hoàn thành trong quý III⟧, ⟦trình UBND tỉnh tháng 8/2015⟧.',
      directives: [
        { lead: [], decision: 'approve', projects: ['bg-cqdt'] },
        {
          lead: [TTT],
          due: {
            words: 'trong quý III',
            deadline: { type: 'by', start: '2015-07-01', end: '2015-09-30', yearInferred: true },
          },
          decision: 'assign',
          projects: ['bg-cqdt'],
          warnings: [
            { code: 'contradicting-deadlines', data: { first: '2015-09-30', second: '2015-08-31', section: '5-1' } },
          ],
          completion: {
            reportedOn: '2015-09-29',
            completedOn: '2015-09-28',
            text: 'Dự thảo đề án và quy hoạch đã hoàn thiện sau hai vòng lấy ý kiến.',
            decided: { on: '2015-10-01', confirmed: true },
          },
        },
        {
          lead: [TTT],
          due: {
            words: 'tháng 8/2015',
            deadline: { type: 'by', start: '2015-08-01', end: '2015-08-31' },
          },
          decision: 'assign',
          projects: ['bg-cqdt'],
          warnings: [
            { code: 'contradicting-deadlines', data: { first: '2015-09-30', second: '2015-08-31', section: '5-1' } },
          ],
          completion: {
            reportedOn: '2015-10-06',
            completedOn: '2015-10-05',
            text: 'Đã trình UBND tỉnh đề án và quy hoạch.',
            decided: { on: '2015-10-08', confirmed: true },
          },
        },
      ],
    },
    {
      section: '5-2',
      text: '- Sở Thông tin và Truyền thông ⟦xây dựng Quy chế quản lý, khai thác và vận hành Trung tâm tích hợp dữ liệu của tỉnh để các cơ quan, cá nhân sử dụng thuận tiện⟧.',
      directives: [
        {
          lead: [TTT],
          decision: 'assign',
          projects: ['bg-ttdl'],
          completion: {
            reportedOn: '2015-08-20',
            completedOn: '2015-08-14',
            text: 'UBND tỉnh đã ban hành Quy chế.',
            decided: { on: '2015-08-24', confirmed: true },
          },
        },
      ],
    },
  ],
  closing:
    'Thừa lệnh Chủ tịch UBND tỉnh, Văn phòng UBND tỉnh thông báo để Sở Thông tin và Truyền thông và các cơ quan liên quan thực hiện./.',
}
