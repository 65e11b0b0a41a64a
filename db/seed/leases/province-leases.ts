import { addDays } from '~/domain/calendar-day'
import { addMonths } from '~/domain/leases/lease-fee'
import type { ExitStep } from '~/domain/leases/lease-terms'
import { PROVINCE_SYSTEMS } from '../portfolio/province-systems'
import type { SampleLease } from './sample-lease'

type Told = {
  project: string
  service: string
  provider: string
  /** Days from the sample's day to the last day of the lease; before it where negative. */
  ends: number
  months: number
  noticeDays?: number
  offMarket?: true
  plan?: string
  followedBy?: { project?: string; words?: string }
  done?: readonly ExitStep[]
  closedDaysAgo?: number
}

const KINH_BAC = 'Công ty TNHH Dịch vụ số Kinh Bắc'
const SONG_CAU = 'Công ty cổ phần Viễn thông Sông Cầu'
const LUY_LAU = 'Công ty cổ phần An ninh mạng Luy Lâu'

/** Leases of the province at every distance from their end, followed and not. Plausible, not published. */
const TOLD: readonly Told[] = [
  {
    ...{ project: 'soc', service: 'Giám sát an toàn thông tin 24/7 cho các hệ thống dùng chung', provider: LUY_LAU },
    ...{ ends: 74, months: 24, noticeDays: 60, offMarket: true, plan: '1186/QĐ-UBND' },
  },
  {
    ...{ project: 'mang', service: 'Kênh truyền số liệu chuyên dùng đến 99 xã, phường', provider: SONG_CAU },
    ...{ ends: 152, months: 36, noticeDays: 90, followedBy: { project: 'ipv6' } },
  },
  {
    ...{ project: 'thidua', service: 'Phần mềm quản lý thi đua, khen thưởng', provider: KINH_BAC },
    ...{ ends: 236, months: 9, noticeDays: 30, offMarket: true },
  },
  {
    ...{ project: 'tongdai', service: 'Nền tảng tổng đài 1022', provider: SONG_CAU },
    ...{ ends: 331, months: 24, noticeDays: 60 },
  },
  {
    ...{ project: 'tuyensinh', service: 'Tuyển sinh trực tuyến đầu cấp', provider: KINH_BAC },
    ...{ ends: 512, months: 24, noticeDays: 60 },
  },
  {
    ...{ project: 'trangxa', service: 'Trang thông tin điện tử của 99 xã, phường', provider: KINH_BAC },
    ...{ ends: 790, months: 36, noticeDays: 90 },
  },
  {
    ...{ project: 'hopkhonggiay', service: 'Phòng họp không giấy', provider: KINH_BAC, ends: -19, months: 12 },
    followedBy: { words: 'Chuyển sang phân hệ họp của nền tảng điều hành do tỉnh quản trị.' },
    done: ['data-returned', 'counted-before'],
  },
  {
    ...{ project: 'duocpham', service: 'Kết nối đơn thuốc điện tử của cơ sở bán lẻ', provider: SONG_CAU, ends: -120 },
    ...{ months: 12, followedBy: { words: 'Dùng nền tảng của Bộ Y tế.' }, closedDaysAgo: 96 },
    done: ['data-returned', 'counted-before', 'counted-after', 'reconciled', 'deletion-minute'],
  },
]

const STEP_WORDS: Record<ExitStep, string> = {
  'data-returned': 'Nhà cung cấp bàn giao bản sao dữ liệu và tài liệu mô tả trên ổ đĩa mã hóa.',
  'counted-before': 'Kiểm đếm tại hệ thống của nhà cung cấp, hai bên ký.',
  'counted-after': 'Kiểm đếm tại hệ thống tiếp nhận, hai bên ký.',
  reconciled: 'Đối chiếu từng đơn vị; số chênh lệch là bản ghi thử nghiệm đã thống nhất không chuyển.',
  'deletion-minute': 'Nhà cung cấp xóa dữ liệu, có biên bản và xác nhận của cán bộ an toàn thông tin.',
}
const BEFORE = 48_212
const AFTER = 48_196

export function provinceLeases(today: string): SampleLease[] {
  return TOLD.map((told, n) => {
    const { project, service, provider, ends, months, noticeDays, offMarket, plan, followedBy = {}, done = [] } = told
    const endsOn = addDays(today, ends)
    const startsOn = addDays(addMonths(endsOn, -months), 1)
    const closedOn = told.closedDaysAgo === undefined ? null : addDays(today, -told.closedDaysAgo)
    const signedOn = addDays(startsOn, -12)
    return {
      ...{ project, service, provider, startsOn, endsOn, closedOn, signedOn, offMarket: offMarket === true },
      rentalPlan: plan ? { number: plan, on: addDays(signedOn, -40) } : null,
      contractNumber: `${n + 3}/${signedOn.slice(0, 4)}/HĐ-TDV`,
      noticeBy: noticeDays === undefined ? null : addDays(endsOn, -noticeDays),
      ...{ feePeriod: 'month' as const, fee: feeOf(project, months), vatBasisPoints: 1000, renewals: [] },
      successor: { project: followedBy.project ?? null, words: followedBy.words ?? null },
      serviceLevel: 'Sẵn sàng 99,5 % mỗi tháng; khắc phục sự cố nghiêm trọng trong 4 giờ; hỗ trợ trong giờ hành chính.',
      exitSteps: done.map((step, at) => ({
        ...{
          step,
          on: addDays(endsOn, at + 2),
          words: STEP_WORDS[step],
          document: `BB-${String(at + 1).padStart(2, '0')}`,
        },
        counted: step === 'counted-before' ? BEFORE : step === 'counted-after' ? AFTER : null,
      })),
      handovers: [],
    }
  })
}

/** A month's fee before tax that a project of this size can pay over the term, in hundred thousands of dong. */
function feeOf(project: string, months: number): bigint {
  const size = PROVINCE_SYSTEMS.find((system) => system.key === project)?.size ?? 10
  return ((BigInt(size) * 900n) / BigInt(months)) * 100_000n
}
