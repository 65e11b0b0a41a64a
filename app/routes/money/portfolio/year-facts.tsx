import { lapseDay, yearEnd } from '~/domain/fiscal-year'
import { ShareBar } from '~/ui/marks/share-bar'
import type { Fact } from '~/ui/text/facts'
import type { Formats } from '~/words/formats'
import type { Words } from '~/words/words'
import type { PortfolioMoneyLoaded } from './load-portfolio-money.server'

type Given = { money: PortfolioMoneyLoaded; asOf: string; words: Words; formats: Formats }

/** The strip under the title: the plan, what is disbursed by the day or both cut-offs, and what the year's end may be. */
export function yearFacts({ money, asOf, words, formats }: Given): Fact[] {
  const says = words.moneyPortfolio
  const { year, sum, expected, end } = money
  const planned = sum.allotted + sum.carriedIn
  const rest = planned - sum.carriedOut - sum.disbursed
  const share = (amount: bigint) => (planned > 0n ? formats.percent(Number((amount * 1000n) / planned) / 1000) : '–')
  const paid = (label: string, amount: bigint): Fact => ({
    label,
    value: (
      <ShareBar part={Number(amount)} whole={Number(planned)}>
        {formats.money(amount)}
      </ShareBar>
    ),
    note: says.ofPlan(share(amount)),
  })
  const plan: Fact = {
    label: says.facts.planned(year),
    value: formats.money(planned),
    note: sum.carriedIn > 0n ? says.carriedIn(formats.money(sum.carriedIn)) : undefined,
  }
  const known = money.yearEndPassed ? [paid(says.facts.disbursed(formats.day(yearEnd(year))), sum.yearEnd)] : []
  const carried = sum.carriedOut > 0n ? says.carriedOut(formats.money(sum.carriedOut)) : undefined
  if (!end)
    return [
      plan,
      ...known,
      ...(money.over ? [paid(says.facts.disbursed(formats.day(lapseDay(year))), sum.disbursed)] : []),
      {
        label: money.over ? says.facts.lapsed(formats.day(lapseDay(year))) : says.facts.left,
        value: formats.money(rest),
        note: carried,
      },
    ]
  return [
    plan,
    ...known,
    paid(says.facts.disbursed(formats.day(asOf)), sum.disbursed),
    ...expected.map(
      ({ on, low, likely, high }): Fact => ({
        label: says.facts.expected(formats.day(on)),
        value: says.range(formats.money(low), formats.money(high)),
        note: says.likely(formats.money(likely), share(likely)),
      }),
    ),
    { label: says.facts.left, value: formats.money(rest), note: carried },
    { label: says.facts.atRisk(formats.day(lapseDay(year))), value: formats.money(end.lapse.atRisk) },
  ]
}
