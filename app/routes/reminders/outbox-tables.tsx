import { useFetcher } from '@remix-run/react'
import { MailX } from 'lucide-react'
import type { DeadJob } from '~/domain/jobs/jobs.queries.server'
import type { OutboxRow } from '~/domain/mail/outbox.queries.server'
import { Button } from '~/ui/buttons/button'
import { EmptyState } from '~/ui/feedback/empty-state'
import { Notice } from '~/ui/feedback/notice'
import { Badge } from '~/ui/marks/badge'
import type { Tone } from '~/ui/marks/tone'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import type { TabData } from './load-tab.server'

const TONES: Record<OutboxRow['state'], Tone> = {
  waiting: 'open',
  sending: 'open',
  sent: 'done',
  failed: 'overdue',
  unsure: 'due',
}

/** The outbox with what went wrong, and the background work that was given up. */
export function OutboxTables({ outbox }: { outbox: NonNullable<TabData['outbox']> }) {
  const { words, formats } = useWords()
  const says = words.reminders
  const { mails, jobs, on } = outbox
  const columns: Column<OutboxRow>[] = [
    { id: 'to', header: says.to, width: 'min-w-48', cell: (row) => <Addressee mail={row} /> },
    { id: 'subject', header: says.subject, width: 'min-w-60', cell: (row) => row.subject },
    { id: 'state', header: says.state, width: 'w-72', cell: (row) => <State mail={row} /> },
    { id: 'at', header: says.at, width: 'w-36', cell: (row) => formats.instant(row.sentAt ?? row.createdAt) },
  ]
  return (
    <div className="grid gap-6">
      {on ? <p className="max-w-[75ch] text-muted">{says.outboxSentence}</p> : <Notice>{says.outboxOff}</Notice>}
      {jobs.length > 0 && <DeadJobs jobs={jobs} />}
      {mails.length === 0 ? (
        <EmptyState icon={MailX} title={says.outboxEmpty} />
      ) : (
        <DataTable
          caption={says.outboxCaption}
          columns={columns}
          rows={mails}
          rowKey={(row) => String(row.id)}
          fill="page"
          cards={(row) => (
            <div className="grid gap-1">
              <Addressee mail={row} />
              <p className="text-sm">{row.subject}</p>
              <State mail={row} />
            </div>
          )}
        />
      )}
    </div>
  )
}

const Addressee = ({ mail }: { mail: OutboxRow }) => (
  <>
    <span className="font-medium">{mail.personName}</span>
    <span className="block text-sm break-all text-muted">{mail.address}</span>
  </>
)

function State({ mail }: { mail: OutboxRow }) {
  const { words, formats } = useWords()
  const says = words.reminders
  const { id, state, attempts, error } = mail
  const inTrouble = state === 'failed' || state === 'unsure'
  return (
    <div className="grid justify-items-start gap-1">
      <Badge tone={TONES[state]}>{says.mailStates[state]}</Badge>
      {(error !== null || attempts > 1) && (
        <span className="text-sm break-words text-muted">
          {says.attempts(formats.integer(attempts))}
          {error !== null && `: ${error}`}
        </span>
      )}
      {inTrouble && <Again intent="send-again" name="mailId" id={id} label={says.sendAgain} />}
    </div>
  )
}

function DeadJobs({ jobs }: { jobs: readonly DeadJob[] }) {
  const { words, formats } = useWords()
  const says = words.reminders
  return (
    <Panel title={says.jobs} id="jobs">
      <p className="mb-2 text-muted">{says.jobsSentence}</p>
      <ul className="divide-y divide-line border-y border-line">
        {jobs.map(({ id, kind, attempts, error, endedAt }) => (
          <li key={id} className="flex flex-wrap items-start gap-x-4 gap-y-1 py-2">
            <div className="min-w-0 flex-1 basis-72">
              <p className="font-medium">{says.jobKinds[kind]}</p>
              <p className="figures text-sm break-words text-muted">
                {endedAt && `${formats.instant(endedAt)} · `}
                {says.jobAttempts(formats.integer(attempts))}: {error}
              </p>
            </div>
            <Again intent="revive" name="jobId" id={id} label={says.reviveJob} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Again({ intent, name, id, label }: { intent: string; name: string; id: number; label: string }) {
  const fetcher = useFetcher()
  return (
    <fetcher.Form method="post" action="/reminders?tab=outbox&stay" className="print:hidden">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name={name} value={id} />
      <Button type="submit" size="small" busy={fetcher.state !== 'idle'}>
        {label}
      </Button>
    </fetcher.Form>
  )
}
