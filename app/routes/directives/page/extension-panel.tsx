import type { ExtensionRow } from '~/domain/directives/directive-page.queries.server'
import { Badge } from '~/ui/marks/badge'
import { useWords } from '~/words/use-words'

/** Every term asked for, with what was decided and why (R6). */
export function ExtensionPanel({ extensions }: { extensions: readonly ExtensionRow[] }) {
  const { words, formats } = useWords()
  const says = words.directives
  if (extensions.length === 0) return <p className="text-muted">{says.extensionsEmpty}</p>
  return (
    <ol className="divide-y divide-line border-y border-line">
      {extensions.map((row) => (
        <li key={row.id} className="grid gap-1 py-3">
          <p className="figures flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="font-medium">
              {says.extensionAsked(row.oldDueOn ? formats.day(row.oldDueOn) : '–', formats.day(row.askedDueOn))}
            </span>
            <Badge tone={row.state === 'granted' ? 'done' : row.state === 'refused' ? 'overdue' : 'due'}>
              {row.state === 'granted' && row.grantedDueOn
                ? says.extensionGranted(formats.day(row.grantedDueOn))
                : row.state === 'refused'
                  ? says.extensionRefused
                  : says.extensionWaiting}
            </Badge>
          </p>
          <p className="max-w-[75ch] whitespace-pre-line">{row.reason}</p>
          <p className="figures text-sm text-muted">
            {says.reportBy(row.askedBy, row.unit)} · {formats.instant(row.askedAt)}
          </p>
          {row.decidedAt && (
            <p className="figures text-sm text-muted">
              {row.decidedBy} · {formats.instant(row.decidedAt)}
              {row.decisionWords && <span className="text-ink">: {row.decisionWords}</span>}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
