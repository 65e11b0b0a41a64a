import { Link } from '@remix-run/react'
import { BellOff } from 'lucide-react'
import { EmptyState } from '~/ui/feedback/empty-state'
import { Notice } from '~/ui/feedback/notice'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { useWords } from '~/words/use-words'
import { asSentence } from '../directives/as-sentence'
import type { TabData } from './load-tab.server'

type Plan = NonNullable<TabData['plan']>
type Planned = Plan['people'][number]

/** A dry run: who is told what by the next digests, and which units nobody would be told for. */
export function PlanTable({ plan }: { plan: Plan }) {
  const { words, formats } = useWords()
  const says = words.reminders
  const { day, people, without, madeToday, hour, active, mailOn } = plan
  return (
    <div className="grid gap-5">
      {!active && <Notice kind="warning">{says.planOff}</Notice>}
      {madeToday && (
        <Notice kind="success">
          {says.planDone(
            formats.day(madeToday.day),
            formats.instant(madeToday.ranAt),
            formats.integer(madeToday.digests),
          )}
        </Notice>
      )}
      <div>
        <h2 className="text-lg font-semibold">{says.planOf(formats.day(day))}</h2>
        <p className="text-muted">
          {says.planSentence(String(hour))} {!mailOn && says.outboxOff}
        </p>
      </div>
      {without.length > 0 && (
        <Notice kind="warning" title={says.without}>
          <p>{says.withoutSentence}</p>
          <ul className="mt-1 list-disc pl-5">
            {without.map(({ organisationId, audience, name, directives }) => (
              <li key={`${audience} ${organisationId}`} className="py-1">
                <Link to={`/organisations/${organisationId}`} className="link">
                  {says.withoutLine(name, says.audiences[audience], formats.integer(directives))}
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {people.length === 0 ? (
        <EmptyState icon={BellOff} title={says.planNobody} sentence={says.planNobodySentence} />
      ) : (
        <People people={people} />
      )}
    </div>
  )
}

function People({ people }: { people: readonly Planned[] }) {
  const { words, formats } = useWords()
  const says = words.reminders
  const mailOf = ({ mailTo }: Planned) => (mailTo === null ? says.mailNo : says.mailYes(mailTo))
  const columns: Column<Planned>[] = [
    {
      id: 'person',
      header: says.person,
      width: 'w-56 min-w-44',
      cell: (row) => (
        <>
          <span className="font-medium">{row.name}</span>
          <span className="block text-sm text-muted">{mailOf(row)}</span>
        </>
      ),
    },
    {
      id: 'count',
      header: says.tasks,
      align: 'end',
      width: 'w-24',
      cell: (row) => formats.integer(row.count),
    },
    { id: 'why', header: says.why, width: 'min-w-80', cell: (row) => <Lines person={row} /> },
  ]
  return (
    <DataTable
      caption={says.planCaption}
      columns={columns}
      rows={people}
      rowKey={(row) => row.personId}
      fill="page"
      cards={(row) => (
        <>
          <p className="font-medium">{row.name}</p>
          <p className="mb-2 text-sm text-muted">
            {says.digestCount(formats.integer(row.count))} · {mailOf(row)}
          </p>
          <Lines person={row} />
        </>
      )}
    />
  )
}

function Lines({ person }: { person: Planned }) {
  const { words, formats } = useWords()
  const says = words.reminders
  const left = person.count - person.lines.length
  return (
    <ul className="grid gap-1.5">
      {person.lines.map(({ directiveId, text, dueOn, step, urged }) => (
        <li key={directiveId}>
          <span className="text-sm text-muted">
            {[step && says.step(step), urged && says.mail.urged, dueOn && says.mail.due(formats.day(dueOn))]
              .filter(Boolean)
              .join(' · ')}
          </span>
          <Link to={`/directives/${directiveId}`} className="link block">
            <span className="line-clamp-1">{asSentence(text)}</span>
          </Link>
        </li>
      ))}
      {left > 0 && <li className="text-sm text-muted">{says.planMore(formats.integer(left))}</li>}
    </ul>
  )
}
