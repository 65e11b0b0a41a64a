import { before, between, inMonth, quarterly } from '../day-words'
import type { SampleNotice } from '../sample-shapes'
import { provinceNotice } from './province-notice'
import { type DayAt, tellerOf } from './told-history'

const KHCN = 'Sở Khoa học và Công nghệ'
const HCC = 'Trung tâm Phục vụ hành chính công tỉnh'
const weekly = { words: 'hằng tuần', deadline: { type: 'recurring', period: 'weekly' } } as const

/** Administrative procedures and online services. */
export function procedures(at: DayAt): SampleNotice {
  const { done, report, asked } = tellerOf(at)
  const d = { redesign: before(at(-45)), books: before(at(20)), plans: before(at(-8)), store: before(at(-70)) }
  const pilot = between(at(-100), at(-40))
  return provinceNotice({
    key: 'bn-procedures',
    number: '201',
    issuedOn: at(-165),
    meetingOn: at(-168),
    occasion: 'cuộc họp về giải quyết thủ tục hành chính trên môi trường điện tử',
    opening:
      'Phó Chủ tịch UBND tỉnh đã chủ trì cuộc họp về thủ tục hành chính và dịch vụ công trực tuyến. Sau khi nghe Trung tâm Phục vụ hành chính công tỉnh báo cáo, Phó Chủ tịch UBND tỉnh kết luận như sau:',
    clauses: [
      {
        section: '1',
        text: `1. Trung tâm Phục vụ hành chính công tỉnh ⟦tái cấu trúc quy trình của 120 thủ tục nhiều hồ sơ nhất ${d.redesign.words}⟧; ⟦đánh giá mức độ hài lòng của người dân ${quarterly.words}⟧.`,
        directives: [
          {
            lead: [HCC],
            due: d.redesign,
            decision: 'assign',
            projects: ['dvctt'],
            reports: [report(-60, 'Đã tái cấu trúc 88 thủ tục.', 73)],
            ...done(-38, 'Đã tái cấu trúc đủ 120 thủ tục.'),
          },
          {
            lead: [HCC],
            due: quarterly,
            decision: 'evaluate',
            reports: [report(-74, 'Quý trước: 92,4% hài lòng, tăng 1,1 điểm.')],
          },
        ],
      },
      {
        section: '2',
        text: `2. Sở Tư pháp ⟦hoàn thành số hóa sổ hộ tịch của các xã, phường ${d.books.words}⟧.`,
        directives: [
          {
            lead: ['Sở Tư pháp'],
            due: d.books,
            decision: 'assign',
            projects: ['hotich'],
            reports: [report(-64, 'Đã số hóa 1,1 triệu trường hợp.', 55), report(-18, 'Còn 21 xã chưa đối soát.', 80)],
          },
        ],
      },
      {
        section: '3',
        text: `3. Sở Xây dựng ⟦công khai thông tin quy hoạch trên Cổng dịch vụ công ${d.plans.words}⟧.`,
        directives: [
          {
            lead: ['Sở Xây dựng'],
            due: d.plans,
            decision: 'assign',
            projects: ['quyhoach'],
            reports: [report(-30, 'Đã công khai đồ án của 41 xã, phường.', 60)],
            extension: asked(-10, 15, 'Các đồ án của tỉnh Bắc Giang cũ chưa có bản số hóa đầy đủ.'),
          },
        ],
      },
      {
        section: '4',
        text: `4. Văn phòng UBND tỉnh ⟦công khai tỷ lệ hồ sơ quá hạn của từng đơn vị ${weekly.words}⟧.`,
        directives: [
          {
            lead: ['Văn phòng UBND tỉnh'],
            due: weekly,
            decision: 'assign',
            projects: ['tthc'],
            reports: [report(-12, 'Tuần trước: 0,8% hồ sơ quá hạn.'), report(-4, 'Tuần này: 0,6% hồ sơ quá hạn.')],
          },
        ],
      },
      {
        section: '5',
        text: `5. UBND phường Từ Sơn ⟦thí điểm tiếp nhận hồ sơ không phụ thuộc địa giới ${pilot.words}⟧.`,
        directives: [
          {
            lead: ['UBND phường Từ Sơn'],
            due: pilot,
            decision: 'assign',
            projects: ['tthc'],
            ...done(-40, 'Tiếp nhận 1.240 hồ sơ ngoài địa bàn.'),
          },
        ],
      },
      {
        section: '6',
        text: `6. Sở Khoa học và Công nghệ ⟦kết nối hệ thống giải quyết thủ tục hành chính với các cơ sở dữ liệu quốc gia ${d.store.words}⟧.`,
        directives: [
          {
            lead: [KHCN],
            due: d.store,
            decision: 'assign',
            projects: ['tthc', 'lgsp'],
            ...done(-77, 'Đã kết nối 9 cơ sở dữ liệu.'),
          },
        ],
      },
    ],
  })
}

