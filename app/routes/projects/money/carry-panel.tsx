import { Undo2 } from 'lucide-react'
import type { CarryOverShown } from '~/domain/money/money-page.queries.server'
import { Button } from '~/ui/buttons/button'
import { IconButton } from '~/ui/buttons/icon-button'
import { Notice } from '~/ui/feedback/notice'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import type { MoneyAsked } from './money-dialogs'

/** What lapses on the next 31 January, with the way to keep it. */
function Lapse({
  lapses,
  law,
  onCarry,
}: {
  lapses: readonly { year: number; on: string; amount: bigint }[]
  law: string | null
  onCarry?: () => void
}) {
  const { words, formats } = useWords()
  const says = words.money
  return (
    <div className="grid content-start gap-4">
      {lapses.map(({ year, on, amount }) => (
        <Notice
          key={year}
          kind="warning"
          title={says.lapseTitle(formats.dong(amount), formats.day(on))}
          action={
            onCarry && (
              <span className="screen-only">
                <Button size="small" onClick={onCarry}>
                  {says.enter.carry}
                </Button>
              </span>
            )
          }
        >
          {says.lapseSentence(year, law)}
        </Notice>
      ))}
    </div>
  )
}

function Rows({
  carryOvers,
  onReverse,
}: {
  carryOvers: readonly CarryOverShown[]
  onReverse?: (asked: MoneyAsked) => void
}) {
  const { words, formats } = useWords()
  const says = words.money
  if (carryOvers.length === 0) return null
  return (
    <Panel title={says.carryOvers} id="carry-overs">
      <ul className="divide-y divide-line border-y border-line">
        {carryOvers.map((row) => (
          <li key={row.id} className="flex items-start justify-between gap-3 py-2">
            <span>
              {says.carriedRow(row.fromYear, formats.dong(row.amount))}
              <span className="figures block text-sm text-muted">
                {[row.source, row.decisionNumber, formats.day(row.decidedOn), row.reason].filter(Boolean).join(' · ')}
              </span>
            </span>
            {onReverse && (
              <span className="screen-only">
                <IconButton
                  icon={Undo2}
                  size="small"
                  label={says.takeBack}
                  onClick={() => onReverse({ intent: 'reverse-carry', id: row.id })}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

export const CarryPanel = { Lapse, Rows }
