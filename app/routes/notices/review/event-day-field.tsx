import { useLoaderData } from '@remix-run/react'
import type { Deadline } from '~/domain/directives/deadline'
import { countedTerm, eventDay, withEventDay } from '~/domain/directives/deadline-term'
import { unpackCalendar } from '~/domain/working-calendar'
import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { termWords } from '~/words/term-words'
import { useWords } from '~/words/use-words'
import type { ReviewData } from './review-data'

/** The day of the event that a term is counted from, and what the term comes to with it. */
export function EventDayField({ deadline, onChange }: { deadline: Deadline; onChange: (next: Deadline) => void }) {
  const { words, formats } = useWords()
  const { calendar } = useLoaderData<ReviewData>()
  const says = words.deadlines.event
  const term = countedTerm(deadline, unpackCalendar(calendar))
  return (
    <Field
      label={says.day}
      hint={term ? undefined : says.waits(deadline.relative?.from ?? '')}
      className="sm:col-span-2"
    >
      {(wiring) => (
        <>
          <DateInput {...wiring} value={eventDay(deadline)} onChange={(day) => onChange(withEventDay(deadline, day))} />
          {term && (
            <p role="status" className="figures mt-1 text-sm text-done">
              {says.preview(termWords(term, words, formats))}
            </p>
          )}
          {term && term.unsureYears.length > 0 && (
            <p className="mt-1 text-sm text-due">{says.unsure(term.unsureYears.join(', '))}</p>
          )}
        </>
      )}
    </Field>
  )
}
