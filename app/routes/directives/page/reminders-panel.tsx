import type { ReminderRow } from '~/domain/reminders/urgings.queries.server'
import { useWords } from '~/words/use-words'

/** Each time it was urged by letter: which round, when, to whom, by whom, and the letter. */
export function RemindersPanel({
  reminders,
  mayReadLetters,
}: {
  reminders: readonly ReminderRow[]
  mayReadLetters: boolean
}) {
  const { words, formats } = useWords()
  const says = words.reminders
  return (
    <ul className="divide-y divide-line border-y border-line">
      {reminders.map(({ id, round, unit, on, by, letterId, numberSymbol, sentOn }) => (
        <li key={id} className="py-(--cell-y)">
          <p>{says.ofDirectiveLine(formats.integer(round), formats.day(on), unit)}</p>
          <p className="figures text-sm text-muted">
            {by} · {sentOn && numberSymbol ? says.letterSent(numberSymbol, formats.day(sentOn)) : says.letterDraft}
            {mayReadLetters && (
              <>
                {' · '}
                <a href={`/reminders/letters?letter=${letterId}&format=docx`} className="link">
                  {says.download('DOCX')}
                </a>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
