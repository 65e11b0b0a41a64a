import { daysBetween } from '~/domain/calendar-day'
import { addMonths } from '~/domain/leases/lease-fee'
import type { FeePeriod } from '~/domain/leases/lease-terms'
import type { DraftConclusion, MatterContent, MatterFact, MatterOption } from '../matter'
import { lowered, sayCount, sayDay, sayMoney } from '../say'

export type EndingLease = {
  id: number
  projectId: number
  service: string
  provider: string
  endsOn: string
  noticeBy: string | null
  contract: string | null
  feePeriod: FeePeriod
  /** One period, VAT included, dong. */
  fee: bigint
  /** A year more at the same fee, dong. */
  yearCost: bigint
  /** Who answers for it on the day. */
  lead: string | null
  /** What follows when it ends. */
  follows: { words: string; unit: string | null } | null
}

/** A package of the same field whose tender has not begun. */
export type WaitingPackage = {
  id: number
  ordinal: number | null
  name: string
  value: bigint | null
  projectId: number
  projectName: string
  lead: string | null
}

const PERIODS = { month: 'tháng', quarter: 'quý', year: 'năm', 'whole-term': 'thời hạn' } as const

/** The sheet of a lease that ends: keep renting while the take-over is studied, take over now, or select anew. */
export function leaseSheet(
  lease: EndingLease,
  packages: readonly WaitingPackage[],
  money: readonly MatterFact[],
  asOf: string,
): MatterContent {
  const service = lowered(lease.service)
  return {
    question: `Tiếp tục thuê hay tiếp nhận ${service} khi hợp đồng với ${lease.provider} hết hạn ngày ${sayDay(lease.endsOn)}?`,
    facts: [...leaseFacts(lease, asOf), ...packages.map((one) => packageFact(one, asOf)), ...money],
    options: [keepRenting(lease, packages, asOf), takeOver(lease), selectAnew(lease, asOf)],
    waiting: waitingWords(lease, asOf),
    recommended: 'a',
    reason: lease.follows
      ? 'Dịch vụ không gián đoạn trong khi có thời gian đánh giá việc tiếp nhận trước khi chi đầu tư.'
      : 'Chưa có phương án thay thế; không gia hạn thì dịch vụ gián đoạn.',
  }
}

function waitingWords({ endsOn, noticeBy }: EndingLease, asOf: string): string {
  const days = daysBetween(asOf, endsOn)
  const end =
    days < 0
      ? `Hợp đồng đã hết hạn ${sayCount(-days)} ngày; dịch vụ đang chạy không có căn cứ thanh toán.`
      : `Còn ${sayCount(days)} ngày đến ngày hết hạn; không quyết định thì dịch vụ gián đoạn từ ngày ${sayDay(endsOn)}.`
  return noticeBy !== null && noticeBy >= asOf
    ? `${end} Muốn chấm dứt phải báo nhà cung cấp chậm nhất ngày ${sayDay(noticeBy)}.`
    : end
}

function leaseFacts(lease: EndingLease, asOf: string): MatterFact[] {
  const contract = lease.contract ? `Hợp đồng ${lease.contract}` : 'Hợp đồng thuê dịch vụ'
  const fact = (words: string, figure: string | null, certainty: MatterFact['certainty'] = 'actual'): MatterFact => ({
    ...{ words, figure, certainty, on: asOf, source: contract, link: `/leases/${lease.id}` },
  })
  const days = daysBetween(asOf, lease.endsOn)
  const left = days < 0 ? `quá ${sayCount(-days)} ngày` : `còn ${sayCount(days)} ngày`
  return [
    fact(`Đang thuê của ${lease.provider} đến hết ngày ${sayDay(lease.endsOn)}`, left),
    fact('Phí thuê, đã gồm thuế giá trị gia tăng', `${sayMoney(lease.fee)} mỗi ${PERIODS[lease.feePeriod]}`),
    ...(lease.yearCost > 0n
      ? [fact('Thuê thêm 12 tháng theo giá hiện nay', sayMoney(lease.yearCost), 'estimate')]
      : []),
    fact(
      lease.follows ? `Sau khi hết hạn: ${lowered(lease.follows.words)}` : 'Chưa có phương án thay thế khi hết hạn',
      null,
    ),
  ]
}

const packageFact = (one: WaitingPackage, asOf: string): MatterFact => ({
  words: `Đang chuẩn bị đấu thầu: gói thầu “${one.name}”, dự án “${one.projectName}”`,
  figure: one.value === null ? null : sayMoney(one.value),
  ...{ on: asOf, source: 'Kế hoạch lựa chọn nhà thầu', link: `/bid-packages/${one.id}`, certainty: 'actual' },
})

