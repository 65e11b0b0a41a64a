import { Link } from '@remix-run/react'
import type { DecidedField } from '~/domain/decisions/decided.queries.server'
import type { MoneyOfYear } from '~/domain/projects/portfolio-money.server'
import { ShareBar } from '~/ui/marks/share-bar'
import { DefinitionList } from '~/ui/text/definition-list'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import { DecidedMark } from '../../decisions/decided-mark'

type Props = { projectId: number; money: MoneyOfYear; decided: DecidedField | undefined }

/** The year's money in three figures; the money page has the rest. */
export function MoneyPanel({ projectId, money, decided }: Props) {
  const { words, formats } = useWords()
  const says = words.money
  const { year, yearPlan, disbursed, yearLeft } = money
  const all = (
    <Link to={`/projects/${projectId}/money`} className="link text-sm">
      {says.openMoney}
    </Link>
  )
  return (
    <Panel title={says.title} id="money" aside={all}>
      {yearPlan === 0n && disbursed === 0n ? (
        <p className="text-muted">{says.noPlanYear(year)}</p>
      ) : (
        <DefinitionList
          items={[
            {
              term: says.facts.yearPlan(year),
              value: (
                <span className="figures">
                  {formats.money(yearPlan)} <DecidedMark decided={decided} />
                </span>
              ),
            },
            {
              term: says.facts.disbursed(year),
              value: (
                <ShareBar part={Number(disbursed)} whole={Number(yearPlan)}>
                  {formats.money(disbursed)}
                </ShareBar>
              ),
            },
            { term: says.facts.left(year), value: <span className="figures">{formats.money(yearLeft)}</span> },
          ]}
        />
      )}
    </Panel>
  )
}
