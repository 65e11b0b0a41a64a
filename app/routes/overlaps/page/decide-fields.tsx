import { useState } from 'react'
import { parseAmount } from '~/domain/dong'
import type { OverlapPage } from '~/domain/overlaps/overlap-page.queries.server'
import { OVERLAP_OUTCOMES, type OverlapOutcome } from '~/domain/overlaps/overlap-terms'
import type { ProjectClause } from '~/domain/projects/projects.queries.server'
import { DateInput } from '~/ui/forms/date-input'
import { Field } from '~/ui/forms/field'
import { MoneyInput } from '~/ui/forms/money-input'
import { RadioGroup } from '~/ui/forms/radio-group'
import { TextArea } from '~/ui/forms/text-area'
import { useWords } from '~/words/use-words'
import type { ProblemAt } from '../../form-dialog'
import { CauseFields } from '../../pauses/pause-fields'

type Props = { page: OverlapPage; clauses: readonly ProjectClause[]; problemAt: ProblemAt }
const CAUSE = ['clauseId', 'wordOf', 'wordOn', 'words']

/** Which project stops or goes into the other, by whose word, and what is not spent because of it, shown how counted. */
export function DecideFields({ page, clauses, problemAt }: Props) {
  const { words, formats, today } = useWords()
  const says = words.overlaps
  const sides = [page.first, page.second]
  const [outcome, setOutcome] = useState<OverlapOutcome>('stop')
  const [stoppedId, setStoppedId] = useState(page.second.id)
  const stopped = stoppedId === page.first.id ? page.first : page.second
  const kept = stopped === page.first ? page.second : page.first
  const title =
    outcome === 'keep'
      ? says.titles.keep(page.first.name, page.second.name)
      : says.titles[outcome](stopped.name, kept.name)
  const counted = outcome !== 'keep' && stopped.approved !== null
  const basis = counted ? says.basis(formats.money(stopped.approved ?? 0n), formats.money(stopped.contracted)) : ''
  const problems = CAUSE.flatMap((field) => {
    const sentence = problemAt(field)
    return sentence ? [{ field, key: field, sentence }] : []
  })
  // What is proposed follows the choice; a new key lets the uncontrolled boxes take it.
  const key = `${outcome}-${stoppedId}`
  return (
    <>
      <RadioGroup
        name="outcome"
        legend={says.outcome}
        value={outcome}
        onChange={(value) => setOutcome(OVERLAP_OUTCOMES.find((one) => one === value) ?? 'stop')}
        options={OVERLAP_OUTCOMES.map((value) => ({ value, label: says.outcomes[value] }))}
        error={problemAt('outcome')}
        required
      />
      {outcome !== 'keep' && (
        <RadioGroup
          name="stoppedId"
          legend={says.stoppedId}
          value={String(stoppedId)}
          onChange={(value) => setStoppedId(Number(value))}
          options={sides.map(({ id, code, name }) => ({ value: String(id), label: `${code} · ${name}` }))}
          error={problemAt('stoppedId')}
          required
        />
      )}
      <Field label={says.decisionTitle} error={problemAt('title')} required>
        {(field) => <TextArea key={key} {...field} name="title" defaultValue={title} maxLength={500} />}
      </Field>
      <Field label={says.takenOn} error={problemAt('takenOn')} required>
        {(field) => <DateInput {...field} name="takenOn" defaultValue={today} />}
      </Field>
      <CauseFields clauses={clauses} problems={problems} />
      {outcome !== 'keep' && (
        <>
          <Field
            label={says.avoidedCost}
            hint={counted ? undefined : says.basisUnknown}
            error={problemAt('avoidedCost')}
          >
            {(field) => (
              <MoneyInput
                key={key}
                {...field}
                name="avoidedCost"
                parse={parseAmount}
                defaultValue={counted ? stopped.avoidable : null}
              />
            )}
          </Field>
          <Field label={says.avoidedCostBasis} error={problemAt('avoidedCostBasis')}>
            {(field) => <TextArea key={key} {...field} name="avoidedCostBasis" defaultValue={basis} maxLength={1000} />}
          </Field>
        </>
      )}
    </>
  )
}
