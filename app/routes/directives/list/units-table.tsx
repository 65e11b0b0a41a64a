import { Link } from '@remix-run/react'
import type { StandingCounts } from '~/domain/directives/directives.queries.server'
import type { UnitCounts } from '~/domain/directives/directives-by-unit.queries.server'
import type { DirectivesView } from '~/domain/directives/directives-view'
import { STANDINGS } from '~/domain/directives/standing'
import { standingFace, toneText } from '~/ui/marks/tone'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { useWords } from '~/words/use-words'
import { useViewHref } from '../use-view-href'

const total = (counts: StandingCounts) => STANDINGS.reduce((sum, standing) => sum + counts[standing], 0)

type Props = {
  view: DirectivesView
  units: readonly UnitCounts[]
  /** Of the list itself: a directive with two leads counts once. */
  counts: StandingCounts
}

/** Units by standing; each figure leads to the list behind it. */
export function UnitsTable({ view, units, counts }: Props) {
  const { words, formats } = useWords()
  const href = useViewHref(view)
  const says = words.directives
  const part = view.part === 'either' ? ('lead' as const) : view.part
  const linkTo = (unit: UnitCounts, change: Partial<DirectivesView>) =>
    unit.organisationId === null ? null : href({ show: 'list', unit: [unit.organisationId], part, ...change })
  const figure = (unit: UnitCounts, count: number, change: Partial<DirectivesView>, tone: string) => {
    if (count === 0) return null
    const to = linkTo(unit, change)
    const face = <span className={tone}>{formats.integer(count)}</span>
    return to ? (
      <Link to={to} className="hover:underline">
        {face}
      </Link>
    ) : (
      face
    )
  }
  const columns: Column<UnitCounts>[] = [
    { id: 'unit', header: says.unit, width: 'min-w-64', sticky: true, cell: (unit) => unit.name ?? says.noUnit },
    ...STANDINGS.map(
      (standing): Column<UnitCounts> => ({
        id: standing,
        header: says.counts[standing],
        align: 'end',
        width: 'w-24',
        footer: formats.integer(counts[standing]),
        cell: (unit) =>
          figure(unit, unit.counts[standing], { standing: [standing] }, toneText[standingFace[standing].tone]),
      }),
    ),
    {
      id: 'total',
      header: says.unitTotal,
      align: 'end',
      width: 'w-24',
      footer: formats.integer(total(counts)),
      cell: (unit) => figure(unit, total(unit.counts), { standing: [] }, 'font-semibold'),
    },
  ]
  return (
    <>
      <DataTable
        caption={says.unitCaption}
        columns={columns}
        rows={units}
        rowKey={(unit) => String(unit.organisationId ?? 'none')}
        rowTone={(unit) => (unit.counts.overdue > 0 ? 'overdue' : undefined)}
      />
      <p className="mt-2 max-w-prose text-sm text-muted">{says.unitNote}</p>
    </>
  )
}
