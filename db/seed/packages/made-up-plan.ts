import type { Transition } from '~/domain/bid-packages/bid-package-state'
import type { ProcurementField, ProcurementMethod } from '~/domain/bid-packages/bid-package-terms'
import { NETWORK_NUMBERS_SINCE } from '~/domain/bid-packages/network-number'
import { addDays, daysBetween } from '~/domain/calendar-day'
import type { Random } from '../random'
import type { PackageOwner, SamplePackage, SamplePlan, Walked } from './sample-package'

type Shape = {
  name: string
  percent: number
  method: ProcurementMethod
  field: ProcurementField
  /** Days its contract runs. */
  days: number
}

const SHAPES: Record<string, Shape[]> = {
  system: [
    { name: 'Tư vấn lập hồ sơ mời thầu', percent: 1, method: 'direct-award-short', field: 'consultancy', days: 60 },
    { name: 'Xây dựng, triển khai phần mềm', percent: 62, method: 'open-bidding', field: 'mixed', days: 300 },
    { name: 'Mua sắm, lắp đặt thiết bị', percent: 26, method: 'open-bidding', field: 'goods', days: 120 },
    { name: 'Giám sát công tác triển khai', percent: 2, method: 'direct-award', field: 'consultancy', days: 300 },
  ],
  purchase: [
    { name: 'Mua sắm thiết bị và bản quyền', percent: 90, method: 'open-bidding', field: 'goods', days: 90 },
    { name: 'Thẩm định giá', percent: 1, method: 'direct-award-short', field: 'consultancy', days: 30 },
  ],
  lease: [{ name: 'Thuê dịch vụ', percent: 95, method: 'open-bidding', field: 'non-consultancy', days: 365 }],
  'recurrent-task': [
    {
      name: 'Cung cấp dịch vụ, hỗ trợ kỹ thuật',
      percent: 88,
      method: 'competitive-quotation',
      field: 'non-consultancy',
      days: 180,
    },
  ],
}

const SUPPLIERS = [
  'Công ty CP Công nghệ Sông Cầu',
  'Công ty TNHH Giải pháp số Kinh Bắc',
  'Công ty CP Tích hợp hệ thống Như Nguyệt',
  'Công ty CP Phần mềm Luy Lâu',
  'Công ty TNHH Hạ tầng mạng Bắc Đuống',
  'Trung tâm Tư vấn Chuyển đổi số Á Lữ',
] as const

const MILLION = 1_000_000n
const NOBODY_BID = 0.1
/** Between the invitation and the closing of a tender. */
const DAYS_TO_BID = 20

/** Days from one step to the next, of a tender and of an order without one. */
const TENDER: [Transition, number, number][] = [
  ['prepare-documents', 5, 15],
  ['publish', 20, 40],
  ['open', 20, 30],
  ['award', 25, 45],
  ['sign-contract', 8, 16],
  ['start', 2, 8],
]
const ORDER: [Transition, number, number][] = [
  ['prepare-documents', 4, 10],
  ['award', 6, 14],
  ['sign-contract', 3, 8],
  ['start', 1, 5],
]

/** A plan as the project's phase and dates let it be by a day (ISO); null where it is too early for one. */
export function madeUpPlan(of: PackageOwner, today: string, random: Random): SamplePlan | null {
  const { totalInvestment: total, decidedOn, phase, kind } = of
  if (!total || !decidedOn || decidedOn > today || phase === 'proposal') return null
  const submittedOn = addDays(decidedOn, random.between(6, 20))
  const approvedOn = addDays(submittedOn, random.between(8, 20))
  const isApproved = approvedOn <= today && (phase !== 'preparation' || random.chance(0.5))
  const number = `${random.between(100, 2900)}/QĐ-UBND`
  const packages = (SHAPES[kind] ?? []).flatMap((shape) =>
    packagesOf(shape, {
      of,
      total,
      plannedOn: submittedOn,
      approvedOn: isApproved ? approvedOn : null,
      number,
      today,
      random,
    }),
  )
  if (submittedOn > today || packages.length === 0) return null
  return {
    ...{ name: 'Kế hoạch lựa chọn nhà thầu', submittedOn, packages },
    decision: isApproved ? { number, on: approvedOn, by: 'Chủ tịch UBND tỉnh' } : null,
    networkNumber:
      isApproved && approvedOn >= NETWORK_NUMBERS_SINCE ? networkNumber('PL', approvedOn, random) : undefined,
  }
}

type Given = {
  of: PackageOwner
  total: bigint
  plannedOn: string
  approvedOn: string | null
  number: string
  today: string
  random: Random
}

/** The package, and before it the one it repeats where its first tender failed. */
function packagesOf(shape: Shape, given: Given): SamplePackage[] {
  const { total, plannedOn, approvedOn, random, today } = given
  const value = ((total * BigInt(shape.percent)) / 100n / MILLION) * MILLION || MILLION
  const made: SamplePackage = {
    ...{ name: shape.name, value, method: shape.method, field: shape.field, plannedOn, plannedDays: shape.days },
    ...{ contractType: 'lump-sum', supplier: random.pick(SUPPLIERS), walk: [] },
    mode: shape.method === 'open-bidding' ? 'one-stage-two-envelopes' : undefined,
  }
  if (approvedOn === null) return [made]
  const approved: Walked = { transition: 'approve-plan', on: approvedOn, document: given.number }
  const fails = shape.method === 'open-bidding' && given.of.phase === 'implementation' && random.chance(NOBODY_BID)
  const failed = fails ? failedTender(made, approved, today, random) : null
  if (!failed) return [{ ...made, ...lifeOf(made, approved, given) }]
  const again: Walked = { ...approved, on: failed.endedOn }
  return [failed.failed, { ...made, ...lifeOf(made, again, given), repeats: true }]
}

