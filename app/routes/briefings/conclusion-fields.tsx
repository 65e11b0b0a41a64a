import { Plus } from 'lucide-react'
import { type DraftConclusion, MOST_CONCLUSIONS } from '~/domain/briefings/matter'
import { Button } from '~/ui/buttons/button'
import { useWords } from '~/words/use-words'
import type { ProblemAt } from '../form-dialog'
import { Clause } from './clause'

type Props = {
  conclusions: readonly DraftConclusion[]
  /** ISO day: deadlines without a year are of that time, units are those that live then. */
  meetingOn: string
  /** Where its problems stand: `options.0.conclusions`. */
  place: string
  problemAt: ProblemAt
  /** Each clause is a sentence until somebody changes it: in a meeting most are given as they were drafted. */
  folded?: boolean
  onChange: (conclusions: DraftConclusion[]) => void
}

const FRESH: DraftConclusion = {
  ...{ kind: 'assign', leads: [], coordinating: [], task: '', condition: null, effect: null },
  deadline: { type: 'none' },
}

/** Draft clauses: who leads, what is to be done, by when, until what; each shown as the notice will say it. */
export function ConclusionFields({ conclusions, meetingOn, place, problemAt, folded = false, onChange }: Props) {
  const { words } = useWords()
  const says = words.briefings.sheet
  return (
    <fieldset>
      <legend className="mb-1 font-medium">{says.clause}</legend>
      <ol className="grid gap-4">
        {conclusions.map((one, at) => (
          <Clause
            // biome-ignore lint/suspicious/noArrayIndexKey: a conclusion has no name of its own while it is typed
            key={at}
            {...{ one, at, meetingOn, folded }}
            problemAt={(field) => problemAt(`${place}.${at}.${field}`)}
            onChange={(next) =>
              onChange(conclusions.map((other, index) => (index === at ? { ...other, ...next } : other)))
            }
            onRemove={() => onChange(conclusions.filter((_, index) => index !== at))}
          />
        ))}
      </ol>
      {conclusions.length === 0 && <p className="text-sm text-muted">{says.noClause}</p>}
      {conclusions.length < MOST_CONCLUSIONS && (
        <Button kind="quiet" icon={Plus} className="mt-1" onClick={() => onChange([...conclusions, FRESH])}>
          {says.addClause}
        </Button>
      )}
    </fieldset>
  )
}
