import { Link, useFetcher } from '@remix-run/react'
import { countedTerm, eventDay } from '~/domain/directives/deadline-term'
import { EventDayForm } from '~/domain/directives/directive.forms'
import type { DirectivePage } from '~/domain/directives/directive-page.queries.server'
import type { WorkingCalendar } from '~/domain/working-calendar'
import { Button } from '~/ui/buttons/button'
import { Notice } from '~/ui/feedback/notice'
import { termWords } from '~/words/term-words'
import { useWords } from '~/words/use-words'
import { Folding } from '../folding'
import { FormFoot } from '../form-foot'
import { useDirectiveForm } from '../use-directive-form'
import { DayField } from './day-field'

type Props = { directive: DirectivePage; calendar: WorkingCalendar; mayChange: boolean }

/** How a term came to its last day, the day of its event, and whether the days off have changed since. */
export function TermPanel({ directive, calendar, mayChange }: Props) {
  const { words, formats } = useWords()
  const fetcher = useFetcher()
  const says = words.deadlines.event
  const term = countedTerm(directive.deadline, calendar)
  const landed = directive.originalDueOn
  const changeable = mayChange && directive.completedOn === null
  const moved = term !== null && landed !== null && landed !== term.end
  return (
    <div className="grid gap-3">
      {!term && <Notice kind="warning">{says.waits(directive.deadline.relative?.from ?? '')}</Notice>}
      {term && (
        <p className="figures">
          {termWords(term, words, formats)}{' '}
          <Link to={`/holidays?year=${term.end.slice(0, 4)}`} className="link text-sm">
            {says.calendar}
          </Link>
        </p>
      )}
      {term && term.unsureYears.length > 0 && (
        <Notice kind="warning">{says.unsure(term.unsureYears.join(', '))}</Notice>
      )}
      {term && (moved || landed === null) && (
        <Notice
          kind="warning"
          action={
            changeable && (
              <fetcher.Form method="post" action={`/directives/${directive.id}`} encType="multipart/form-data">
                <input type="hidden" name="intent" value="event-day" />
                <input type="hidden" name="on" value={term.from} />
                <Button type="submit" size="small" busy={fetcher.state !== 'idle'}>
                  {says.recount}
                </Button>
              </fetcher.Form>
            )
          }
        >
          {says.differs(landed ? formats.day(landed) : '–', formats.day(term.end))}
        </Notice>
      )}
      {changeable && <EventDay directive={directive} calendar={calendar} />}
    </div>
  )
}

function EventDay({ directive, calendar }: Omit<Props, 'mayChange'>) {
  const { words, formats } = useWords()
  const says = words.deadlines.event
  const known = eventDay(directive.deadline)
  const sending = useDirectiveForm<{ on: string }>({
    directiveId: directive.id,
    intent: 'event-day',
    schema: EventDayForm,
    defaults: { on: known ?? '' },
  })
  const typed = sending.form.watch('on')
  const { deadline } = directive
  const preview = EventDayForm.safeParse({ on: typed }).success
    ? countedTerm({ ...deadline, relative: deadline.relative && { ...deadline.relative, on: typed } }, calendar)
    : null
  return (
    <Folding label={known ? says.change : says.set} folded={known !== null} kind={known ? 'secondary' : 'primary'}>
      <form {...sending.formProps} className="grid gap-4">
        <input type="hidden" name="intent" value={sending.intent} />
        <DayField control={sending.form.control} name="on" label={says.day} error={sending.problemAt('on')} />
        <p className="-mt-2 text-sm text-muted">{says.dayHint}</p>
        {preview && (
          <p role="status" className="figures">
            {says.preview(termWords(preview, words, formats))}
          </p>
        )}
        <FormFoot sending={sending} label={says.set} />
      </form>
    </Folding>
  )
}