/** Health and education. */
export function healthAndSchools(at: DayAt): SampleNotice {
  const { done, report, awaiting } = tellerOf(at)
  const d = { records: before(at(5)), drugs: before(at(-50)), schools: before(at(-15)), money: before(at(-80)) }
  const training = inMonth(at(40))
  return provinceNotice({
    key: 'bn-health',
    number: '247',
    issuedOn: at(-130),
    meetingOn: at(-132),
    occasion: 'cuộc họp về chuyển đổi số ngành y tế và ngành giáo dục',
    opening:
      'Phó Chủ tịch UBND tỉnh đã chủ trì cuộc họp về chuyển đổi số trong y tế và giáo dục. Sau khi nghe hai Sở báo cáo, Phó Chủ tịch UBND tỉnh kết luận như sau:',
    clauses: [
      {
        section: '1',
        text: `1. Sở Y tế ⟦triển khai bệnh án điện tử tại 22 cơ sở y tế công lập, hoàn thành ${d.records.words}⟧; ⟦liên thông đơn thuốc giữa bệnh viện và cơ sở bán lẻ ${d.drugs.words}⟧.`,
        directives: [
          {
            lead: ['Sở Y tế'],
            due: d.records,
            decision: 'assign',
            projects: ['benhan'],
            reports: [
              report(-85, '9 cơ sở đã bỏ bệnh án giấy.', 40),
              report(-40, '15 cơ sở đã bỏ bệnh án giấy.', 68),
              report(-6, '19 cơ sở đã xong; 3 bệnh viện tuyến khu vực đang chạy thử.', 86, 'estimate'),
            ],
          },
          {
            lead: ['Sở Y tế'],
            due: d.drugs,
            decision: 'assign',
            projects: ['duocpham'],
            ...done(-50, '100% bệnh viện công lập đã liên thông.'),
          },
        ],
      },
      {
        section: '2',
        text: `2. Sở Giáo dục và Đào tạo ⟦triển khai học bạ số cho tất cả các trường tiểu học ${d.schools.words}⟧; ⟦rà soát phòng máy và đường truyền của các trường⟧.`,
        directives: [
          {
            lead: ['Sở Giáo dục và Đào tạo'],
            due: d.schools,
            decision: 'assign',
            projects: ['hocba'],
            reports: [report(-45, '310 trên 402 trường đã phát hành học bạ số.', 77)],
            ...awaiting(-15, '402 trường tiểu học đã phát hành học bạ số.'),
          },
          {
            lead: ['Sở Giáo dục và Đào tạo'],
            decision: 'review',
            reports: [report(-58, 'Đã rà soát khối trung học phổ thông.', 50)],
          },
        ],
      },
      {
        section: '3',
        text: `3. Sở Tài chính ⟦bố trí kinh phí cho hai ngành từ nguồn sự nghiệp ${d.money.words}⟧.`,
        directives: [
          { lead: ['Sở Tài chính'], due: d.money, decision: 'fund', ...done(-66, 'Đã bổ sung dự toán cho hai Sở.') },
        ],
      },
      {
        section: '4',
        text: `4. Sở Nội vụ ⟦bồi dưỡng kỹ năng số cho 2.000 cán bộ xã, phường, ${training.words}⟧.`,
        directives: [
          {
            lead: ['Sở Nội vụ'],
            due: training,
            decision: 'assign',
            projects: ['kynang'],
            reports: [report(-33, 'Đã mở 14 lớp cho 1.150 người.', 57)],
          },
        ],
      },
      {
        section: '5',
        text: '5. ⟦Nhất trí chủ trương thuê dịch vụ liên thông đơn thuốc thay cho đầu tư mới⟧.',
        directives: [{ lead: [], decision: 'approve', projects: ['duocpham'] }],
      },
    ],
  })
}
