import { History, type HistoryEntry } from '~/ui/text/history'
import { useWords } from '~/words/use-words'

export function PersonHistory({ entries }: { entries: readonly HistoryEntry[] }) {
  const { words } = useWords()
  return (
    <section>
      <h2 className="mb-3 text-lg font-semibold">{words.timeline.history}</h2>
      <History entries={entries} />
    </section>
  )
}
