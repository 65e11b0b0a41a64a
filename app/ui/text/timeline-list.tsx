import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useWords } from '~/words/use-words'

export type TimelineEntry = {
  id: string
  /** An ISO instant. */
  at: string
  who?: string
  sentence: ReactNode
  /** What it was about, or where it came from. */
  to?: string
  linkText?: string
}

/** What happened, newest first as given, in sentences under the day on which they fell (in Vietnam). */
export function TimelineList({ entries }: { entries: readonly TimelineEntry[] }) {
  const { formats } = useWords()
  let lastDay = ''
  return (
    <ol className="space-y-2.5">
      {entries.map((entry) => {
        const [hour = '', day = ''] = formats.instant(new Date(entry.at)).split(' ')
        const sameDay = day === lastDay
        lastDay = day
        return (
          <li key={entry.id} className="grid gap-x-5 sm:grid-cols-[8rem_1fr]">
            <time
              dateTime={entry.at}
              className="figures flex gap-2 text-sm leading-[1.6] text-muted sm:justify-between"
            >
              <span className={sameDay ? 'sm:invisible' : undefined}>{day}</span>
              <span>{hour}</span>
            </time>
            <p className="max-w-[75ch]">
              {entry.who && <span className="font-medium">{entry.who} </span>}
              {entry.sentence}
              {entry.to && (
                <>
                  {' '}
                  <Link to={entry.to} className="link">
                    {entry.linkText ?? entry.to}
                  </Link>
                </>
              )}
            </p>
          </li>
        )
      })}
    </ol>
  )
}
