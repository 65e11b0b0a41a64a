import { yearsOf } from '~/domain/appraisals/appraisal'
import { CostByYearPicture } from '~/ui/pictures/cost-by-year'
import { WidePicture } from '~/ui/pictures/wide-picture'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import type { Appraised } from './appraised'
import { costByYearDrawn } from './geometry'

const MILLION = 1_000_000n

/** What each option costs in each year, drawn to one scale and as a table. */
export function YearsPanel({ appraised }: { appraised: Appraised }) {
  const { words } = useWords()
  const says = words.appraisals.years
  const picture = useCostByYear(appraised)
  if (!picture) return null
  return (
    <Panel title={says.title} id="years">
      <WidePicture label={says.title}>
        <CostByYearPicture picture={picture} label={`${says.picture}; ${words.money.units.million}`} />
      </WidePicture>
      <p className="mb-3 text-sm text-muted">{words.money.unitNote(words.money.units.million)}.</p>
      <YearsTable appraised={appraised} />
    </Panel>
  )
}

/** The same picture for the page and for paper. */
export function useCostByYear({ content, result }: Appraised) {
  const { formats } = useWords()
  const rows = content.options.flatMap(({ name }, place) => {
    const own = result.options[place]
    return own ? [{ key: String(place), name, sum: formats.money(own.totalCost), costs: own.costByYear }] : []
  })
  const half = (amount: bigint) => (amount < 0n ? -MILLION / 2n : MILLION / 2n)
  return costByYearDrawn(rows, yearsOf(content), (amount) => formats.integer((amount + half(amount)) / MILLION))
}

type Row = { year: number; costs: (bigint | null)[] }

function YearsTable({ appraised: { content, result } }: { appraised: Appraised }) {
  const { words, formats } = useWords()
  const says = words.appraisals.years
  const rows: Row[] = yearsOf(content).map((year, k) => ({
    year,
    costs: result.options.map((own) => own?.costByYear[k] ?? null),
  }))
  const columns: Column<Row>[] = [
    {
      ...{ id: 'year', header: says.year, sticky: true, footer: says.sum },
      cell: ({ year }) => <span className="figures">{year}</span>,
    },
    ...content.options.map(({ name }, place): Column<Row> => {
      const total = result.options[place]?.totalCost
      return {
        ...{ id: String(place), header: name, unit: words.money.units.dong, align: 'end', width: 'min-w-32' },
        cell: ({ costs }) => {
          const cost = costs[place]
          return <span className="figures">{cost === null || cost === undefined ? '–' : formats.integer(cost)}</span>
        },
        footer: total === undefined ? '–' : formats.integer(total),
      }
    }),
  ]
  return (
    <DataTable caption={says.caption} fill="page" rows={rows} columns={columns} rowKey={({ year }) => String(year)} />
  )
}
