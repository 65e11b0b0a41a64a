import type { SelectOption } from '~/ui/forms/select'
import { useWords } from '~/words/use-words'
import type { Words } from '~/words/words'
import type { ProblemAt } from '../form-dialog'
import * as labelled from '../labelled-fields'

/** What a field takes whose name is also the key of its label. */
type Named<Props> = Omit<Props, 'label' | 'name'> & { name: keyof Words['systems']['labels'] }

const useLabel = (name: keyof Words['systems']['labels']): string => useWords().words.systems.labels[name]

export const TextField = (props: Named<Parameters<typeof labelled.TextField>[0]>) => (
  <labelled.TextField {...props} label={useLabel(props.name)} />
)

export const DayField = (props: Named<Parameters<typeof labelled.DayField>[0]>) => (
  <labelled.DayField {...props} label={useLabel(props.name)} />
)

export const ChoiceField = (props: Named<Parameters<typeof labelled.ChoiceField>[0]>) => (
  <labelled.ChoiceField {...props} label={useLabel(props.name)} />
)

/** A closed vocabulary with its words, as options. */
export const optionsOf = <T extends string>(values: readonly T[], says: Record<T, string>): SelectOption[] =>
  values.map((value) => ({ value, label: says[value] }))

/** A clause that may order a change, as it is cited. */
export type ClauseChoice = { id: number; section: string; notice: string | null }

type CauseProps = { clauses: readonly ClauseChoice[]; problemAt: ProblemAt; hint?: string; day?: string }

/** Since when and because of what (R2): a clause, or a paper or word in words. */
export function CauseFields({ clauses, problemAt, hint, day }: CauseProps) {
  const { words } = useWords()
  const { noClause, hints } = words.systems
  return (
    <div className="grid gap-4 border-t border-line pt-4 sm:grid-cols-2">
      <DayField name="on" problemAt={problemAt} value={day} hint={hint} />
      {clauses.length > 0 && (
        <ChoiceField
          name="clauseId"
          problemAt={problemAt}
          placeholder={noClause}
          options={clauses.map((one) => ({
            value: String(one.id),
            label: words.projects.citation(one.section, one.notice ?? ''),
          }))}
        />
      )}
      <TextField name="words" problemAt={problemAt} hint={hints.words} rows={2} className="sm:col-span-2" />
    </div>
  )
}
