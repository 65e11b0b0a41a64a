import { formatsFor } from '../formats'
import type { moneyEvents as source } from '../vi/timeline-money'

type Facts = Record<string, unknown>

const formats = formatsFor('en')
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const money = (value: unknown): string => (text(value) ? formats.dong(BigInt(text(value))) : '')
const day = (value: unknown): string => (text(value) ? formats.day(text(value)) : '')
const by = ({ decisionNumber, decidedOn }: Facts): string =>
  text(decisionNumber) ? ` by ${text(decisionNumber)}${day(decidedOn) ? ` of ${day(decidedOn)}` : ''}` : ''
const because = ({ reason }: Facts): string => (text(reason) ? `: ${text(reason)}` : '')
const change = (delta: unknown): string => {
  const amount = BigInt(text(delta) || '0')
  return amount < 0n ? `, ${formats.dong(-amount)} less` : `, ${formats.dong(amount)} more`
}
const span = ({ horizon, year, lastYear }: Facts): string =>
  horizon === 'medium-term' ? `the medium term ${year}–${lastYear}` : `${year}`

export const moneyEvents: typeof source = {
  'money.estimate-recorded': (facts) =>
    facts.delta === null
      ? `recorded the first baseline: ${money(facts.amount)}${by(facts)}`
      : `adjusted the approved total to ${money(facts.amount)}${change(facts.delta)}${by(facts)}${because(facts)}`,
  'money.allotted': (facts) => `allotted ${money(facts.total)} for ${span(facts)}${by(facts)}`,
  'money.allocation-adjusted': (facts) =>
    `adjusted the plan of ${span(facts)}, ${text(facts.source)}, from ${money(facts.from)} to ${money(facts.to)}${by(facts)}${because(facts)}`,
  'money.year-total-declared': (facts) =>
    `recorded the total of ${facts.year} as its document gives it: ${money(facts.amount)}${by(facts)}`,
  'money.carried-over': (facts) =>
    `carried ${money(facts.amount)} of ${facts.fromYear}, ${text(facts.source)}, over into the next year${by(facts)}`,
  'money.carry-over-reversed': (facts) =>
    `took back the carry-over of ${money(facts.amount)} from ${facts.fromYear}${because(facts)}`,
  'money.paid': (facts) =>
    `recorded ${facts.kind === 'advance' ? 'an advance' : 'a payment for volume'} of ${money(facts.amount)} on ${day(facts.paidOn)}, plan of ${facts.planYear}`,
  'money.payment-reversed': (facts) =>
    `reversed the payment of ${money(facts.amount)} on ${day(facts.paidOn)}${because(facts)}`,
  'money.settlement-opened': (facts) =>
    `started the clock of final settlement on ${day(facts.groundOn)}; its file is due on ${day(facts.due)}`,
  'money.settlement-recorded': (facts) =>
    facts.approvedOn
      ? `recorded the settlement approved at ${money(facts.amount)}, ${text(facts.decisionNumber)} of ${day(facts.approvedOn)}`
      : `recorded that the settlement file was handed in on ${day(facts.submittedOn)}`,
}
