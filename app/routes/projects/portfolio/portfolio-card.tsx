import { Link } from '@remix-run/react'
import type { PortfolioRow } from '~/domain/projects/portfolio.queries.server'
import { useWords } from '~/words/use-words'
import { DirectiveCounts, HealthCell, PhaseCell } from './cells'
import { useProjectHref } from './use-view-href'

/** A project on a phone: name, money, phase, health and what is late, in the order they are asked for. */
export function PortfolioCard({ row, day }: { row: PortfolioRow; day: string }) {
  const { words, formats } = useWords()
  const href = useProjectHref()
  return (
    <div className="grid gap-2">
      <div className="flex items-start gap-3">
        <Link to={href(row.id)} data-row-link className="min-w-0 flex-1 font-medium">
          {row.name}
        </Link>
        <HealthCell row={row} day={day} />
      </div>
      <p className="figures text-sm text-muted">
        {row.code} · {row.owner}
      </p>
      <div className="grid grid-cols-2 gap-3">
        <div>
          <PhaseCell row={row} />
        </div>
        <div className="figures text-right">
          <p className="font-medium">
            {row.totalInvestment === null ? words.projects.noTotal : formats.money(row.totalInvestment)}
          </p>
          <div className="inline-block text-left text-sm">
            <DirectiveCounts row={row} full />
          </div>
        </div>
      </div>
    </div>
  )
}
