import { before, between, continuous, monthlyBefore } from '../day-words'
import type { SampleNotice } from '../sample-shapes'
import { provinceNotice } from './province-notice'
import { type DayAt, tellerOf } from './told-history'

const NNMT = 'Sở Nông nghiệp và Môi trường'
const weekly = { words: 'hằng tuần', deadline: { type: 'recurring', period: 'weekly' } } as const

/** Land, planning, environment. */
export function landAndPlans(at: DayAt): SampleNotice {
  const { done, report } = tellerOf(at)
  const d = {
    first: before(at(-30)),
    second: before(at(60)),
    map: before(at(-3)),
    lychee: before(at(-55)),
    capital: before(at(12)),
    workers: before(at(-40)),
  }
  const monthly = monthlyBefore(10)
  return provinceNotice({
    key: 'bn-land',
    number: '289',
    issuedOn: at(-95),
    meetingOn: at(-98),
    occasion: 'cuộc họp về dữ liệu đất đai, quy hoạch và môi trường',
    opening:
      'Phó Chủ tịch UBND tỉnh đã chủ trì cuộc họp về xây dựng cơ sở dữ liệu đất đai và dữ liệu quy hoạch. Sau khi nghe các Sở báo cáo, Phó Chủ tịch UBND tỉnh kết luận như sau:',
    clauses: [
      {
        section: '1',
        text: `1. Sở Nông nghiệp và Môi trường ⟦làm sạch dữ liệu đất đai của 40 xã, phường đợt một ${d.first.words}⟧; ⟦hoàn thành 59 xã, phường còn lại ${d.second.words}⟧.`,
        directives: [
          {
            lead: [NNMT],
            due: d.first,
            decision: 'review',
            projects: ['datdai'],
            reports: [report(-50, 'Đã làm sạch 27 xã, phường.', 68)],
            ...done(-30, '40 xã, phường đạt tiêu chí đúng, đủ, sạch, sống.'),
          },
          {
            lead: [NNMT],
            due: d.second,
            decision: 'assign',
            projects: ['datdai'],
            reports: [report(-9, 'Đã xong 21 trên 59 xã, phường.', 36)],
          },
        ],
      },
      {
        section: '2',
        text: `2. Sở Xây dựng ⟦hoàn thành bản đồ số dùng chung cho khu vực đô thị ${d.map.words}⟧.`,
        directives: [
          {
            lead: ['Sở Xây dựng'],
            due: d.map,
            decision: 'assign',
            projects: ['uav'],
            reports: [report(-21, 'Đã bay chụp xong; đang biên tập lớp dữ liệu hạ tầng kỹ thuật.', 75)],
          },
        ],
      },
      {
        section: '3',
        text: `3. Công an tỉnh ⟦đối soát dữ liệu dân cư với dữ liệu đất đai ${monthly.words}⟧.`,
        directives: [
          {
            lead: ['Công an tỉnh'],
            due: monthly,
            decision: 'assign',
            projects: ['datdai'],
            reports: [report(-70, 'Đã đối soát 210.000 thửa.'), report(-11, 'Đã đối soát 480.000 thửa.')],
          },
        ],
      },
      {
        section: '4',
        text: `4. UBND xã Lục Ngạn ⟦cấp mã truy xuất nguồn gốc cho vùng trồng vải thiều ${d.lychee.words}⟧.`,
        directives: [
          {
            lead: ['UBND xã Lục Ngạn'],
            due: d.lychee,
            decision: 'assign',
            projects: ['nongsan'],
            ...done(-61, '100% mã số vùng trồng đã có mã truy xuất.'),
          },
        ],
      },
      {
        section: '5',
        text: `5. Sở Tài chính ⟦cân đối vốn năm sau cho dự án cơ sở dữ liệu đất đai ${d.capital.words}⟧.`,
        directives: [{ lead: ['Sở Tài chính'], due: d.capital, decision: 'fund', projects: ['datdai'] }],
      },
      {
        section: '6',
        text: `6. Ban Quản lý các khu công nghiệp ⟦gửi số liệu doanh nghiệp và lao động về Sở Nông nghiệp và Môi trường ${d.workers.words}⟧.`,
        directives: [
          {
            lead: ['Ban Quản lý các khu công nghiệp'],
            coordinating: [NNMT],
            due: d.workers,
            decision: 'assign',
            projects: ['kcn'],
            ...done(-29, 'Đã gửi số liệu của 41 khu, cụm công nghiệp.'),
          },
        ],
      },
    ],
  })
}

