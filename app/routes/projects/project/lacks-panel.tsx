import { Link } from '@remix-run/react'
import { CircleCheck, CircleDashed } from 'lucide-react'
import type { Issue } from '~/domain/command-result'
import { Panel } from '~/ui/text/panel'
import { issueSentence } from '~/words/issue-sentence'
import { useWords } from '~/words/use-words'

/** What the dossier lacks; for who may mend it each line leads to its field. */
export function LacksPanel({ lacks, editTo }: { lacks: readonly Issue[]; editTo: string | null }) {
  const { words, formats } = useWords()
  const says = words.projects
  return (
    <Panel title={lacks.length > 0 ? says.lacksCount(formats.integer(lacks.length)) : says.lacks} id="lacks">
      {lacks.length === 0 && (
        <p className="flex gap-2 text-muted">
          <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0 text-done" />
          {says.lacksNothing}
        </p>
      )}
      <ul className="divide-y divide-line border-line not-empty:border-y">
        {lacks.map((issue) => (
          <li key={issue.key} className="flex gap-2 py-1.5">
            <CircleDashed aria-hidden className="mt-0.5 size-4 shrink-0 text-due" />
            {editTo ? (
              <Link to={`${editTo}#${issue.field ?? ''}`} className="link">
                {issueSentence(words, issue)}
              </Link>
            ) : (
              issueSentence(words, issue)
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
