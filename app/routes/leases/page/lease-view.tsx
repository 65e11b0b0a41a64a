import { Link } from '@remix-run/react'
import { CalendarPlus } from 'lucide-react'
import { useState } from 'react'
import type { AppraisalRow } from '~/domain/appraisals/appraisals.queries.server'
import type { Decided } from '~/domain/decisions/decided.queries.server'
import { costUntil, feeWithVat } from '~/domain/leases/lease-fee'
import type { LeaseGuard } from '~/domain/leases/lease-guards'
import type { LeasePage } from '~/domain/leases/lease-page.queries.server'
import type { ProjectClause } from '~/domain/projects/projects.queries.server'
import type { SystemRow } from '~/domain/systems/systems.queries.server'
import { Button } from '~/ui/buttons/button'
import { PageHead } from '~/ui/frame/page-head'
import { useShortcut } from '~/ui/keys/use-shortcut'
import type { MenuItem } from '~/ui/overlays/menu'
import type { Fact } from '~/ui/text/facts'
import { History, type HistoryEntry } from '~/ui/text/history'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import { AppraisalsPanel } from '../../appraisals/appraisals-panel'
import { DecidedMark } from '../../decisions/decided-mark'
import { DecisionsPanel } from '../../decisions/decisions-panel'
import { SystemsPanel } from '../../systems/systems-panel'
import { leaseSentence } from '../lease-state'
import { CostPanel } from './cost-panel'
import { ExitPanel } from './exit-panel'
import { GuardsPanel } from './guards-panel'
import { LeaseDialogs, type LeaseIntent } from './lease-dialogs'
import { HandoverPanel, RenewalsPanel, SuccessorPanel } from './side-panels'
import type { LeaseChoice } from './successor-fields'

type Loaded = {
  lease: LeasePage
  guards: LeaseGuard[]
  rulesKnown: boolean
  history: HistoryEntry[]
  clauses: ProjectClause[]
  /** The clause of the URL that orders to keep renting. */
  ordered: number | null
  others: LeaseChoice[]
  appraisals: AppraisalRow[]
  systems: SystemRow[]
  mayAppraise: boolean
  decided: Decided
  mayDecide: boolean
  asOf: string
  mayChange: boolean
}

export function LeaseView({ loaded }: { loaded: Loaded }) {
  const { lease, guards, rulesKnown, asOf, mayChange } = loaded
  const { words, formats } = useWords()
  const [asked, setAsked] = useState<LeaseIntent | null>(loaded.ordered === null ? null : { intent: 'renew' })
  const says = words.leases
  const ask = (intent: LeaseIntent) => (mayChange ? () => setAsked(intent) : null)
  useShortcut({ key: 'e' }, () => mayChange && setAsked({ intent: 'change' }))
  const clauses = loaded.clauses.map((clause) => ({
    value: String(clause.id),
    label: `${words.projects.citation(clause.section, clause.notice ?? '')}: ${clause.words}`,
  }))
  return (
    <>
      <PageHead
        over={
          <Link to={`/projects/${lease.projectId}`} className="link">
            {lease.projectCode} · {lease.projectName}
          </Link>
        }
        title={lease.service}
        sentence={leaseSentence(lease, asOf, words, formats)}
        action={
          mayChange && (
            <Button kind="primary" icon={CalendarPlus} onClick={() => setAsked({ intent: 'renew' })}>
              {says.renew}
            </Button>
          )
        }
        more={mayChange ? menuItems(says, setAsked) : undefined}
        facts={useFacts(loaded)}
      />
      <div className="grid gap-x-10 gap-y-9 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 content-start gap-9">
          <CostPanel lease={lease} />
          <ExitPanel lease={lease} onStep={mayChange ? (step) => setAsked({ intent: 'exit-step', step }) : null} />
          <HandoverPanel lease={lease} onRecord={ask({ intent: 'handover' })} />
          <DecisionsPanel
            decisions={loaded.decided.decisions}
            decideTo={
              loaded.mayDecide
                ? `/decisions/new?project=${lease.projectId}&lease=${lease.id}&type=continue-lease`
                : null
            }
          />
          <AppraisalsPanel
            appraisals={loaded.appraisals}
            beginTo={loaded.mayAppraise ? `/appraisals?new=1&project=${lease.projectId}&lease=${lease.id}` : null}
          />
          <SystemsPanel systems={loaded.systems} recordTo={null} />
          <Panel title={words.timeline.history} id="history">
            <History entries={loaded.history} />
          </Panel>
        </div>
        <aside className="grid min-w-0 content-start gap-9">
          <SuccessorPanel lease={lease} onName={ask({ intent: 'successor' })} />
          <GuardsPanel lease={lease} guards={guards} known={rulesKnown} onOverride={ask({ intent: 'override' })} />
          <RenewalsPanel lease={lease} />
          <Panel title={says.serviceLevel} id="service-level">
            <p className={lease.serviceLevel ? 'whitespace-pre-line' : 'text-muted'}>
              {lease.serviceLevel ?? says.noServiceLevel}
            </p>
          </Panel>
        </aside>
      </div>
      <LeaseDialogs
        asked={asked}
        onClose={() => setAsked(null)}
        lease={lease}
        clauses={clauses}
        ordered={loaded.ordered}
        others={loaded.others}
      />
    </>
  )
}

function menuItems(
  says: ReturnType<typeof useWords>['words']['leases'],
  ask: (intent: LeaseIntent) => void,
): MenuItem[] {
  const item = (intent: Exclude<LeaseIntent['intent'], 'exit-step'>, label: string): MenuItem => ({
    kind: 'action',
    label,
    onPick: () => ask({ intent }),
  })
  return [
    item('change', says.change),
    item('successor', says.nameSuccessor),
    item('handover', says.recordHandover),
    item('waive', says.waive),
    item('close', says.close),
  ]
}

function useFacts({ lease, asOf, decided: { fields } }: Loaded): Fact[] {
  const { words, formats } = useWords()
  const says = words.leases
  const { contractNumber, signedOn, noticeBy, vatBasisPoints } = lease
  return [
    { label: says.facts.provider, value: lease.provider, note: lease.providerTaxCode },
    {
      label: says.facts.term,
      value: says.term(formats.day(lease.startsOn), formats.day(lease.endsOn)),
      note: (
        <>
          {lease.closedOn === null && `${formats.away(lease.endsOn, asOf)} `}
          <DecidedMark decided={fields.endsOn} />
        </>
      ),
    },
    {
      label: says.facts.fee,
      value: says.feeOf(formats.money(feeWithVat(lease)), says.feePeriods[lease.feePeriod]),
      note: vatBasisPoints === 0 ? says.withoutVat : says.withVat(`${formats.decimal(vatBasisPoints / 100)} %`),
    },
    { label: says.facts.whole, value: formats.money(costUntil(lease, lease, lease.endsOn)) },
    {
      label: says.facts.noticeBy,
      value: noticeBy ? formats.day(noticeBy) : words.frame.none,
      note: noticeBy && !lease.closedOn ? formats.away(noticeBy, asOf) : null,
    },
    {
      label: says.facts.contract,
      value: contractNumber ?? says.notSigned,
      note: contractNumber && signedOn ? formats.day(signedOn) : null,
    },
  ]
}
