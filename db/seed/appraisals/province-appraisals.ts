import { addDays } from '~/domain/calendar-day'
import { costByYear } from '~/domain/leases/lease-fee'
import { provinceLeases } from '../leases/province-leases'
import { lineOf, type SampleAppraisal, VAT } from './sample-appraisal'

/** Foreseen a little below what was then signed. */
const FORESEEN_PERCENT = 96n
const THOUSAND = 1000n

/** The network that was rented after being weighed, with what became of it; and a lease about to end, still being weighed. */
export function provinceAppraisals(today: string): SampleAppraisal[] {
  const leases = provinceLeases(today)
  const network = leases.find(({ project }) => project === 'mang')
  const soc = leases.find(({ project }) => project === 'soc')
  return [...(network ? [networkAppraisal(network)] : []), ...(soc ? [socAppraisal(today)] : [])]
}

function networkAppraisal(lease: ReturnType<typeof provinceLeases>[number]): SampleAppraisal {
  const fees = costByYear(lease, { ...lease, vatBasisPoints: 0 })
  const startYear = fees[0]?.year ?? 0
  const thousands = fees.map(({ cost }) => Number((cost * FORESEEN_PERCENT) / (100n * THOUSAND)))
  const most = Math.max(...thousands)
  const later = (amount: number) => fees.map((_, k) => (k === 0 ? 0 : amount))
  return {
    project: 'mang',
    question: 'Kênh truyền số liệu đến xã, phường: thuê trọn gói hay tự đầu tư thiết bị và thuê cáp?',
    ...{ on: addDays(lease.signedOn, -75), submittedOn: addDays(lease.signedOn, -68) },
    decided: {
      ...{ on: addDays(lease.signedOn, -50), chosen: 0 },
      title: 'Đồng ý thuê trọn gói kênh truyền số liệu chuyên dùng đến xã, phường',
      words: 'Thuê trọn gói; không đầu tư thiết bị đầu cuối.',
    },
    source: 'Báo giá của 2 doanh nghiệp viễn thông; giá thiết bị theo kết quả trúng thầu của tỉnh lân cận.',
    ...{ startYear, years: fees.length, discountBasisPoints: 650, discountGround: 'Lãi suất trái phiếu 3 năm.' },
    recommended: 0,
    recommendation: 'Thuê trọn gói: rẻ hơn trong 3 năm, sẵn sàng ngay, nhà cung cấp chịu trách nhiệm chất lượng.',
    options: [
      {
        ...{ kind: 'rent-anew', name: 'Thuê trọn gói', fundingSource: 'Ngân sách tỉnh, chi thường xuyên' },
        lines: [lineOf('fee', thousands, VAT)],
        ratings: [
          { criterion: 'readiness', rating: 'good', ground: 'Trong 30 ngày.' },
          { criterion: 'dependence', rating: 'fair', ground: 'Có hai doanh nghiệp cùng địa bàn.' },
        ],
      },
      {
        ...{ kind: 'buy', name: 'Tự đầu tư thiết bị, thuê cáp', fundingSource: 'Vốn đầu tư phát triển của tỉnh' },
        lines: [
          lineOf('investment', [most * 2, ...later(0).slice(1)], { ...VAT, label: 'Thiết bị đầu cuối 99 điểm' }),
          lineOf('operation', later(Math.round(most * 0.55)), { ...VAT, label: 'Thuê cáp, điện' }),
          lineOf('staff', later(Math.round(most * 0.1)), { growthBasisPoints: 500 }),
          lineOf(
            'residual',
            fees.map((_, k) => (k === fees.length - 1 ? Math.round(most * 0.4) : 0)),
          ),
        ],
        ratings: [
          { criterion: 'readiness', rating: 'weak', ground: 'Từ 9 đến 12 tháng.' },
          { criterion: 'staff', rating: 'unmet', ground: 'Xã, phường không có cán bộ mạng.' },
        ],
      },
    ],
  }
}

function socAppraisal(today: string): SampleAppraisal {
  const startYear = Number(today.slice(0, 4)) + 1
  return {
    project: 'soc',
    question: 'Giám sát an toàn thông tin sau khi hết hợp đồng: thuê tiếp hay tự xây dựng?',
    ...{ on: addDays(today, -6), submittedOn: null, decided: null, source: null },
    ...{ startYear, years: 5, discountBasisPoints: 700, discountGround: null, recommended: null, recommendation: null },
    options: [
      {
        ...{ kind: 'keep-renting', name: 'Thuê tiếp giám sát 24/7', fundingSource: null, onMarket: false },
        lines: [
          lineOf('fee', [5_200_000, 5_200_000, 5_200_000, 5_200_000, 5_200_000], { ...VAT, growthBasisPoints: 400 }),
          lineOf('staff', [240_000, 240_000, 240_000, 240_000, 240_000], { growthBasisPoints: 500 }),
        ],
      },
      {
        ...{ kind: 'buy', name: 'Xây dựng trung tâm giám sát của tỉnh', fundingSource: 'Vốn đầu tư công trung hạn' },
        lines: [
          lineOf('investment', [9_800_000, 0, 0, 0, 0], { ...VAT, rangeBasisPoints: 2000 }),
          lineOf('staff', [900_000, 1_800_000, 1_800_000, 1_800_000, 1_800_000], { growthBasisPoints: 500 }),
          lineOf('maintenance', [0, 0, 980_000, 980_000, 980_000], VAT),
          lineOf('operation', [350_000, 700_000, 700_000, 700_000, 700_000], VAT),
        ],
      },
    ],
  }
}
