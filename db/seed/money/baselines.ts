import { addDays } from '~/domain/calendar-day'
import type { EstimateKind } from '~/domain/money/funding-terms'
import { type Baseline, type MoneyTold, percentOf } from './sample-money'

const BILLION = 1_000_000_000n

const kindOf = ({ kind }: MoneyTold): EstimateKind =>
  kind === 'system' || kind === 'purchase' ? 'total-investment' : 'detailed-estimate'

const REASONS = [
  'Bổ sung kết nối với nền tảng chia sẻ dữ liệu của tỉnh theo Kiến trúc Chính phủ số',
  'Bổ sung hạng mục bảo đảm an toàn hệ thống thông tin cấp độ 3',
  'Mở rộng phạm vi đến cấp xã sau khi sắp xếp đơn vị hành chính',
] as const
/** Every how many systems the total was adjusted, and to how many per cent of the first it came from. */
const EVERY = 7
const FIRST_PERCENT = 94
const ADJUSTED_AFTER = 190

/** Baselines that a story of the seed notices tells, by the project's key; the last is what the project says of itself. */
const TOLD: Record<string, (told: MoneyTold) => Baseline[]> = {
  'bg-email-lease': (told) => [
    first(told, 320_000_000n),
    {
      ...{ kind: 'detailed-estimate', amount: 390_000_000n, decidedOn: '2015-01-26', decisionNumber: '31/QĐ-VP' },
      reason: 'Gia hạn thuê 05 tháng vì chưa xong tiếp nhận hệ thống',
    },
    {
      ...{ kind: 'detailed-estimate', amount: 640_000_000n, decidedOn: '2015-06-19', decisionNumber: '214/QĐ-VP' },
      reason: 'Tiếp tục thuê trong khi nghiên cứu phương án tiếp nhận, theo Thông báo 70/TB-UBND',
      clauseId: told.lease?.orderedBy ?? null,
    },
  ],
  cpnet: (told) => [
    first(told, 284n * (BILLION / 10n)),
    {
      ...{ kind: 'total-investment', amount: 296n * (BILLION / 10n), decidedOn: '2014-03-04' },
      ...{ decisionNumber: '562/QĐ-BVHTTDL', plannedEnd: '2014-03-20' },
      reason: 'Bổ sung 1,2 tỷ đồng nhân sự và kiểm thử để hoàn thành trước ngày 20/3/2014',
      paper: {
        name: 'Quyết định 562-QĐ-BVHTTDL (mẫu).txt',
        lines: [
          'BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH',
          'Số: 562/QĐ-BVHTTDL',
          'Hà Nội, ngày 04 tháng 3 năm 2014',
          '',
          'QUYẾT ĐỊNH',
          'Về việc điều chỉnh tổng mức đầu tư dự án kết nối Cổng thông tin Chính phủ (CPNet)',
          '',
          'Điều 1. Điều chỉnh tổng mức đầu tư từ 28.400.000.000 đồng thành 29.600.000.000 đồng.',
          'Lý do: bổ sung 1,2 tỷ đồng nhân sự và kiểm thử để hoàn thành trước ngày 20/3/2014.',
          'Điều 2. Thời gian thực hiện: đến ngày 20/3/2014.',
          '',
          '(Văn bản của dữ liệu mẫu, không phải văn bản đã ban hành.)',
        ],
      },
    },
  ],
}

const first = (told: MoneyTold, amount: bigint): Baseline => ({
  ...{ kind: kindOf(told), amount, decidedOn: told.decidedOn ?? '', decisionNumber: told.decisionNumber ?? null },
  reason: null,
})

/** What was approved by a day (ISO), oldest first; the newest is the project's total. */
export function baselinesOf(told: MoneyTold, until: string): Baseline[] {
  const { totalInvestment, decidedOn, projectId, kind, key = '' } = told
  if (!totalInvestment || !decidedOn || decidedOn > until) return []
  const story = TOLD[key]?.(told)
  if (story) return story.filter((one) => one.decidedOn <= until)
  const again = addDays(decidedOn, ADJUSTED_AFTER)
  if (kind !== 'system' || projectId % EVERY !== 3 || again > until || (told.actualEnd && again >= told.actualEnd))
    return [first(told, totalInvestment)]
  return [
    first(told, percentOf(totalInvestment, FIRST_PERCENT)),
    {
      ...{ kind: 'total-investment', amount: totalInvestment, decidedOn: again },
      ...{ decisionNumber: `${1100 + (projectId % 800)}/QĐ-UBND`, reason: REASONS[projectId % REASONS.length] ?? '' },
    },
  ]
}
