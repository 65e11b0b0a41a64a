import { dayAt, daysBetween } from '~/domain/calendar-day'
import { useWords } from '~/words/use-words'
import { DeskLine, DeskSection } from './desk-section'
import type { DeskLoaded } from './load-desk.server'

/** What units sent to the office: completions to confirm or return, extensions to grant or refuse. */
export function AwaitingBlock({ waiting }: { waiting: NonNullable<DeskLoaded['awaiting']> }) {
  const { words, formats, today } = useWords()
  return (
    <DeskSection
      title={words.desk.awaiting}
      seeAll="/directives?awaiting=1"
      empty={words.desk.noAwaiting}
      isEmpty={waiting.length === 0}
    >
      <ul className="divide-y divide-line">
        {waiting.map((one) => (
          <DeskLine
            key={`${one.kind} ${one.directiveId}`}
            to={`/directives/${one.directiveId}`}
            words={words.desk[one.kind](one.unit ?? '', formats.day(one.day))}
            note={<span className="line-clamp-2">{one.text}</span>}
            aside={words.desk.waitingFor(formats.integer(Math.max(0, daysBetween(dayAt(one.at), today))))}
          />
        ))}
      </ul>
    </DeskSection>
  )
}