function failedTender(made: SamplePackage, approved: Walked, today: string, random: Random) {
  const published = addDays(approved.on, random.between(25, 45))
  const closesOn = addDays(published, DAYS_TO_BID)
  const endedOn = addDays(closesOn, random.between(15, 30))
  if (endedOn > today) return null
  const walk: Walked[] = [
    approved,
    { transition: 'prepare-documents', on: addDays(approved.on, 6) },
    { transition: 'publish', on: published, document: '02/QĐ-BMT', closesOn, ...numbered(published, random) },
    { transition: 'open', on: closesOn, bids: 2 },
    {
      ...{ transition: 'declare-no-winner', on: endedOn, document: '05/QĐ-BMT' },
      note: 'Cả hai hồ sơ dự thầu không đáp ứng yêu cầu kỹ thuật.',
    },
  ]
  return { failed: { ...made, walk }, endedOn }
}

/** As far as the day lets it: an older project's packages are further. Nothing happens after the day. */
function lifeOf(
  made: SamplePackage,
  approved: Walked,
  { of, today, random }: Given,
): Pick<SamplePackage, 'walk' | 'accepted' | 'warranty'> {
  const walk = [approved]
  const amount = (made.value * BigInt(random.between(93, 99))) / 100n
  const isDone = of.phase === 'closed' || of.phase === 'closing'
  const slow = isDone ? 1 : random.between(1, 3)
  const steps = made.method.startsWith('direct') ? ORDER : TENDER
  const hurry = hurryOf(steps, approved.on, of)
  let on = approved.on
  for (const [transition, least, most] of steps) {
    on = addDays(on, Math.max(1, Math.floor(random.between(least, most) * slow * hurry)))
    walk.push(stepOf(transition, on, { amount, made, random, hurry }))
  }
  const started = on
  const ends = addDays(started, made.plannedDays)
  const late = addDays(ends, random.between(-20, 40))
  // What a finished project accepted it accepted before it was handed over.
  const accepted = of.actualEnd && late > of.actualEnd ? addDays(of.actualEnd, -7) : late
  if (isDone || random.chance(0.5)) {
    walk.push({ transition: 'accept', on: accepted, document: 'BBNT-01', volume: 'Toàn bộ khối lượng theo hợp đồng' })
    if (of.phase === 'closed')
      walk.push({ transition: 'settle', on: addDays(accepted, random.between(30, 90)), document: 'QT-01' })
  }
  const half = addDays(started, Math.floor(Math.min(made.plannedDays, daysBetween(started, accepted)) / 2))
  const partly = made.plannedDays > 150 && random.chance(0.6) && half < accepted
  return {
    walk: untilDay(walk, today),
    accepted: partly && half <= today ? [partOf(half, amount, random)] : [],
    warranty: made.field === 'consultancy' ? undefined : { months: 12, retentionBasisPoints: 500 },
  }
}

/** Share of the usual days that a finished project's tender took: what was handed over was tendered in time. */
function hurryOf(steps: typeof TENDER, approvedOn: string, { actualEnd }: PackageOwner): number {
  if (!actualEnd) return 1
  const usual = steps.reduce((sum, [, , most]) => sum + most, 0)
  return Math.min(1, daysBetween(approvedOn, actualEnd) / 2 / usual)
}

function stepOf(
  transition: Transition,
  on: string,
  { amount, made, random, hurry }: { amount: bigint; made: SamplePackage; random: Random; hurry: number },
): Walked {
  switch (transition) {
    case 'publish':
      return {
        ...{ transition, on, document: '02/QĐ-BMT', closesOn: addDays(on, Math.floor(DAYS_TO_BID * hurry)) },
        ...numbered(on, random),
      }
    case 'open':
      return { transition, on, bids: random.between(2, 6) }
    case 'award':
      return { transition, on, document: '07/QĐ-CĐT', amount }
    case 'sign-contract':
      return {
        transition,
        on,
        document: `${random.between(1, 80)}/${on.slice(0, 4)}/HĐ`,
        amount,
        endsOn: addDays(on, made.plannedDays),
      }
    default:
      return { transition, on }
  }
}

const partOf = (on: string, amount: bigint, random: Random) => {
  const percent = random.between(30, 60)
  return {
    ...{ on, percent, amount: (amount * BigInt(percent)) / 100n, minute: 'BBNT-GĐ1' },
    volume: 'Khối lượng giai đoạn 1 theo tiến độ hợp đồng',
    rest: percent < 40 ? 'Tăng nhân sự triển khai để bù tiến độ giai đoạn 2' : undefined,
  }
}

/** The steps that had happened by the day; one step a state, so that the life stays whole. */
function untilDay(walk: Walked[], today: string): Walked[] {
  const cut = walk.findIndex(({ on }) => on > today)
  return cut < 0 ? walk : walk.slice(0, cut)
}

const numbered = (on: string, random: Random) =>
  on >= NETWORK_NUMBERS_SINCE ? { networkNumber: networkNumber('IB', on, random) } : {}

const networkNumber = (kind: 'PL' | 'IB', on: string, random: Random) =>
  `${kind}${on.slice(2, 4)}${String(random.between(0, 99_999_999)).padStart(8, '0')}`
