import type { StandingCounts } from '~/domain/directives/directives.queries.server'
import { ALL_DIRECTIVES, changedDirectivesView, writeDirectivesView } from '~/domain/directives/directives-view'
import { STANDINGS } from '~/domain/directives/standing'
import { CountFilters } from '~/ui/lists/count-filters'
import { standingFace } from '~/ui/marks/tone'
import { useWords } from '~/words/use-words'

/** How everything in sight stands; each count leads to the list of just these. */
export function CountsBlock({ counts }: { counts: StandingCounts }) {
  const { words } = useWords()
  return (
    <section>
      <h2 className="sr-only">{words.desk.counts}</h2>
      <CountFilters
        label={words.desk.counts}
        items={STANDINGS.map((standing) => ({
          to: `/directives?${writeDirectivesView(changedDirectivesView(ALL_DIRECTIVES, { standing: [standing] }))}`,
          label: words.ui.standing[standing],
          count: counts[standing],
          icon: standingFace[standing].icon,
          tone: standingFace[standing].tone,
        }))}
      />
    </section>
  )
}