/** Two-level government: equipment, lines and people of the communes. */
export function communes(at: DayAt): SampleNotice {
  const { done, report, awaiting, asked } = tellerOf(at)
  const d = { buying: before(at(3)), lines: before(at(7)), classes: before(at(-10)), people: before(at(-28)) }
  const kiosks = between(at(-30), at(30))
  const named = before(at(-35))
  return provinceNotice({
    key: 'bn-communes',
    number: '326',
    issuedOn: at(-60),
    meetingOn: at(-62),
    occasion: 'cuộc họp về hạ tầng số cho chính quyền địa phương hai cấp',
    opening:
      'Phó Chủ tịch UBND tỉnh đã chủ trì cuộc họp về thiết bị, đường truyền và nhân lực công nghệ thông tin của cấp xã. Sau khi nghe các đơn vị báo cáo, Phó Chủ tịch UBND tỉnh kết luận như sau:',
    clauses: [
      {
        section: '1',
        text: `1. Sở Tài chính ⟦hoàn thành mua sắm tập trung trang thiết bị cho 99 xã, phường ${d.buying.words}⟧.`,
        directives: [
          {
            lead: ['Sở Tài chính'],
            due: d.buying,
            decision: 'assign',
            projects: ['thietbixa'],
            reports: [report(-15, 'Đã ký hợp đồng; giao hàng tại 64 xã, phường.', 65)],
            extension: {
              ...asked(-6, 20, 'Nhà thầu giao chậm một loại thiết bị.'),
              decided: { on: at(-4), granted: false, words: 'Không gia hạn; yêu cầu nhà thầu giao đủ đúng hợp đồng.' },
            },
          },
        ],
      },
      {
        section: '2',
        text: `2. Sở Khoa học và Công nghệ ⟦nâng cấp đường truyền số liệu chuyên dùng đến 99 xã, phường ${d.lines.words}⟧; ⟦hỗ trợ kỹ thuật cho cấp xã (${continuous.words})⟧.`,
        directives: [
          {
            lead: ['Sở Khoa học và Công nghệ'],
            due: d.lines,
            decision: 'assign',
            projects: ['mang'],
            reports: [report(-8, 'Đã nâng băng thông tại 82 xã, phường.', 83)],
          },
          {
            lead: ['Sở Khoa học và Công nghệ'],
            due: continuous,
            decision: 'assign',
            projects: ['phanmemxa'],
            reports: [report(-20, 'Tiếp nhận 640 yêu cầu, xử lý trong ngày 91%.')],
          },
        ],
      },
      {
        section: '3',
        text: `3. Trung tâm Chuyển đổi số ⟦tập huấn phần mềm dùng chung tại 33 phường ${d.classes.words}⟧.`,
        directives: [
          {
            lead: ['Trung tâm Chuyển đổi số'],
            due: d.classes,
            decision: 'assign',
            projects: ['phanmemxa'],
            ...awaiting(-11, 'Đã tập huấn tại 33 phường, 1.020 lượt người.'),
          },
        ],
      },
      {
        section: '4',
        text: `4. UBND phường Kinh Bắc ⟦thí điểm ki-ốt tra cứu tại bộ phận một cửa ${kiosks.words}⟧.`,
        directives: [
          {
            lead: ['UBND phường Kinh Bắc'],
            due: kiosks,
            decision: 'assign',
            projects: ['kiosk'],
            reports: [report(-13, 'Đã lắp 3 ki-ốt, trung bình 95 lượt một ngày.', 40)],
          },
        ],
      },
      {
        section: '5',
        text: `5. Sở Nội vụ ⟦khảo sát nhân lực công nghệ thông tin cấp xã ${d.people.words}⟧; UBND các xã, phường ⟦cử công chức đầu mối công nghệ thông tin ${named.words}⟧.`,
        directives: [
          {
            lead: ['Sở Nội vụ'],
            due: d.people,
            decision: 'assign',
            ...done(-33, '47 xã, phường chưa có người chuyên trách.'),
          },
          {
            lead: ['UBND các xã, phường'],
            due: named,
            decision: 'assign',
            ...done(-34, '99 xã, phường đã cử đầu mối.'),
          },
        ],
      },
      {
        section: '6',
        text: `6. Văn phòng UBND tỉnh ⟦tổ chức giao ban trực tuyến với cấp xã ${weekly.words}⟧.`,
        directives: [
          {
            lead: ['Văn phòng UBND tỉnh'],
            due: weekly,
            decision: 'assign',
            projects: ['hoinghi'],
            reports: [report(-5, 'Giao ban tuần: 99 điểm cầu kết nối tốt.')],
          },
        ],
      },
    ],
  })
}
