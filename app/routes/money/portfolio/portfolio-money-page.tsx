import { Banknote } from 'lucide-react'
import { useState } from 'react'
import type { AmountUnit } from '~/domain/dong'
import type { PortfolioMoneyView } from '~/domain/money/portfolio-money-view'
import type { SavedView } from '~/domain/saved-views/saved-views.queries.server'
import { EmptyState } from '~/ui/feedback/empty-state'
import { PageHead } from '~/ui/frame/page-head'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import type { FilterChoices } from '../../projects/portfolio/filter-words'
import { CurvePanel } from '../curve-panel'
import { UnitChoice } from '../unit-choice'
import { ForecastPanel } from './forecast-panel'
import { GroupsTable } from './groups-table'
import { LapsePanel } from './lapse-panel'
import type { PortfolioMoneyLoaded } from './load-portfolio-money.server'
import { MoneyFilters } from './money-filters'
import { yearFacts } from './year-facts'

type Loaded = FilterChoices & {
  view: PortfolioMoneyView
  money: PortfolioMoneyLoaded
  savedViews: readonly SavedView[]
  asOf: string
}

export function PortfolioMoneyPage({ loaded }: { loaded: Loaded }) {
  const { view, money, asOf, owners, laws, sources, savedViews } = loaded
  const { words, formats } = useWords()
  const [unit, setUnit] = useState<AmountUnit>('million')
  const says = words.moneyPortfolio
  const { year, end } = money
  const projects = formats.integer(money.projects)
  return (
    <div data-print="landscape">
      <PageHead
        title={says.title}
        sentence={view.by === 'year' ? says.leadAll(projects) : says.lead(year, projects)}
        facts={money.groups.length > 0 ? yearFacts({ money, asOf, words, formats }) : undefined}
      />
      <MoneyFilters
        view={view}
        year={year}
        years={money.years}
        owners={owners}
        laws={laws}
        sources={sources}
        savedViews={savedViews}
      />
      {money.groups.length === 0 ? (
        <EmptyState icon={Banknote} title={says.emptyTitle} sentence={says.emptySentence(year)} />
      ) : (
        <div className="grid gap-9">
          <Panel title={says.table} id="groups" aside={<UnitChoice unit={unit} onChange={setUnit} />}>
            <GroupsTable view={view} money={money} unit={unit} asOf={asOf} />
          </Panel>
          <CurvePanel
            picture={money.picture}
            table={money.table}
            unit={unit}
            note={money.picture?.fan ? says.curveFanNote : undefined}
          />
          {end && <ForecastPanel view={view} money={money} end={end} unit={unit} />}
          {end && <LapsePanel view={view} end={end} year={year} law={money.law} unit={unit} />}
        </div>
      )}
    </div>
  )
}
