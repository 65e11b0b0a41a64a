import { useSearchParams } from '@remix-run/react'
import { Banknote } from 'lucide-react'
import { useState } from 'react'
import type { AmountUnit } from '~/domain/dong'
import type { ProjectShown } from '~/domain/projects/projects.queries.server'
import { Button } from '~/ui/buttons/button'
import { PageHead } from '~/ui/frame/page-head'
import type { MenuItem } from '~/ui/overlays/menu'
import { History } from '~/ui/text/history'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import { CurvePanel } from '../../money/curve-panel'
import { FindingsList } from '../../money/findings-list'
import { UnitChoice } from '../../money/unit-choice'
import { ProjectTabs } from '../project-tabs'
import { BaselinesPanel } from './baselines-panel'
import { CarryPanel } from './carry-panel'
import { ContractsPanel } from './contracts-panel'
import type { MoneyLoaded } from './load-money.server'
import { type MoneyAsked, MoneyDialogs } from './money-dialogs'
import { moneyFacts } from './money-facts'
import { PaymentsPanel } from './payments-panel'
import { PlanGrid } from './plan-grid'
import { SettlementPanel } from './settlement-panel'

export type MoneyPageLoaded = { project: ProjectShown; money: MoneyLoaded; asOf: string; mayChange: boolean }

const ENTERED_BY_LINK = ['payment', 'allot', 'estimate', 'carry', 'declare'] as const

export function MoneyPage({ loaded }: { loaded: MoneyPageLoaded }) {
  const { project, money, asOf, mayChange } = loaded
  const { words, formats } = useWords()
  const [query] = useSearchParams()
  const [unit, setUnit] = useState<AmountUnit>('million')
  const linked = ENTERED_BY_LINK.find((intent) => intent === query.get('enter'))
  const [asked, setAsked] = useState<MoneyAsked | null>(linked && mayChange ? { intent: linked } : null)
  const says = words.money
  const enter = mayChange ? setAsked : undefined
  const items: MenuItem[] = (
    [
      ['allot', says.enter.allot],
      ['estimate', money.baselines.length > 0 ? says.enter.adjustEstimate : says.enter.estimate],
      ['carry', says.enter.carry],
      ['declare', says.enter.declare],
    ] as const
  ).map(([intent, label]) => ({ kind: 'action', label, onPick: () => setAsked({ intent }) }))
  return (
    <div data-print="landscape">
      <PageHead
        over={project.code}
        title={project.name}
        action={
          mayChange && (
            <Button kind="primary" icon={Banknote} onClick={() => setAsked({ intent: 'payment' })}>
              {says.enter.payment}
            </Button>
          )
        }
        more={mayChange ? items : undefined}
        facts={moneyFacts({ project, money, words, formats })}
      />
      <ProjectTabs projectId={project.id} />
      <div className="grid gap-9">
        {(money.findings.length > 0 || money.lapses.length > 0) && (
          <div className="grid gap-x-10 gap-y-6 xl:grid-cols-2">
            {money.findings.length > 0 && <FindingsList findings={money.findings} />}
            <CarryPanel.Lapse
              lapses={money.lapses}
              law={money.budgetLaw}
              onCarry={enter && (() => enter({ intent: 'carry' }))}
            />
          </div>
        )}
        <Panel title={says.grid} id="grid" aside={<UnitChoice unit={unit} onChange={setUnit} />}>
          <PlanGrid money={money} unit={unit} onAdjust={enter} />
        </Panel>
        <CurvePanel picture={money.picture} table={money.table} unit={unit} />
        <PaymentsPanel money={money} unit={unit} onReverse={enter} />
        {money.contracts.length > 0 && <ContractsPanel money={money} unit={unit} />}
        <div className="grid gap-x-10 gap-y-9 xl:grid-cols-2">
          <BaselinesPanel money={money} unit={unit} />
          <div className="grid min-w-0 content-start gap-9">
            <SettlementPanel settlement={money.settlement} term={money.settlementTerm} day={asOf} onEnter={enter} />
            <CarryPanel.Rows carryOvers={money.carryOvers} onReverse={enter} />
          </div>
        </div>
        <Panel title={says.history} id="history">
          <History entries={money.history} />
        </Panel>
      </div>
      {mayChange && <MoneyDialogs asked={asked} onClose={() => setAsked(null)} project={project} money={money} />}
    </div>
  )
}
