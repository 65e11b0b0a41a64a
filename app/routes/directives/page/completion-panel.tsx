import type { CompletionRow } from '~/domain/directives/directive-page.queries.server'
import { Badge } from '~/ui/marks/badge'
import { useWords } from '~/words/use-words'
import { FileLink } from '../file-link'

/** Every completion reported, with what the office said to it. */
export function CompletionPanel({ completions }: { completions: readonly CompletionRow[] }) {
  const { words, formats } = useWords()
  const says = words.directives
  if (completions.length === 0) return <p className="text-muted">{says.completionsEmpty}</p>
  const states = {
    awaiting: { tone: 'due', word: says.completionWaiting },
    confirmed: { tone: 'done', word: says.completionConfirmed },
    returned: { tone: 'overdue', word: says.completionReturned },
  } as const
  return (
    <ol className="divide-y divide-line border-y border-line">
      {completions.map((row) => (
        <li key={row.id} className="grid gap-1 py-3">
          <p className="figures flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="font-medium">{says.completionReported(formats.day(row.completedOn))}</span>
            <Badge tone={states[row.state].tone}>{states[row.state].word}</Badge>
          </p>
          <p className="max-w-[75ch] whitespace-pre-line">{row.text}</p>
          {row.fileId !== null && row.fileName !== null && (
            <p>
              <FileLink id={row.fileId} name={row.fileName} size={row.fileSize ?? 0} />
            </p>
          )}
          <p className="figures text-sm text-muted">
            {says.reportBy(row.reportedBy, row.unit)} · {formats.instant(row.reportedAt)}
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
