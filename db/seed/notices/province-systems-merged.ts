import { before, continuous, monthlyBefore } from '../day-words'
import type { SampleNotice } from '../sample-shapes'
import { provinceNotice } from './province-notice'
import { type DayAt, tellerOf } from './told-history'

const KHCN = 'Sở Khoa học và Công nghệ'
const VP = 'Văn phòng UBND tỉnh'
const WHILE_REVIEWED = 'trong thời gian chờ kết quả rà soát hệ thống dùng chung'

/** The systems of the two former provinces become one. */
export function systemsMerged(at: DayAt): SampleNotice {
  const { done, report, asked } = tellerOf(at)
  const d = { merged: before(at(-150)), portal: before(at(-200)), review: before(at(-180)), staff: before(at(-160)) }
  const monthly = monthlyBefore(25)
  return provinceNotice({
    key: 'bn-systems',
    number: '118',
    issuedOn: at(-235),
    meetingOn: at(-239),
    occasion: 'cuộc họp về sắp xếp các hệ thống thông tin dùng chung sau hợp nhất tỉnh',
    opening:
      'Phó Chủ tịch UBND tỉnh đã chủ trì cuộc họp về các hệ thống thông tin của hai tỉnh trước hợp nhất. Sau khi nghe Sở Khoa học và Công nghệ báo cáo và ý kiến của các đơn vị, Phó Chủ tịch UBND tỉnh kết luận như sau:',
    clauses: [
      {
        section: '1',
        text: `1. Văn phòng UBND tỉnh chủ trì, phối hợp với Sở Khoa học và Công nghệ ⟦hợp nhất hệ thống quản lý văn bản và điều hành của hai tỉnh, hoàn thành ${d.merged.words}⟧.`,
        directives: [
          {
            lead: [VP],
            coordinating: [KHCN],
            due: d.merged,
            decision: 'assign',
            projects: ['qlvb'],
            reports: [report(-190, 'Đã thống nhất mô hình dữ liệu; đang chuyển văn bản của tỉnh Bắc Giang cũ.', 45)],
            extension: {
              ...asked(-157, -125, 'Khối lượng văn bản phải chuyển lớn hơn khảo sát ban đầu.'),
              decided: { on: at(-155), granted: true, words: 'Đồng ý gia hạn một lần.' },
            },
            ...done(-127, 'Một hệ thống dùng chung từ tỉnh đến xã; hệ thống cũ chuyển sang chỉ đọc.'),
          },
        ],
      },
      {
        section: '2',
        text: `2. Văn phòng UBND tỉnh ⟦xây dựng phương án nâng cấp Cổng thông tin điện tử tỉnh và các trang thành phần, báo cáo UBND tỉnh ${d.portal.words}⟧.`,
        directives: [
          { lead: [VP], due: d.portal, decision: 'assign', projects: ['cong'], ...done(-206, 'Đã báo cáo phương án.') },
        ],
      },
      {
        section: '3',
        text: `3. Sở Khoa học và Công nghệ ⟦rà soát toàn bộ hệ thống thông tin của hai tỉnh cũ, đề xuất hệ thống giữ lại và hệ thống ngừng dùng ${d.review.words}⟧; ⟦tiếp tục thuê dịch vụ thư điện tử hiện có đến khi có hệ thống mới⟧; ⟦báo cáo tiến độ hợp nhất hệ thống ${monthly.words}⟧.`,
        directives: [
          {
            lead: [KHCN],
            due: d.review,
            decision: 'review',
            ...done(-180, 'Rà soát 64 hệ thống: giữ 31, hợp nhất 22, ngừng dùng 11.'),
          },
          { lead: [KHCN], decision: 'continue-rent', projects: ['mail'] },
          {
            lead: [KHCN],
            due: monthly,
            decision: 'report',
            reports: [
              report(-208, 'Báo cáo tháng: 9 trên 22 hệ thống đã có phương án.'),
              report(-117, 'Báo cáo tháng: 15 hệ thống đã hợp nhất.'),
              report(-26, 'Báo cáo tháng: 20 hệ thống đã hợp nhất, 2 hệ thống đang chạy song song.'),
            ],
          },
        ],
      },
      {
        section: '4',
        text: `4. Sở Y tế ⟦tạm dừng đấu thầu phần mềm trạm y tế xã ${WHILE_REVIEWED}⟧.`,
        directives: [{ lead: ['Sở Y tế'], decision: 'pause', condition: WHILE_REVIEWED, projects: ['tramyte'] }],
      },
      {
        section: '5',
        text: `5. Sở Nội vụ ⟦cập nhật cơ sở dữ liệu cán bộ, công chức, viên chức sau sắp xếp ${d.staff.words}⟧.`,
        directives: [
          {
            lead: ['Sở Nội vụ'],
            due: d.staff,
            decision: 'assign',
            projects: ['canbo'],
            reports: [report(-170, 'Đã cập nhật 70% hồ sơ.', 70)],
            ...done(-146, 'Đã cập nhật 100% hồ sơ.'),
          },
        ],
      },
    ],
  })
}

