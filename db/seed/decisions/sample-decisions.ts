import type { DecisionType } from '~/domain/decisions/decision-terms'

/** A decision of the sample that changes no figure: agreed, kept, or a part of the content stopped. */
export type SampleDecision = {
  key: string
  type: DecisionType
  title: string
  takenOn: string
  /** By the clause of a notice, or on somebody's word of that day. */
  cause: { notice: string; section: string } | { wordOf: string; words: string }
  projects: readonly string[]
  /** Key of the decision whose place it takes. */
  supersedes?: string
  avoidedCost?: { amount: bigint; basis: string }
  /** Taken back on the day, because. */
  undone?: { on: string; reason: string }
}

const DEPUTY = 'Phó Chủ tịch UBND tỉnh'

/**
 * What was decided by the notices of 2008 and 2015 beside pauses, renewals and slowed projects, which other parts of the
 * sample write. The clauses are published; the later word on the scheme, the money and what was recorded in error are made up.
 */
export const SAMPLE_DECISIONS: readonly SampleDecision[] = [
  {
    ...{ key: 'na-go-on', type: 'keep', takenOn: '2008-10-13', cause: { notice: 'na-2008', section: 'body-1' } },
    title: 'Tiếp tục hoàn chỉnh thiết kế kỹ thuật và tổng dự toán ba dự án thư điện tử, Cổng, giao ban điện tử',
    projects: ['na-email', 'na-portal', 'na-giaoban'],
  },
  {
    ...{ key: 'bg-duplicate', type: 'stop-duplicate', takenOn: '2015-04-03', cause: { notice: 'bg-70', section: '4' } },
    title: 'Dừng các nội dung liên thông thủ tục trùng với dự án khác đang triển khai',
    projects: ['bg-lienthong'],
    avoidedCost: { amount: 450_000_000n, basis: 'Dự toán của 03 nội dung trùng đã xác định ngày 01/6/2015.' },
  },
  {
    ...{ key: 'bg-scheme', type: 'approve', takenOn: '2015-04-03', cause: { notice: 'bg-70', section: '5-1' } },
    title: 'Nhất trí xây dựng đề án chính quyền điện tử, hoàn thành trong quý III/2015',
    projects: ['bg-cqdt'],
  },
  {
    ...{ key: 'bg-portal-kept', type: 'keep', takenOn: '2015-04-27', projects: ['bg-portal'] },
    title: 'Giữ Cổng thông tin điện tử hiện có, không xây dựng mới',
    cause: { wordOf: DEPUTY, words: 'Chọn phương án nâng cấp Cổng hiện có.' },
    undone: { on: '2015-05-04', reason: 'Ghi nhầm: phương án mới được báo cáo, chưa có kết luận.' },
  },
  {
    ...{ key: 'bg-scheme-2', type: 'approve', takenOn: '2015-08-20', projects: ['bg-cqdt'], supersedes: 'bg-scheme' },
    title: 'Nhất trí trình đề án chính quyền điện tử cùng quy hoạch tổng thể trong tháng 9/2015',
    cause: { wordOf: DEPUTY, words: 'Lấy thời hạn trong quý III, trình một lần cả đề án và quy hoạch.' },
  },
]
