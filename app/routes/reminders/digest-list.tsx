import { Link, useFetcher } from '@remix-run/react'
import { BellOff } from 'lucide-react'
import { useEffect } from 'react'
import type { DigestRow } from '~/domain/reminders/digests.queries.server'
import { groupLines } from '~/domain/reminders/line-group'
import { LinkButton } from '~/ui/buttons/link-button'
import { EmptyState } from '~/ui/feedback/empty-state'
import { Badge } from '~/ui/marks/badge'
import { useWords } from '~/words/use-words'
import { asSentence } from '../directives/as-sentence'

/** The own digests: the newest stands open, those before it fold; what is shown open counts as seen. */
export function DigestList({ digests }: { digests: readonly DigestRow[] }) {
  const { words } = useWords()
  const says = words.reminders
  if (digests.length === 0)
    return (
      <EmptyState
        icon={BellOff}
        title={says.digestEmpty}
        sentence={says.digestEmptySentence}
        action={<LinkButton to="/account#mail">{says.mailSettings}</LinkButton>}
      />
    )
  return (
    <div className="max-w-4xl divide-y divide-line border-y border-line">
      {digests.map((digest, at) => (
        <Digest key={digest.id} digest={digest} open={at === 0 || digest.readAt === null} />
      ))}
    </div>
  )
}

function Digest({ digest, open }: { digest: DigestRow; open: boolean }) {
  const { words, formats } = useWords()
  const says = words.reminders
  const { id, day, lines, mail, readAt } = digest
  const reading = useFetcher()
  const isNew = readAt === null
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, when it is first shown
  useEffect(() => {
    if (isNew) reading.submit({ intent: 'read', digestId: id }, { method: 'post', action: '/reminders?tab=mine&stay' })
  }, [])
  return (
    <details id={`digest-${id}`} open={open} className="py-3">
      <summary className="flex cursor-pointer flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-semibold">{says.digestOf(formats.day(day))}</span>
        {isNew && <Badge tone="due">{says.digestNew}</Badge>}
        <span className="figures text-sm text-muted">
          {says.digestCount(formats.integer(lines.length))}
          {mail === 'sent' && ` · ${says.digestMailed}`}
        </span>
      </summary>
      {lines.length === 0 && <p className="mt-2 text-muted">{says.digestGone}</p>}
      {groupLines(lines, day).map(({ group, lines: own }) => (
        <section key={group} className="mt-3">
          <h3 className={group === 'overdue' ? 'font-medium text-overdue' : 'font-medium'}>
            {says.mail.groups[group]}
          </h3>
          <ul className="mt-1 grid gap-2">
            {own.map((line) => (
              <li key={line.id}>
                <Link to={`/directives/${line.directiveId}`} className="link">
                  <span className="line-clamp-2">{asSentence(line.text)}</span>
                </Link>
                <p className="figures text-sm text-muted">{factsOf(line, day, words, formats)}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  )
}

type Reading = ReturnType<typeof useWords>
type Line = DigestRow['lines'][number]

/** What was so on the day of the digest, and that it is done since. */
function factsOf(line: Line, day: string, words: Reading['words'], formats: Reading['formats']): string {
  const says = words.reminders.mail
  return [
    line.dueOn && `${says.due(formats.day(line.dueOn))} (${formats.away(line.dueOn, day)})`,
    line.numberSymbol,
    line.letterId !== null && says.urged,
    line.completedOn !== null ? words.reminders.doneSince : line.awaitingConfirmation && says.awaiting,
  ]
    .filter(Boolean)
    .join(' · ')
}
