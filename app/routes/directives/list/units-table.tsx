import { Link } from '@remix-run/react'
import type { StandingCounts } from '~/domain/directives/directives.queries.server'
import type { UnitCounts } from '~/domain/directives/directives-by-unit.queries.server'
import type { DirectivesView } from '~/domain/directives/directives-view'
import {
  REVIEW_COLUMNS,
  type Review,
  type ReviewColumn,
  reviewOf,
  STANDINGS_OF,
  sumOfReviews,
} from '~/domain/directives/plan-review'
import { STANDINGS } from '~/domain/directives/standing'
import { type Tone, toneText } from '~/ui/marks/tone'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { useWords } from '~/words/use-words'
import { useViewHref } from '../use-view-href'

const TONES: Record<ReviewColumn | 'stale', Tone> = {
  'done-in-time': 'done',
  'done-late': 'done',
  'open-in-term': 'open',
  'open-overdue': 'overdue',
  continuous: 'open',
  'no-deadline': 'open',
  stale: 'due',
}

type Props = {
  view: DirectivesView
  units: readonly UnitCounts[]
  /** Of the list itself: a directive with two leads counts once. */
  counts: StandingCounts
}

/** The review of a plan by leading unit: four ways, and what has no last day; each figure leads to the list behind it. */
export function UnitsTable({ view, units, counts }: Props) {
  const { words, formats } = useWords()
  const href = useViewHref(view)
  const says = words.directives
  const part = view.part === 'either' ? ('lead' as const) : view.part
  const sum = sumOfReviews(units)
  const once = STANDINGS.reduce((all, standing) => all + counts[standing], 0)
  const figure = (unit: UnitCounts, count: number, change: Partial<DirectivesView>, tone: string) => {
    if (count === 0) return null
    const face = <span className={tone}>{formats.integer(count)}</span>
    if (unit.organisationId === null) return face
    return (
      <Link to={href({ show: 'list', unit: [unit.organisationId], part, ...change })} className="hover:underline">
        {face}
      </Link>
    )
  }
  const column = (id: ReviewColumn | 'stale', change: Partial<DirectivesView>): Column<UnitCounts> => ({
    ...{ id, header: says.review[id], align: 'end', width: 'w-28', footer: formats.integer(sum[id]) },
    cell: (unit) => figure(unit, reviewOf(unit)[id], change, toneText[TONES[id]]),
  })
  const columns: Column<UnitCounts>[] = [
    {
      ...{ id: 'unit', header: says.unit, width: 'min-w-64', footer: says.unitTotal },
      cell: (unit) => unit.name ?? says.noUnit,
    },
    ...REVIEW_COLUMNS.map((id) => column(id, { standing: [...STANDINGS_OF[id]] })),
    column('stale', { standing: [], stale: true }),
    {
      ...{ id: 'total', header: says.unitTotal, align: 'end', width: 'w-24', footer: formats.integer(sum.total) },
      cell: (unit) => figure(unit, reviewOf(unit).total, { standing: [] }, 'font-semibold'),
    },
  ]
  return (
    <>
      <DataTable
        caption={says.unitCaption}
        columns={columns}
        rows={units}
        fill="page"
        rowKey={(unit) => String(unit.organisationId ?? 'none')}
        rowTone={(unit) => (unit.counts.overdue > 0 ? 'overdue' : undefined)}
        cards={(unit) => <ReviewCard unit={unit} review={reviewOf(unit)} />}
      />
      <p className="mt-2 max-w-prose text-sm text-muted">
        {sum.total > once ? says.unitNote(formats.integer(once)) : says.reviewNote}
      </p>
    </>
  )
}

/** A unit's line on a phone: what there is of it, in words. */
function ReviewCard({ unit, review }: { unit: UnitCounts; review: Review }) {
  const { words, formats } = useWords()
  const says = words.directives
  const found = ([...REVIEW_COLUMNS, 'stale'] as const).filter((id) => review[id] > 0)
  return (
    <>
      <p className="flex justify-between gap-4 font-medium">
        {unit.name ?? says.noUnit}
        <span className="figures">{formats.integer(review.total)}</span>
      </p>
      <p className="text-sm text-muted">
        {found.map((id) => `${says.review[id]} ${formats.integer(review[id])}`).join(' · ')}
      </p>
    </>
  )
}