const NONE = { leaseId: null, pauseId: null, planId: null, bidPackageId: null }
const units = (...names: (string | null)[]): string[] => names.flatMap((name) => name ?? [])

function keepRenting(lease: EndingLease, packages: readonly WaitingPackage[], asOf: string): MatterOption {
  const service = lowered(lease.service)
  const studied = addMonths(`${asOf.slice(0, 8)}01`, 3)
  const others = units(lease.follows?.unit ?? null, ...packages.map(({ lead }) => lead)).filter(
    (name) => name !== lease.lead,
  )
  const conclusions: DraftConclusion[] = [
    {
      ...{
        kind: 'continue-rent',
        leads: units(lease.lead),
        coordinating: [],
        deadline: { type: 'none' },
        condition: null,
      },
      task: `tiếp tục thuê dịch vụ ${service} của ${lease.provider}`,
      effect: { ...NONE, act: 'continue-lease', projectId: lease.projectId, leaseId: lease.id },
    },
    {
      ...{
        kind: 'assign',
        leads: units(lease.lead),
        coordinating: [...new Set(others)],
        condition: null,
        effect: null,
      },
      task: `nghiên cứu phương án tiếp nhận hệ thống ${service} về tỉnh quản trị`,
      deadline: { type: 'by', end: lastOfMonth(studied) },
    },
    ...packages.map(
      (one): DraftConclusion => ({
        ...{ kind: 'pause', leads: units(one.lead), coordinating: [], deadline: { type: 'none' } },
        task: `tạm dừng đấu thầu gói thầu “${one.name}”`,
        condition: `có kết quả nghiên cứu phương án tiếp nhận hệ thống ${service}`,
        effect: { ...NONE, act: 'pause', projectId: one.projectId, bidPackageId: one.id },
      }),
    ),
  ]
  return {
    ...{ key: 'a', conclusions, money: `Khoảng ${sayMoney(lease.yearCost)} cho 12 tháng theo giá hiện nay.` },
    title:
      packages.length > 0
        ? 'Tiếp tục thuê, nghiên cứu tiếp nhận, tạm dừng đấu thầu'
        : 'Tiếp tục thuê, nghiên cứu tiếp nhận',
    effect:
      packages.length > 0
        ? 'Dịch vụ không gián đoạn; thiết bị chỉ mua khi đã rõ phương án tiếp nhận.'
        : 'Dịch vụ không gián đoạn; có thời gian đánh giá trước khi quyết định lâu dài.',
  }
}

/** The last day of the month of a day. */
const lastOfMonth = (day: string): string =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10)

function takeOver(lease: EndingLease): MatterOption {
  const service = lowered(lease.service)
  return {
    ...{ key: 'b', title: 'Tiếp nhận, tỉnh tự quản trị khi hết hạn' },
    effect: 'Chủ động dữ liệu và vận hành; phải có đủ hạ tầng, nhân lực và hồ sơ bàn giao trước ngày hết hạn.',
    money: `Thôi trả ${sayMoney(lease.fee)} mỗi ${PERIODS[lease.feePeriod]}; chi phí vận hành do tỉnh bố trí.`,
    conclusions: [
      {
        ...{
          kind: 'assign',
          leads: units(lease.follows?.unit ?? lease.lead),
          coordinating: [],
          condition: null,
          effect: null,
        },
        task: `tiếp nhận dữ liệu, hệ thống ${service} từ ${lease.provider}, bảo đảm vận hành không gián đoạn`,
        deadline: { type: 'by', end: lease.endsOn },
      },
    ],
  }
}

function selectAnew(lease: EndingLease, asOf: string): MatterOption {
  const service = lowered(lease.service)
  return {
    ...{ key: 'c', title: 'Thuê mới qua lựa chọn nhà thầu' },
    effect: 'Giá và mức chất lượng được cạnh tranh; có thể phải chuyển nhà cung cấp và dữ liệu.',
    money: 'Theo kết quả lựa chọn nhà thầu; dự toán chưa lập.',
    conclusions: [
      {
        ...{ kind: 'assign', leads: units(lease.lead), coordinating: [], condition: null, effect: null },
        task: `lập kế hoạch thuê và tổ chức lựa chọn nhà cung cấp dịch vụ ${service}`,
        deadline: { type: 'by', end: lease.endsOn > asOf ? lease.endsOn : addMonths(asOf, 2) },
      },
    ],
  }
}
