import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import { useWords } from '~/words/use-words'
import { DeskLine, DeskSection } from './desk-section'
import type { DeskLoaded } from './load-desk.server'

/** «Thay đổi từ lần họp trước»: what happened to directives since the last issued briefing, as sentences. */
export function ChangesBlock({ changes, since }: { changes: NonNullable<DeskLoaded['changes']>; since: string }) {
  const { words, formats } = useWords()
  return (
    <DeskSection
      title={words.desk.changes}
      hint={words.briefings.desk.changesSince(since)}
      empty={words.desk.noChanges}
      isEmpty={changes.length === 0}
    >
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
