import type { SettlementShown } from '~/domain/money/money-page.queries.server'
import { settlementDue, settlementMonths, settlementStanding } from '~/domain/money/settlement'
import { isUnfinished } from '~/domain/projects/project-phase'
import type { ProjectShown } from '~/domain/projects/projects.queries.server'
import { Button } from '~/ui/buttons/button'
import { Badge } from '~/ui/marks/badge'
import { DefinitionList } from '~/ui/text/definition-list'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import type { MoneyAsked } from './money-dialogs'

type Props = {
  project: ProjectShown
  settlement: SettlementShown | null
  day: string
  onEnter?: (asked: MoneyAsked) => void
}

const tones = { due: 'open', overdue: 'overdue', submitted: 'due', approved: 'done' } as const

/** Final settlement with its due day; a stopped project has one too. */
export function SettlementPanel({ project, settlement, day, onEnter }: Props) {
  const { words, formats } = useWords()
  const says = words.money
  const intent = settlement ? 'settlement' : 'open-settlement'
  const button = onEnter && (
    <span className="screen-only">
      <Button size="small" onClick={() => onEnter({ intent })}>
        {settlement ? says.recordSettlement : says.openSettlement}
      </Button>
    </span>
  )
  const { group, actualEnd, phase } = project
  return (
    <Panel title={says.settlement} id="settlement" aside={button}>
      {settlement ? (
        <SettlementFacts settlement={settlement} project={project} day={day} />
      ) : (
        <p className="text-muted">
          {!isUnfinished(phase) && actualEnd
            ? says.settlementAwaited(formats.day(settlementDue(actualEnd, group)))
            : says.settlementNone}
        </p>
      )}
    </Panel>
  )
}

type FactsProps = { settlement: SettlementShown; project: ProjectShown; day: string }

function SettlementFacts({ settlement, project, day }: FactsProps) {
  const { words, formats } = useWords()
  const says = words.money
  const { ground, groundOn, submittedOn, submittedAmount, approvedOn, approvedAmount, decisionNumber } = settlement
  const { group } = project
  const standing = settlementStanding(settlement, group, day)
  const due = settlementDue(groundOn, group)
  const said = (on: string | null, amount: bigint | null, number: string | null = null) =>
    on && [formats.day(on), amount !== null && formats.dong(amount), number].filter(Boolean).join(' · ')
  const items = [
    { term: says.labels.ground, value: says.groundOn(says.grounds[ground], formats.day(groundOn)) },
    {
      term: says.settlementDue,
      value: (
        <span className="figures flex flex-wrap items-center gap-2">
          {formats.day(due)}
          <Badge tone={tones[standing]}>{says.settlementStandings[standing]}</Badge>
          <span className="text-sm text-muted">{says.settlementRule(formats.integer(settlementMonths(group)))}</span>
        </span>
      ),
    },
    { term: says.submitted, value: said(submittedOn, submittedAmount) },
    { term: says.approvedSettlement, value: said(approvedOn, approvedAmount, decisionNumber) },
  ]
  return <DefinitionList items={items} />
}
