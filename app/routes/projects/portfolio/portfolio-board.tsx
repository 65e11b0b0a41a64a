import { Link } from '@remix-run/react'
import { useRef } from 'react'
import type { PortfolioRow } from '~/domain/projects/portfolio.queries.server'
import type { PortfolioView } from '~/domain/projects/portfolio-view'
import { standsStill } from '~/domain/projects/project-order'
import { PROJECT_PHASES, type ProjectPhase } from '~/domain/projects/project-terms'
import { classNames } from '~/ui/class-names'
import { useRowKeys } from '~/ui/keys/use-row-keys'
import { useWords } from '~/words/use-words'
import { DirectiveCounts, HealthCell, StandsStill } from './cells'
import { useProjectHref, useViewHref } from './use-view-href'

type Props = {
  view: PortfolioView
  rows: PortfolioRow[]
  phases: readonly { phase: ProjectPhase; count: number; total: bigint }[]
  day: string
}

/** A column a phase with its count and money; as many cards as fit a look, and the way to the rest. */
export function PortfolioBoard({ view, rows, phases, day }: Props) {
  const { words, formats } = useWords()
  const href = useViewHref(view)
  const box = useRef<HTMLDivElement>(null)
  useRowKeys(box)
  const says = words.projects
  const shown = PROJECT_PHASES.filter((phase) => view.phase.length === 0 || view.phase.includes(phase))
  return (
    <div ref={box} className="flex snap-x gap-4 overflow-x-auto pb-4 max-md:-mx-4 max-md:px-4 print:block">
      {shown.map((phase) => {
        const cards = rows.filter((row) => row.phase === phase)
        const sum = phases.find((one) => one.phase === phase)
        const more = (sum?.count ?? cards.length) - cards.length
        return (
          <section key={phase} aria-labelledby={`phase-${phase}`} className="flex w-68 shrink-0 snap-start flex-col">
            <h2 id={`phase-${phase}`} className="border-b-2 border-line-firm pb-1.5 font-semibold">
              {says.phaseNames[phase]}
              <span className="figures block text-sm font-normal text-muted">
                {says.groupSum(formats.integer(sum?.count ?? 0), formats.money(sum?.total ?? 0n))}
              </span>
            </h2>
            <ul className="mt-2 grid gap-2">
              {cards.map((row) => (
                <BoardCard key={row.id} row={row} day={day} />
              ))}
            </ul>
            {more > 0 && (
              <Link to={href({ show: 'table', phase: [phase] })} className="link mt-2 text-sm">
                {says.boardMore(formats.integer(more))}
              </Link>
            )}
          </section>
        )
      })}
    </div>
  )
}

function BoardCard({ row, day }: { row: PortfolioRow; day: string }) {
  const { words, formats } = useWords()
  const href = useProjectHref()
  return (
    <li
      data-row
      tabIndex={-1}
      className={classNames(
        'relative rounded border border-line bg-raised p-3 focus-within:border-accent hover:border-line-firm',
        (standsStill(row) || row.pauses.length > 0) && 'border-paused hatch',
      )}
    >
      <div className="flex items-start gap-2">
        <Link
          to={href(row.id)}
          data-row-link
          className="line-clamp-3 min-w-0 flex-1 font-medium after:absolute after:inset-0"
        >
          {row.name}
        </Link>
        <HealthCell row={row} day={day} />
      </div>
      <p className="figures mt-1 text-sm text-muted">
        {row.totalInvestment === null ? words.projects.noTotal : formats.money(row.totalInvestment)} · {row.owner}
      </p>
      <div className="mt-1 text-sm">
        <DirectiveCounts row={row} full />
      </div>
      <div className="relative mt-1 grid justify-items-start empty:hidden">
        <StandsStill row={row} />
      </div>
    </li>
  )
}