/** Data centre and security. */
export function dataCentre(at: DayAt): SampleNotice {
  const { done, report } = tellerOf(at)
  const d = { study: before(at(-140)), levels: before(at(-20)), drill: before(at(-60)), devices: before(at(-90)) }
  const appraisal = {
    words: 'trong 10 ngày làm việc kể từ ngày nhận đủ hồ sơ',
    deadline: { type: 'by', relative: { n: 10, unit: 'workday', from: 'ngày nhận đủ hồ sơ' } },
  } as const
  const CDS = 'Trung tâm Chuyển đổi số'
  return provinceNotice({
    key: 'bn-data-centre',
    number: '163',
    issuedOn: at(-200),
    meetingOn: at(-203),
    occasion: 'cuộc họp về Trung tâm dữ liệu và an toàn thông tin',
    opening:
      'Phó Chủ tịch UBND tỉnh đã chủ trì cuộc họp về mở rộng Trung tâm dữ liệu tỉnh và bảo đảm an toàn thông tin. Sau khi nghe các đơn vị báo cáo, Phó Chủ tịch UBND tỉnh kết luận như sau:',
    clauses: [
      {
        section: '1',
        text: `1. Sở Khoa học và Công nghệ ⟦hoàn chỉnh báo cáo nghiên cứu khả thi dự án mở rộng Trung tâm dữ liệu, trình UBND tỉnh ${d.study.words}⟧. Sở Tài chính ⟦thẩm định nguồn vốn và khả năng cân đối vốn ${appraisal.words}⟧.`,
        directives: [
          {
            lead: [KHCN],
            due: d.study,
            decision: 'assign',
            projects: ['ttdl'],
            ...done(-140, 'Đã trình hồ sơ dự án.'),
          },
          {
            lead: ['Sở Tài chính'],
            due: appraisal,
            decision: 'evaluate',
            projects: ['ttdl'],
            ...done(-126, 'Đã có báo cáo thẩm định nguồn vốn.'),
          },
        ],
      },
      {
        section: '2',
        text: `2. Trung tâm Chuyển đổi số ⟦kiểm tra, đánh giá an toàn thông tin theo cấp độ với 12 hệ thống ${d.levels.words}⟧; ⟦sao lưu dữ liệu của các hệ thống dùng chung (${continuous.words})⟧.`,
        directives: [
          {
            lead: [CDS],
            due: d.levels,
            decision: 'assign',
            projects: ['anninh4'],
            reports: [
              report(-75, 'Đã đánh giá 5 hệ thống.', 40),
              report(-24, 'Đã đánh giá 8 hệ thống; 4 hệ thống chờ đơn vị chủ quản bổ sung hồ sơ cấp độ.', 67),
            ],
          },
          {
            lead: [CDS],
            due: continuous,
            decision: 'assign',
            projects: ['saoluu'],
            reports: [
              report(-130, 'Sao lưu hằng ngày, khôi phục thử 2 hệ thống.'),
              report(-34, 'Khôi phục thử 3 hệ thống.'),
            ],
          },
        ],
      },
      {
        section: '3',
        text: `3. Công an tỉnh chủ trì, phối hợp với Sở Khoa học và Công nghệ ⟦tổ chức diễn tập ứng cứu sự cố an toàn thông tin mạng ${d.drill.words}⟧.`,
        directives: [
          {
            lead: ['Công an tỉnh'],
            coordinating: [KHCN],
            due: d.drill,
            decision: 'assign',
            projects: ['soc'],
            ...done(-71, 'Đã diễn tập với 18 đơn vị tham gia.'),
          },
        ],
      },
      {
        section: '4',
        text: `4. UBND các xã, phường ⟦rà soát thiết bị hết hỗ trợ kỹ thuật, gửi danh mục về Sở Khoa học và Công nghệ ${d.devices.words}⟧.`,
        directives: [
          {
            lead: ['UBND các xã, phường'],
            due: d.devices,
            decision: 'review',
            projects: ['thietbixa'],
            ...done(-82, 'Đủ danh mục của 99 xã, phường; 7 đơn vị gửi muộn.'),
          },
        ],
      },
    ],
  })
}
