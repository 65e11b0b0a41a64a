import type { StandingCounts } from '~/domain/directives/directives.queries.server'
import type { DirectivesView } from '~/domain/directives/directives-view'
import { STANDINGS } from '~/domain/directives/standing'
import { CountFilters } from '~/ui/lists/count-filters'
import { standingFace } from '~/ui/marks/tone'
import { useWords } from '~/words/use-words'
import { useViewHref } from '../use-view-href'

/** How things stand, in one line; each count is the list narrowed to it, and again to let go. */
export function CountsLine({ view, counts }: { view: DirectivesView; counts: StandingCounts }) {
  const { words } = useWords()
  const href = useViewHref(view)
  const all = STANDINGS.reduce((sum, standing) => sum + counts[standing], 0)
  const [only, ...others] = view.standing
  return (
    <CountFilters
      label={words.directives.byStanding}
      items={[
        {
          to: href({ standing: [] }),
          label: words.directives.everything,
          count: all,
          current: view.standing.length === 0,
        },
        ...STANDINGS.map((standing) => ({
          to: href({ standing: only === standing && others.length === 0 ? [] : [standing] }),
          label: words.directives.counts[standing],
          count: counts[standing],
          tone: standingFace[standing].tone,
          // Three ways of being done share a colour and need no sign each: the line stays one line.
          icon: standing.startsWith('done') ? undefined : standingFace[standing].icon,
          current: view.standing.includes(standing),
        })),
      ]}
    />
  )
}
