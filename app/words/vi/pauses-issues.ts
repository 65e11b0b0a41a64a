import type { HeldAct } from '~/domain/pauses/pause-halt'
import { formatsFor } from '../formats'
import { heldActs, pausedSubject, standsStill } from './pauses-standing'

const { day } = formatsFor('vi')
const dayOf = (value: string | number | undefined): string => (value ? day(String(value)) : '')

export const pausesIssues = {
  'stands-still': (facts) => `${standsStill(facts)}: không thể ${heldActs[facts.act as HeldAct]}.`,
  kept: () => 'Lần tạm dừng đã ghi thì giữ nguyên; chỉ kết thúc bằng quyết định tiếp tục, hủy hoặc rút lại có lý do',
  'nothing-chosen': () => 'Chọn nội dung cần tạm dừng: cả dự án, kế hoạch hoặc gói thầu',
  'cause-missing': () => 'Chọn mục trong văn bản làm căn cứ, hoặc ghi ý kiến của ai, ngày nào',
  'until-when': () => 'Nêu tạm dừng đến khi nào: chờ nhiệm vụ nào, đến ngày nào, hoặc ngày xem xét lại',
  'day-ahead': () => 'Ngày này không được sau hôm nay',
  'before-notice': ({ issued }) => `Không tạm dừng trước ngày của văn bản (${dayOf(issued)})`,
  'not-after-start': ({ from }) => `Ngày này phải sau ${dayOf(from)}`,
  'ends-before-start': ({ from }) => `Tạm dừng từ ${dayOf(from)}, nên không thể kết thúc trước ngày đó`,
  'watched-done': ({ on }) => `Nhiệm vụ này đã hoàn thành ngày ${dayOf(on)} nên không còn gì để chờ`,
  'already-paused': (facts) =>
    `${pausedSubject(facts)} đang tạm dừng từ ${dayOf(facts.since)} rồi; nếu cần, đổi điều kiện của lần tạm dừng đó`,
  'over-already': (facts) => `${pausedSubject(facts)} đã hết tạm dừng từ ${dayOf(facts.ended)}`,
  'nothing-goes-on': (facts) => `${pausedSubject(facts)} đã kết thúc nên không còn gì để tạm dừng`,
  'not-proposed': () => 'Nội dung này đã được ghi nhận hoặc không còn được đề xuất; tải lại trang để xem',
} as Record<string, (context: Record<string, string | number>) => string>
