import type { listTimeline } from '~/domain/timeline/timeline.queries.server'
import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import { TimelineList } from '~/ui/text/timeline-list'
import { useWords } from '~/words/use-words'

/** Who brought it in, who confirmed it, when. */
export function NoticeHistory({ history }: { history: Awaited<ReturnType<typeof listTimeline>> }) {
  const { words } = useWords()
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="mb-2 font-semibold">
        {words.timeline.history}
      </h2>
      <TimelineList
        entries={history.map((entry) => ({
          id: String(entry.id),
          at: entry.at.toISOString(),
          who: entry.actorName ?? words.timeline.system,
          sentence: words.timeline.events[entry.event as TimelineEvent]?.(entry.data) ?? entry.event,
        }))}
      />
    </section>
  )
}
