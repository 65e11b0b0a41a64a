import { Form, Link } from '@remix-run/react'
import { CalendarClock } from 'lucide-react'
import { useWords } from '~/words/use-words'
import { Button } from '../buttons/button'
import { buttonStyle } from '../buttons/button-style'
import { classNames } from '../class-names'
import { DateInput } from '../forms/date-input'
import { Field } from '../forms/field'
import { Popover } from '../overlays/popover'

type Props = {
  /** The day the page speaks of, and the day it really is: they differ when somebody looks back. */
  day: string
  realDay: string
  /** Name of the field in the URL, and the rest of the URL to keep. */
  name?: string
  keep?: readonly (readonly [string, string])[]
  /** Leads to the same page at the real day. */
  todayHref?: string
}

/** «Số liệu đến 21/11/2026»: says it always, lets one look back, and shows in amber that one does. */
export function AsOfDay({ day, realDay, name = 'as-of', keep = [], todayHref = '?' }: Props) {
  const { words, formats } = useWords()
  const past = day !== realDay
  const trigger = (
    <button
      type="button"
      className={classNames(
        'flex h-8 shrink-0 items-center gap-1.5 rounded px-2 text-sm hover:bg-hover',
        past ? 'bg-due-soft font-medium text-due' : 'text-muted',
      )}
    >
      <CalendarClock aria-hidden className="size-4" />
      <span className="figures max-sm:sr-only">{words.frame.asOf(formats.day(day))}</span>
    </button>
  )
  return (
    <Popover trigger={trigger} title={words.frame.lookBack}>
      <Form method="get" className="flex items-end gap-2">
        {keep.map(([key, value]) => (
          <input key={`${key} ${value}`} type="hidden" name={key} value={value} />
        ))}
        <Field label={words.ui.chooseDay} hideLabel className="flex-1">
          {(field) => <DateInput {...field} name={name} defaultValue={day} max={realDay} />}
        </Field>
        <Button type="submit" kind="primary">
          {words.frame.show}
        </Button>
      </Form>
      {past && (
        <Link to={todayHref} className={buttonStyle('quiet', 'small', '-ml-2.5 mt-2')}>
          {words.frame.backToToday}
        </Link>
      )}
    </Popover>
  )
}
