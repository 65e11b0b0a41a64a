import type { PortfolioView } from '~/domain/projects/portfolio-view'
import { PROJECT_PHASES, type ProjectPhase } from '~/domain/projects/project-terms'
import { CountFilters } from '~/ui/lists/count-filters'
import { useWords } from '~/words/use-words'
import { useViewHref } from './use-view-href'

type Props = { view: PortfolioView; phases: readonly { phase: ProjectPhase; count: number }[] }

/** How many stand in each phase; each count filters, and following it again takes the filter away. */
export function PhaseCounts({ view, phases }: Props) {
  const { words } = useWords()
  const href = useViewHref(view)
  const counts = new Map(phases.map(({ phase, count }) => [phase, count]))
  const all = phases.reduce((sum, { count }) => sum + count, 0)
  return (
    <div className="mb-3 print:hidden">
      <CountFilters
        label={words.projects.phases}
        items={[
          { to: href({ phase: [] }), label: words.projects.allPhases, count: all, current: view.phase.length === 0 },
          ...PROJECT_PHASES.map((phase) => {
            const current = view.phase.includes(phase)
            const rest = view.phase.filter((other) => other !== phase)
            const label = words.projects.phaseNames[phase]
            return { to: href({ phase: current ? rest : [phase] }), label, count: counts.get(phase) ?? 0, current }
          }),
        ]}
      />
    </div>
  )
}
