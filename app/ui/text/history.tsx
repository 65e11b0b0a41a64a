import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import { useWords } from '~/words/use-words'
import { TimelineList } from './timeline-list'

export type HistoryEntry = {
  id: number
  at: Date
  actorName: string | null
  event: string
  data: Record<string, unknown>
}

/** The timeline of a subject as sentences, newest first. */
export function History({ entries }: { entries: readonly HistoryEntry[] }) {
  const { words } = useWords()
  if (entries.length === 0) return <p className="text-muted">{words.timeline.empty}</p>
  return (
    <TimelineList
      entries={entries.map((entry) => ({
        id: String(entry.id),
        at: entry.at.toISOString(),
        who: entry.actorName ?? words.timeline.system,
        sentence: words.timeline.events[entry.event as TimelineEvent]?.(entry.data) ?? entry.event,
      }))}
    />
  )
}
