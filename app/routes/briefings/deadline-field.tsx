import { useState } from 'react'
import { type Deadline, NO_DEADLINE } from '~/domain/directives/deadline'
import { readDeadline } from '~/domain/directives/read-deadline'
import { Field } from '~/ui/forms/field'
import { TextInput } from '~/ui/forms/text-input'
import { deadlineWords } from '~/words/deadline-words'
import { useWords } from '~/words/use-words'
import { inVietnamese } from './in-vietnamese'

type Props = { deadline: Deadline; meetingOn: string; onChange: (deadline: Deadline) => void }

/** A deadline typed in the administration's words, or a day; understood at once, left empty for none. */
export function DeadlineField({ deadline, meetingOn, onChange }: Props) {
  const { words, formats } = useWords()
  const says = words.briefings.sheet
  const [typed, setTyped] = useState(() => (deadline.type === 'none' ? '' : inVietnamese(deadline)))
  const read = typed.trim() === '' ? NO_DEADLINE : readTyped(typed, meetingOn)
  return (
    <Field label={says.deadline}>
      {(field) => (
        <>
          <TextInput
            {...field}
            value={typed}
            placeholder={says.deadlineHint}
            onChange={(event) => {
              setTyped(event.target.value)
              const next = event.target.value.trim() === '' ? NO_DEADLINE : readTyped(event.target.value, meetingOn)
              if (next) onChange(next)
            }}
          />
          <p role="status" className={read ? 'mt-1 text-sm text-muted' : 'mt-1 text-sm text-due'}>
            {read === null
              ? says.deadlineUnread
              : read.type === 'none'
                ? says.noDeadline
                : says.deadlineRead(deadlineWords(read, words, formats))}
          </p>
        </>
      )}
    </Field>
  )
}

/** A bare day is a last day; other words are read as in a notice of that day. Null where they say no deadline. */
function readTyped(typed: string, day: string): Deadline | null {
  const bare = /^\s*\d{1,2}\/\d{1,2}(\/\d{4})?\s*$/.test(typed) ? `chậm nhất ngày ${typed.trim()}` : typed
  const read = readDeadline(bare, day)
  return read.type === 'none' ? null : read
}
