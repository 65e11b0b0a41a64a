import { Link } from '@remix-run/react'
import type { DirectiveRow } from '~/domain/directives/directive-rows.server'
import { StandingMark } from '~/ui/marks/standing-mark'
import { asSentence } from '../as-sentence'
import { DeadlineLines } from '../deadline-lines'
import { SourceLink } from '../source-link'
import { standingShown } from '../standing-shown'
import { UnitsLine } from '../units-line'
import { useDayHref } from '../use-view-href'
import { WaitingMarks } from '../waiting-marks'

/** A line of the list on a phone: it leads to the page itself, there is no room for a panel. */
export function DirectiveCard({ row }: { row: DirectiveRow }) {
  const withDay = useDayHref()
  return (
    <>
      <div className="flex flex-wrap items-start justify-between gap-x-4">
        <StandingMark standing={standingShown(row.current)} />
        <span className="text-right text-sm">
          <DeadlineLines row={row} />
        </span>
      </div>
      <Link to={withDay(`/directives/${row.id}`)} data-row-link className="mt-1 line-clamp-3">
        {asSentence(row.text)}
      </Link>
      <p className="mt-1 text-sm">
        <UnitsLine units={row.units} part="lead" />
      </p>
      <p className="flex flex-wrap gap-x-3 text-sm">
        <SourceLink row={row} />
        <WaitingMarks row={row} />
      </p>
    </>
  )
}
