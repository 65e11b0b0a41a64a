import { useFetcher } from '@remix-run/react'
import { X } from 'lucide-react'
import type { HolidayRow } from '~/domain/holidays/holidays.queries.server'
import { IconButton } from '~/ui/buttons/icon-button'
import { EmptyState } from '~/ui/feedback/empty-state'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { useWords } from '~/words/use-words'

type Props = { year: number; days: readonly HolidayRow[]; action: string; mayChange: boolean }

/** The days of a year that differ from their week. */
export function HolidaysTable({ year, days, action, mayChange }: Props) {
  const { words, formats } = useWords()
  const fetcher = useFetcher()
  const says = words.holidays
  const weekday = (day: string) => says.weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''
  const columns: Column<HolidayRow>[] = [
    {
      id: 'day',
      header: says.day,
      width: 'w-32',
      cell: ({ day }) => <span className="figures">{formats.day(day)}</span>,
    },
    { id: 'weekday', header: says.weekday, width: 'w-28', cell: ({ day }) => weekday(day) },
    {
      id: 'kind',
      header: says.kind,
      width: 'w-36',
      cell: ({ kind }) => (
        <span className={kind === 'swap-work' ? 'font-medium text-due' : ''}>{says.kinds[kind]}</span>
      ),
    },
    { id: 'name', header: says.name, width: 'min-w-48', cell: ({ name }) => name },
    { id: 'appliesTo', header: says.bindsWhom, width: 'w-40', cell: (row) => says.appliesTo[row.appliesTo] },
    { id: 'source', header: says.source, width: 'min-w-64', cell: ({ source }) => source },
  ]
  if (mayChange)
    columns.push({
      id: 'remove',
      header: words.frame.more,
      hideHeader: true,
      align: 'end',
      cell: ({ day }) => (
        <fetcher.Form method="post" action={action}>
          <input type="hidden" name="intent" value="remove" />
          <input type="hidden" name="day" value={day} />
          <IconButton type="submit" size="small" icon={X} label={says.remove(formats.day(day))} />
        </fetcher.Form>
      ),
    })
  return (
    <DataTable
      caption={says.caption(String(year))}
      rows={days}
      rowKey={({ day }) => day}
      rowLabel={({ day }) => formats.day(day)}
      empty={<EmptyState title={says.nothing} />}
      columns={columns}
    />
  )
}
