import { X } from 'lucide-react'
import { useState } from 'react'
import { isUndecided } from '~/domain/notices/draft-issues'
import type { DraftDirective, DraftUnit } from '~/domain/notices/notice-draft'
import { Button } from '~/ui/buttons/button'
import { IconButton } from '~/ui/buttons/icon-button'
import { Checkbox } from '~/ui/forms/checkbox'
import { Combobox } from '~/ui/forms/combobox'
import { Field } from '~/ui/forms/field'
import { useWords } from '~/words/use-words'
import { organisationOptionsOn } from '../../organisations/find-options'
import { matchSentences } from './match-sentences'
import type { UnitName } from './names'
import { NewUnitDialog } from './new-unit-dialog'
import { useReview } from './review-context'
import { UnitName as Name } from './unit-line'

/** Who leads, or who co-ordinates: take away, add from the register, and say what unknown words mean. */
export function UnitEditor({ directive, part }: { directive: DraftDirective; part: 'lead' | 'coordinating' }) {
  const { words } = useWords()
  const { dispatch, rememberUnit } = useReview()
  const { key } = directive
  const units = directive[part]
  const says = words.notices.review
  const add = (unit: UnitName) => {
    rememberUnit(unit)
    if (units.some(({ organisationId }) => organisationId === unit.id)) return
    dispatch({ do: 'units', key, part, units: [...units, { printedName: unit.name, organisationId: unit.id }] })
  }
  return (
    <fieldset>
      <legend className="mb-1 font-medium">{part === 'lead' ? words.notices.leads : words.notices.coordinates}</legend>
      <ul className="space-y-1.5">
        {units.map((unit) => (
          <li key={unit.printedName} className="rounded border border-line px-2.5 py-1">
            <div className="flex items-center gap-2">
              <span className="min-w-0 flex-1">
                <Name unit={unit} />
              </span>
              <IconButton
                icon={X}
                size="small"
                label={words.ui.remove(unit.printedName)}
                onClick={() => dispatch({ do: 'units', key, part, units: units.filter((other) => other !== unit) })}
              />
            </div>
            {unit.organisationId !== null && <Decided unit={unit} />}
            {isUndecided(unit) && <Undecided unit={unit} />}
            {unit.asGroup && (
              <details className="pb-1 text-sm">
                <summary className="w-fit text-muted hover:text-ink">{says.unitGroup}</summary>
                <Undecided unit={unit} />
              </details>
            )}
          </li>
        ))}
      </ul>
      <UnitBox label={part === 'lead' ? says.addLead : says.addCoordinating} onChoose={add} />
    </fieldset>
  )
}

/** How the words came to mean the unit, the way to say that they mean another, and to have it remembered. */
function Decided({ unit }: { unit: DraftUnit }) {
  const { words, formats } = useWords()
  const { state, dispatch } = useReview()
  const says = words.notices.review
  const { printedName } = unit
  const remembered = state.draft.lessons?.names.includes(printedName) ?? false
  return (
    <div className="pb-1 text-sm">
      <p className="text-muted">{matchSentences(unit, words, formats).join(' · ')}</p>
      {unit.chosen && (
        <Checkbox
          label={says.rememberName(printedName)}
          checked={remembered}
          onChange={(event) => dispatch({ do: 'remember-name', printedName, remember: event.target.checked })}
        />
      )}
      {(unit.how !== undefined || unit.chosen) && (
        <details>
          <summary className="w-fit text-muted hover:text-ink">{says.unitOther}</summary>
          <Undecided unit={unit} />
        </details>
      )}
    </div>
  )
}

/** What words that name no unit of the register mean; the answer holds for every place that has the same words. */
function Undecided({ unit }: { unit: DraftUnit }) {
  const { words, formats } = useWords()
  const { dispatch, units, rememberUnit, mayAddUnits } = useReview()
  const [adding, setAdding] = useState(false)
  const says = words.notices.review
  const onWord = (id: number) => {
    const by = unit.taught?.find((one) => one.organisationId === id)
    return by && says.unitTaught(by.by, formats.day(by.on))
  }
  const link = (chosen: UnitName) => {
    rememberUnit(chosen)
    dispatch({ do: 'link', printedName: unit.printedName, meaning: { organisationId: chosen.id } })
  }
  return (
    <div className="space-y-1.5 pb-1.5">
      {unit.candidates && unit.candidates.length > 0 && (
        <div className="flex flex-wrap items-center gap-1.5">
          <span className="text-sm text-muted">{says.unitSeveral}</span>
          {unit.candidates.map((id) => {
            const candidate = units.get(id)
            return (
              candidate && (
                <Button key={id} size="small" onClick={() => link(candidate)}>
                  {candidate.name}
                  {onWord(id) && <span className="font-normal text-muted"> · {onWord(id)}</span>}
                </Button>
              )
            )
          })}
        </div>
      )}
      <UnitBox label={says.unitChoose} onChoose={link} />
      <div className="flex flex-wrap gap-1.5">
        {mayAddUnits && (
          <Button size="small" onClick={() => setAdding(true)}>
            {says.unitAdd}
          </Button>
        )}
        {!unit.asGroup && (
          <Button
            size="small"
            onClick={() =>
              dispatch({ do: 'link', printedName: unit.printedName, meaning: { organisationId: null, asGroup: true } })
            }
          >
            {says.unitKeep}
          </Button>
        )}
      </div>
      {adding && <NewUnitDialog name={unit.printedName} onClose={() => setAdding(false)} onAdded={link} />}
    </div>
  )
}

/** A box that finds a unit and forgets it once it is taken. */
export function UnitBox({ label, onChoose }: { label: string; onChoose: (unit: UnitName) => void }) {
  const { state } = useReview()
  const [taken, setTaken] = useState(0)
  return (
    <Field label={label} hideLabel className="mt-1.5">
      {(wiring) => (
        <Combobox
          {...wiring}
          key={taken}
          placeholder={label}
          onSearch={organisationOptionsOn(state.header.issuedOn)}
          onChange={(chosen) => {
            if (!chosen) return
            onChoose({ id: Number(chosen.value), name: chosen.label })
            setTaken(taken + 1)
          }}
        />
      )}
    </Field>
  )
}
