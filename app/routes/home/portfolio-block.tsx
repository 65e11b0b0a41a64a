import { PROJECT_PHASES } from '~/domain/projects/project-terms'
import { ShareBar } from '~/ui/marks/share-bar'
import { useWords } from '~/words/use-words'
import { DeskLine, DeskSection } from './desk-section'
import type { DeskLoaded } from './load-desk.server'

/** Projects and their total investment by phase; the bars are shares of the greatest. */
export function PortfolioBlock({ phases }: { phases: NonNullable<DeskLoaded['portfolio']> }) {
  const { words, formats } = useWords()
  const count = phases.reduce((sum, one) => sum + one.count, 0)
  const total = phases.reduce((sum, one) => sum + one.total, 0n)
  const of = (phase: (typeof PROJECT_PHASES)[number]) => phases.find((one) => one.phase === phase)
  return (
    <DeskSection title={words.desk.portfolio} seeAll="/projects" empty="" isEmpty={false}>
      <p className="mb-1 text-muted">
        {words.desk.projectsCount(formats.integer(count))} ·{' '}
        <span className="font-semibold text-ink">{formats.money(total)}</span>
      </p>
      <ul className="divide-y divide-line">
        {PROJECT_PHASES.map((phase) => {
          const sums = of(phase)
          if (!sums) return null
          return (
            <DeskLine
              key={phase}
              to={`/projects?phase=${phase}`}
              words={words.projects.phaseNames[phase]}
              note={words.desk.projectsCount(formats.integer(sums.count))}
              aside={
                <ShareBar part={Number(sums.total)} whole={Number(total)}>
                  {formats.money(sums.total)}
                </ShareBar>
              }
            />
          )
        })}
      </ul>
    </DeskSection>
  )
}
