import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import { formatsFor } from '../formats'

type Facts = Record<string, unknown>
type MoneyEvent = Extract<TimelineEvent, `money.${string}`>

const formats = formatsFor('vi')
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const money = (value: unknown): string => (text(value) ? formats.dong(BigInt(text(value))) : '')
const day = (value: unknown): string => (text(value) ? formats.day(text(value)) : '')
const by = ({ decisionNumber, decidedOn }: Facts): string =>
  text(decisionNumber) ? ` theo ${text(decisionNumber)}${day(decidedOn) ? ` ngày ${day(decidedOn)}` : ''}` : ''
const because = ({ reason }: Facts): string => (text(reason) ? `: ${text(reason)}` : '')
const change = (delta: unknown): string => {
  const amount = BigInt(text(delta) || '0')
  return amount < 0n ? `, giảm ${formats.dong(-amount)}` : `, tăng ${formats.dong(amount)}`
}
const span = ({ horizon, year, lastYear }: Facts): string =>
  horizon === 'medium-term' ? `trung hạn ${year}–${lastYear}` : `năm ${year}`

/** Figures in the story are written out in dong: it is what an inspector compares. */
export const moneyEvents: Record<MoneyEvent, (facts: Facts) => string> = {
  'money.estimate-recorded': (facts) =>
    facts.delta === null
      ? `ghi mốc đầu tiên của tổng mức được duyệt: ${money(facts.amount)}${by(facts)}`
      : `điều chỉnh tổng mức được duyệt thành ${money(facts.amount)}${change(facts.delta)}${by(facts)}${because(facts)}`,
  'money.allotted': (facts) => `giao kế hoạch vốn ${span(facts)}: ${money(facts.total)}${by(facts)}`,
  'money.allocation-adjusted': (facts) =>
    `điều chỉnh kế hoạch vốn ${span(facts)}, ${text(facts.source)}, từ ${money(facts.from)} thành ${money(facts.to)}${by(facts)}${because(facts)}`,
  'money.year-total-declared': (facts) =>
    `ghi tổng vốn năm ${facts.year} theo văn bản: ${money(facts.amount)}${by(facts)}`,
  'money.carried-over': (facts) =>
    `chuyển ${money(facts.amount)} của năm ${facts.fromYear}, ${text(facts.source)}, sang năm sau${by(facts)}`,
  'money.carry-over-reversed': (facts) =>
    `hủy chuyển nguồn ${money(facts.amount)} của năm ${facts.fromYear}${because(facts)}`,
  'money.paid': (facts) =>
    `ghi ${facts.kind === 'advance' ? 'tạm ứng' : 'thanh toán khối lượng'} ${money(facts.amount)} ngày ${day(facts.paidOn)}, vốn năm ${facts.planYear}`,
  'money.payment-reversed': (facts) =>
    `hủy khoản chi ${money(facts.amount)} ngày ${day(facts.paidOn)}${because(facts)}`,
  'money.settlement-opened': (facts) =>
    `bắt đầu tính hạn quyết toán từ ${day(facts.groundOn)}, hạn nộp hồ sơ ${day(facts.due)}`,
  'money.settlement-recorded': (facts) =>
    facts.approvedOn
      ? `ghi phê duyệt quyết toán ${money(facts.amount)}, ${text(facts.decisionNumber)} ngày ${day(facts.approvedOn)}`
      : `ghi nộp hồ sơ quyết toán ngày ${day(facts.submittedOn)}`,
}
