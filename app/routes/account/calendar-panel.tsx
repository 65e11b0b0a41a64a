import { useFetcher } from '@remix-run/react'
import { useState } from 'react'
import { dayAt } from '~/domain/calendar-day'
import { Button } from '~/ui/buttons/button'
import { Notice } from '~/ui/feedback/notice'
import { Field } from '~/ui/forms/field'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'

type Props = { feed: { createdAt: Date; lastReadAt: Date | null } | null }

/** The secret address of the own calendar: made, copied once, made anew, revoked. */
export function CalendarPanel({ feed }: Props) {
  const { words, formats } = useWords()
  const says = words.reminders.account
  const fetcher = useFetcher<{ ok: true; address?: string }>()
  const address = fetcher.data?.address
  return (
    <section id="calendar" aria-labelledby="calendar-title">
      <h2 id="calendar-title" className="text-lg font-semibold">
        {says.calendar}
      </h2>
      <p className="mb-3 max-w-[75ch] text-muted">{says.calendarSentence}</p>
      {address && <NewAddress key={address} address={address} />}
      <p className="figures mb-3">
        {feed
          ? `${says.calendarLive(formats.day(dayAt(feed.createdAt)))} · ${feed.lastReadAt ? says.calendarRead(formats.instant(feed.lastReadAt)) : says.calendarNeverRead}`
          : says.calendarNone}
      </p>
      <fetcher.Form method="post" action="/account?stay" className="flex flex-wrap items-center gap-2">
        <Button type="submit" name="intent" value="make-calendar" busy={fetcher.state !== 'idle'}>
          {feed ? says.calendarRenew : says.calendarMake}
        </Button>
        {feed && (
          <>
            <Button type="submit" name="intent" value="revoke-calendar" kind="quiet">
              {says.calendarRevoke}
            </Button>
            <span className="text-sm text-muted">{says.calendarRenewHint}</span>
          </>
        )}
      </fetcher.Form>
    </section>
  )
}

function NewAddress({ address }: { address: string }) {
  const { words } = useWords()
  const says = words.reminders.account
  const [copied, setCopied] = useState(false)
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <div className="mb-4 grid gap-2">
      <Notice kind="success" live title={says.calendarMade} />
      <div className="flex flex-wrap items-end gap-2">
        <Field label={says.calendar} hideLabel className="min-w-0 flex-1 basis-72">
          {(field) => (
            <TextInput {...field} readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
          )}
        </Field>
        <Button onClick={copy}>{copied ? says.calendarCopied : says.calendarCopy}</Button>
      </div>
    </div>
  )
}
