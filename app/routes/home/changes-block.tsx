import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import { useWords } from '~/words/use-words'
import { DeskLine, DeskSection } from './desk-section'
import type { DeskLoaded } from './load-desk.server'

/** What happened to directives of late, as sentences. */
export function ChangesBlock({ changes }: { changes: NonNullable<DeskLoaded['changes']> }) {
  const { words, formats } = useWords()
  return (
    <DeskSection title={words.desk.changes} empty={words.desk.noChanges} isEmpty={changes.length === 0}>
      <ul className="divide-y divide-line">
        {changes.map((change) => (
          <DeskLine
            key={change.id}
            to={`/directives/${change.directiveId}`}
            words={[
              change.actorName ?? words.timeline.system,
              words.timeline.events[change.event as TimelineEvent]?.(change.data) ?? change.event,
            ].join(' ')}
            note={<span className="line-clamp-1">{change.text}</span>}
            aside={formats.instant(change.at)}
          />
        ))}
      </ul>
    </DeskSection>
  )
}
