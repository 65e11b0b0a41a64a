import type { OverlapOutcome, OverlapReason, OverlapVerdict } from '~/domain/overlaps/overlap-terms'

/** A pair of the sample that people judged, told by the projects' keys; days are ISO, the avoided cost is dong. */
export type SampleOverlap = {
  projects: readonly [string, string]
  score: number
  reasons: OverlapReason[]
  on: string
  verdict: OverlapVerdict
  ground: string
  decided?: {
    on: string
    outcome: Extract<OverlapOutcome, 'keep'>
    title: string
    words: string
    avoidedCost: bigint
    basis: string
  }
}

/**
 * Clause 4 of notice 70/TB-UBND (Bắc Giang, 03/4/2015): what the interconnected procedures have in common with the software
 * of 19 departments stops, both go on; and two that are only called alike. What is open follows from the portfolio itself.
 */
export const SAMPLE_OVERLAPS: readonly SampleOverlap[] = [
  {
    projects: ['bg-lienthong', 'bg-loi19'],
    score: 43,
    reasons: [
      { kind: 'items', points: 27, first: 'Phần mềm một cửa của sở, ngành', second: 'Phần mềm lõi một cửa' },
      { kind: 'same-field', points: 8 },
      { kind: 'same-owner', points: 3 },
      { kind: 'years', points: 5, from: 2014, to: 2015 },
    ],
    on: '2015-04-08',
    verdict: 'duplicate',
    ground: 'Ba nội dung một cửa của sở, ngành có trong cả hai dự án (khoản 4 Thông báo 70/TB-UBND).',
    decided: {
      on: '2015-04-20',
      outcome: 'keep',
      title: 'Giữ cả hai dự án; bỏ ba nội dung trùng khỏi dự án liên thông, phần mềm 19 sở, ngành chỉ làm phần lõi',
      words: 'Nội dung nào trùng với dự án khác đang triển khai thì dừng lại để tránh lãng phí.',
      avoidedCost: 6_400_000_000n,
      basis: 'Dự toán ba nội dung trùng chưa ký hợp đồng: 2,9 tỷ, 2,1 tỷ và 1,4 tỷ đồng',
    },
  },
  {
    projects: ['bg-email', 'na-email'],
    score: 0,
    reasons: [
      { kind: 'same-field', points: 8 },
      { kind: 'other-units', points: -40, first: 'Bắc Giang', second: 'Nghệ An' },
    ],
    on: '2015-04-08',
    verdict: 'noise',
    ground: 'Hai tỉnh khác nhau; chỉ giống tên gọi.',
  },
]
