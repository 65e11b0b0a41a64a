import { CircleCheck, ShieldCheck, TriangleAlert } from 'lucide-react'
import type { AppraisalOption } from '~/domain/appraisals/appraisal'
import type { OptionGuard } from '~/domain/appraisals/option-guards'
import { percentText } from '~/domain/appraisals/percent'
import { Badge } from '~/ui/marks/badge'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import type { Appraised } from './appraised'
import { NothingFound } from './guard-list'

type Props = { appraised: Appraised; chosen: number | null }
type Row = { place: number; option: AppraisalOption; guards: OptionGuard[] }

/** Every option's cost over the one horizon, how much more than the least it is, and whether the law lets it. */
export function ResultPanel({ appraised, chosen }: Props) {
  const { words, formats } = useWords()
  const says = words.appraisals.result
  const { content, result } = appraised
  const [best] = result.order
  const least = best === undefined ? null : (result.options[best]?.presentCost ?? null)
  const rows: Row[] = content.options.map((option, place) => ({ place, option, guards: appraised.guards[place] ?? [] }))
  const figure = (id: 'totalCost' | 'presentCost' | 'equivalentAnnualCost', header: string): Column<Row> => ({
    ...{ id, header, align: 'end', unit: words.money.units.dong, width: 'min-w-32' },
    cell: ({ place }) => {
      const own = result.options[place]
      return own ? <span className="figures">{formats.integer(own[id])}</span> : <span className="text-muted">–</span>
    },
  })
  const columns: Column<Row>[] = [
    {
      id: 'option',
      header: says.option,
      width: 'min-w-56',
      sticky: true,
      cell: ({ place, option }) => (
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className={place === best ? 'font-semibold' : undefined}>{option.name}</span>
          {place === best && <Badge tone="done">{says.cheapest}</Badge>}
          {place === (chosen ?? content.recommended) && (
            <Badge icon={CircleCheck}>{chosen === null ? says.recommended : says.chosen}</Badge>
          )}
          {!result.options[place] && <span className="text-sm text-muted">{says.empty}</span>}
        </span>
      ),
    },
    figure('totalCost', says.totalCost),
    figure('presentCost', says.presentCost),
    figure('equivalentAnnualCost', says.equivalentAnnualCost),
    {
      ...{ id: 'difference', header: says.difference, align: 'end', unit: words.money.units.dong, width: 'min-w-32' },
      cell: ({ place }) => {
        const own = result.options[place]
        if (!own || least === null || place === best) return <span className="text-muted">–</span>
        return <span className="figures">{formats.integer(own.presentCost - least)}</span>
      },
    },
    {
      id: 'law',
      header: says.law,
      width: 'min-w-48',
      cell: (row) => <LawMark {...row} rulesKnown={appraised.rulesKnown} />,
    },
  ]
  const sunk = result.options.some((own) => own !== null && own.sunk > 0n)
  return (
    <Panel title={says.title} id="result">
      <DataTable
        caption={says.caption}
        fill="page"
        rows={rows}
        rowKey={({ place }) => String(place)}
        columns={columns}
        empty={<p className="text-muted">{says.nothing}</p>}
      />
      <p className="mt-2 max-w-[100ch] text-sm text-muted">
        {says.conventions(`${percentText(content.discountBasisPoints)} %`, String(content.baseYear))}
        {sunk && ` ${says.sunkNote}`}
      </p>
    </Panel>
  )
}

function LawMark({ option, guards, rulesKnown }: Row & { rulesKnown: boolean }) {
  const { words } = useWords()
  const says = words.appraisals.law
  if (guards.length === 0) return <NothingFound rulesKnown={rulesKnown} />
  const allowed = option.guardOverride !== null
  const Icon = allowed ? ShieldCheck : TriangleAlert
  return (
    <span className={`inline-flex items-center gap-1.5 ${allowed ? '' : 'text-overdue'}`}>
      <Icon aria-hidden className="size-4 shrink-0" />
      {allowed ? says.allowed : says.barred}
    </span>
  )
}
