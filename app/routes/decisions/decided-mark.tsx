import { Link } from '@remix-run/react'
import type { DecidedField } from '~/domain/decisions/decided.queries.server'
import { Popover } from '~/ui/overlays/popover'
import { useWords } from '~/words/use-words'
import { causeWords } from './cause-words'
import { fieldValue } from './field-words'

/** «Theo quyết định …» beside a value that a decision gave: opened, by which clause, who, when, and what it was before. */
export function DecidedMark({ decided }: { decided: DecidedField | undefined }) {
  const { words, formats } = useWords()
  const says = words.decisions
  if (!decided) return null
  const { takenOn, recordedBy, title, field, before, decisionId } = decided
  const cause = causeWords(decided, words, formats)
  const [name = field] = field.split(':')
  return (
    <Popover
      align="start"
      title={title}
      trigger={
        <button
          type="button"
          className="link inline-block cursor-pointer text-left text-sm font-normal first-letter:uppercase"
        >
          {says.byDecision(formats.day(takenOn))}
        </button>
      }
    >
      <p className="text-sm">{says.decidedBy(cause, formats.day(takenOn))}</p>
      <p className="text-sm text-muted">{says.wasBefore(fieldValue(name, before, words, formats))}</p>
      {recordedBy && <p className="text-sm text-muted">{says.recorded(recordedBy)}</p>}
      <Link to={`/decisions/${decisionId}`} className="link mt-2 inline-block text-sm">
        {says.openDecision}
      </Link>
    </Popover>
  )
}
