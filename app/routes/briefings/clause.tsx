import { Pencil, X } from 'lucide-react'
import { useState } from 'react'
import type { DraftConclusion } from '~/domain/briefings/matter'
import { IconButton } from '~/ui/buttons/icon-button'
import { useWords } from '~/words/use-words'
import type { ProblemAt } from '../form-dialog'
import { ClauseFields } from './clause-fields'
import { ClauseWords } from './clause-words'

type Props = {
  one: DraftConclusion
  at: number
  meetingOn: string
  folded: boolean
  problemAt: ProblemAt
  onChange: (next: Partial<DraftConclusion>) => void
  onRemove: () => void
}

const FIELDS = ['leads', 'coordinating', 'task', 'condition']

/** A draft clause as the notice will say it, under the fields it is made of; folded, the fields wait until they are asked for. */
export function Clause({ one, at, meetingOn, folded, problemAt, onChange, onRemove }: Props) {
  const { words } = useWords()
  const says = words.briefings.sheet
  const [open, setOpen] = useState(!folded || one.task === '')
  const wide = open || FIELDS.some((field) => problemAt(field) !== undefined)
  const number = String(at + 1)
  return (
    <li className="grid gap-2 rounded border border-line p-3">
      {wide && <ClauseFields {...{ one, at, meetingOn, problemAt, onChange }} />}
      <div className="flex items-start gap-1">
        <p className="min-w-0 flex-1 text-sm">
          {wide && <span className="text-muted">{says.reads}: </span>}
          {one.task ? <ClauseWords conclusion={one} /> : '…'}
          {one.effect && (
            <span className="block text-paused">
              {says.changes}: {words.briefings.outcome.acts[one.effect.act]}
            </span>
          )}
        </p>
        {!wide && (
          <IconButton icon={Pencil} size="small" label={says.changeClause(number)} onClick={() => setOpen(true)} />
        )}
        <IconButton icon={X} size="small" label={says.removeClause(number)} onClick={onRemove} />
      </div>
    </li>
  )
}
