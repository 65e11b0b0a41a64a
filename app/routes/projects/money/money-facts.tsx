import { plannedOf, shareOf, sumFigures } from '~/domain/money/year-plan'
import type { ProjectShown } from '~/domain/projects/projects.queries.server'
import { ShareBar } from '~/ui/marks/share-bar'
import type { Fact } from '~/ui/text/facts'
import type { Formats } from '~/words/formats'
import type { Words } from '~/words/words'
import type { MoneyLoaded } from './load-money.server'

type Given = { project: ProjectShown; money: MoneyLoaded; words: Words; formats: Formats }

/** The strip under the title: what was approved, and how the year of the day stands. */
export function moneyFacts({ project, money, words, formats }: Given): Fact[] {
  const { facts, noneApproved, ofApproved, ofPlan, byYearEnd, noPlanYear } = words.money
  const approved = money.baselines.at(-1)?.amount ?? project.totalInvestment
  const own = money.years.find(({ year }) => year === money.year)
  const now = own?.sum ?? sumFigures([])
  const share = shareOf(now)
  const ofTotal = approved ? Number((money.paid * 1000n) / approved) / 1000 : null
  return [
    { label: facts.approved, value: approved === null ? noneApproved : formats.money(approved) },
    {
      label: facts.yearPlan(money.year),
      value: formats.money(plannedOf(now)),
      note: own ? undefined : noPlanYear(money.year),
    },
    {
      label: facts.disbursed(money.year),
      value: (
        <ShareBar part={Number(now.disbursed)} whole={Number(plannedOf(now))}>
          {formats.money(now.disbursed)}
        </ShareBar>
      ),
      note: [
        share !== null && ofPlan(formats.percent(share)),
        own && own.yearEnd !== now.disbursed && byYearEnd(formats.money(own.yearEnd)),
      ]
        .filter(Boolean)
        .join(' · '),
    },
    { label: facts.left(money.year), value: formats.money(now.left) },
    {
      label: facts.cumulative,
      value: formats.money(money.paid),
      note: ofTotal === null ? undefined : ofApproved(formats.percent(ofTotal)),
    },
    { label: facts.advances, value: formats.money(money.advances) },
  ]
}
