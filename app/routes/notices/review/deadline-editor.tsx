import { useState } from 'react'
import { DEADLINE_TYPES, type Deadline, RECURRENCE_PERIODS } from '~/domain/directives/deadline'
import { readDeadline } from '~/domain/directives/read-deadline'
import type { DraftDirective } from '~/domain/notices/notice-draft'
import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { Select } from '~/ui/forms/select'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import { deadlineReading } from '../deadline-reading'
import { EventDayField } from './event-day-field'
import { useReview } from './review-context'

/** The deadline: typed in the administration's words and understood at once, or set by kind and days. */
export function DeadlineEditor({ directive }: { directive: DraftDirective }) {
  const { words, formats } = useWords()
  const { state, dispatch } = useReview()
  const [typed, setTyped] = useState('')
  const { key, deadline } = directive
  const says = words.notices.review
  const set = (next: Deadline) => dispatch({ do: 'deadline', key, deadline: next })
  const read = typed.trim() ? readDeadline(typed, state.header.issuedOn) : null
  const understood = read && read.type !== 'none'
  return (
    <fieldset>
      <legend className="mb-1 font-medium">{words.notices.deadlineLabel}</legend>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label={says.deadlineWords} hint={says.deadlineWordsHint} className="sm:col-span-2">
          {(wiring) => (
            <>
              <TextInput
                {...wiring}
                value={typed}
                onChange={(event) => {
                  setTyped(event.target.value)
                  const reading = readDeadline(event.target.value, state.header.issuedOn)
                  if (reading.type !== 'none') set(reading)
                }}
              />
              {read && (
                <p role="status" className={understood ? 'mt-1 text-sm text-done' : 'mt-1 text-sm text-muted'}>
                  {understood
                    ? says.deadlineUnderstood(deadlineReading(read, words, formats))
                    : says.deadlineNotUnderstood}
                </p>
              )}
            </>
          )}
        </Field>
        <Field label={says.deadlineType}>
          {(wiring) => (
            <Select
              {...wiring}
              value={deadline.type}
              options={DEADLINE_TYPES.map((type) => ({ value: type, label: words.notices.deadlineTypes[type] }))}
              onChange={(event) => {
                const type = DEADLINE_TYPES.find((one) => one === event.target.value)
                if (type) set(ofType(type, deadline))
              }}
            />
          )}
        </Field>
        {deadline.type === 'recurring' && (
          <Field label={says.deadlinePeriod}>
            {(wiring) => (
              <Select
                {...wiring}
                value={deadline.period ?? 'continuous'}
                options={RECURRENCE_PERIODS.map((period) => ({ value: period, label: words.notices.periods[period] }))}
                onChange={(event) => {
                  const period = RECURRENCE_PERIODS.find((one) => one === event.target.value)
                  if (period) set({ ...deadline, period })
                }}
              />
            )}
          </Field>
        )}
        {deadline.relative && <EventDayField deadline={deadline} onChange={set} />}
        {(deadline.type === 'between' || deadline.type === 'from') && (
          <Field label={says.deadlineFrom}>
            {(wiring) => (
              <DateInput
                {...wiring}
                value={deadline.start ?? null}
                onChange={(day) => set({ ...deadline, start: day ?? undefined })}
              />
            )}
          </Field>
        )}
        {(deadline.type === 'by' || deadline.type === 'between' || deadline.type === 'recurring') && (
          <Field label={says.deadlineTo}>
            {(wiring) => (
              <DateInput {...wiring} value={deadline.end ?? null} onChange={(day) => set(until(deadline, day))} />
            )}
          </Field>
        )}
      </div>
    </fieldset>
  )
}

/** Another kind keeps the days that still mean something. */
function ofType(type: Deadline['type'], { start, end, period }: Deadline): Deadline {
  if (type === 'none') return { type }
  if (type === 'from') return { type, start: start ?? end }
  if (type === 'recurring') return { type, period: period ?? 'monthly', end }
  return type === 'by' ? { type, end } : { type, start, end }
}

/** A last day set by hand is a day, no longer the end of a month or a year that somebody guessed. */
function until({ type, start, period }: Deadline, day: string | null): Deadline {
  const end = day ?? undefined
  if (type === 'by') return { type, end }
  return { type, end, ...(start ? { start } : {}), ...(period ? { period } : {}) }
}
