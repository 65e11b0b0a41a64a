import { daysBetween } from '~/domain/calendar-day'
import { useWords } from '~/words/use-words'

type Props = { lastReportOn: string | null; percent: number | null; stale: boolean }

/** When the newest report speaks of, how long ago that is, and how far the work was. */
export function ReportAge({ lastReportOn, percent, stale }: Props) {
  const { words, formats, today } = useWords()
  const says = words.directives
  const tone = stale ? 'text-due' : 'text-muted'
  if (lastReportOn === null) return <span className={tone}>{says.noReport}</span>
  const age = daysBetween(lastReportOn, today)
  return (
    <span className="figures">
      <span className="whitespace-nowrap">{formats.day(lastReportOn)}</span>
      {percent !== null && <span className="whitespace-nowrap"> · {formats.percent(percent / 100)}</span>}
      <span className={`block text-sm whitespace-nowrap ${tone}`}>
        {age <= 0 ? says.reportedToday : says.reportedAgo(formats.integer(age))}
      </span>
    </span>
  )
}
