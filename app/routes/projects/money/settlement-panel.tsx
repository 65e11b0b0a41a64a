import type { SettlementShown } from '~/domain/money/money-page.queries.server'
import { settlementStanding } from '~/domain/money/settlement'
import type { CountedTerm } from '~/domain/term'
import { Button } from '~/ui/buttons/button'
import { Badge } from '~/ui/marks/badge'
import { DefinitionList } from '~/ui/text/definition-list'
import { Panel } from '~/ui/text/panel'
import { termWords } from '~/words/term-words'
import { useWords } from '~/words/use-words'
import type { MoneyAsked } from './money-dialogs'
import { PaperLink } from './paper-link'

type Props = {
  settlement: SettlementShown | null
  /** How its last day was counted; null where nothing has ended yet. */
  term: CountedTerm | null
  day: string
  onEnter?: (asked: MoneyAsked) => void
}

const tones = { due: 'open', overdue: 'overdue', submitted: 'due', approved: 'done' } as const

/** Final settlement with its due day; a stopped project has one too. */
export function SettlementPanel({ settlement, term, day, onEnter }: Props) {
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
  return (
    <Panel title={says.settlement} id="settlement" aside={button}>
      {settlement && term ? (
        <SettlementFacts settlement={settlement} term={term} day={day} />
      ) : (
        <p className="text-muted">{term ? says.settlementAwaited(formats.day(term.end)) : says.settlementNone}</p>
      )}
    </Panel>
  )
}

type FactsProps = { settlement: SettlementShown; term: CountedTerm; day: string }

function SettlementFacts({ settlement, term, day }: FactsProps) {
  const { words, formats } = useWords()
  const says = words.money
  const { ground, groundOn, submittedOn, submittedAmount, approvedOn, approvedAmount, decisionNumber } = settlement
  const standing = settlementStanding(settlement, term.end, day)
  const said = (on: string | null, amount: bigint | null, number: string | null = null) =>
    on && [formats.day(on), amount !== null && formats.dong(amount), number].filter(Boolean).join(' · ')
  const items = [
    { term: says.labels.ground, value: says.groundOn(says.grounds[ground], formats.day(groundOn)) },
    {
      term: says.settlementDue,
      value: (
        <span className="figures flex flex-wrap items-center gap-2">
          {formats.day(term.end)}
          <Badge tone={tones[standing]}>{says.settlementStandings[standing]}</Badge>
          <span className="basis-full text-sm text-muted">
            {says.settlementRule(formats.integer(term.n))}: {termWords(term, words, formats)}
          </span>
        </span>
      ),
    },
    { term: says.submitted, value: said(submittedOn, submittedAmount) },
    { term: says.approvedSettlement, value: said(approvedOn, approvedAmount, decisionNumber) },
    { term: says.settlementPaper, value: settlement.fileId === null ? null : <PaperLink of={settlement} /> },
  ]
  return <DefinitionList items={items} />
}
