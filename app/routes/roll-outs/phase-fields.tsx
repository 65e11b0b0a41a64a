import { useState } from 'react'
import { PHASE_KINDS, type PhaseKind } from '~/domain/roll-outs/roll-out-terms'
import { useWords } from '~/words/use-words'
import type { ProblemAt } from '../form-dialog'
import { ChoiceField, TextField } from '../labelled-fields'

export type TypedPhase = {
  kind: PhaseKind
  name?: string
  startsOn: string | null
  endsOn: string | null
  firstOnly: boolean
  windowWords: string | null
  directiveId: number | null
}

type Props = {
  phase: TypedPhase
  problemAt: ProblemAt
  /** The row in a list of phases; a phase on its own has none. */
  row?: number
}

/** What a phase is for and its window. In a list each field is sent under a name of all rows. */
export function PhaseFields({ phase, problemAt, row }: Props) {
  const { words, formats } = useWords()
  const { labels, phaseKinds, everyService, firstService } = words.rollOuts
  const [kind, setKind] = useState(phase.kind)
  const [own, setOwn] = useState(phase.name !== undefined && phase.name !== phaseKinds[phase.kind])
  const nameOf = (field: string) =>
    row === undefined ? field : `phase${field.charAt(0).toUpperCase()}${field.slice(1)}[]`
  const wired = (field: string) => ({
    ...{ name: nameOf(field), problemAt, at: row === undefined ? field : `phases.${row}.${field}` },
  })
  const day = (value: string | null) => value && formats.day(value)
  return (
    <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
      <ChoiceField
        {...wired('kind')}
        label={labels.phaseKind}
        value={phase.kind}
        onPick={(value) => setKind(PHASE_KINDS.find((one) => one === value) ?? kind)}
        options={PHASE_KINDS.map((value) => ({ value, label: phaseKinds[value] }))}
      />
      <div onInput={() => setOwn(true)} className="contents">
        <TextField
          key={own ? 'own' : kind}
          {...wired('name')}
          label={labels.phaseName}
          value={own ? phase.name : phaseKinds[kind]}
          required
        />
      </div>
      <TextField {...wired('startsOn')} label={labels.startsOn} value={day(phase.startsOn)} />
      <TextField {...wired('endsOn')} label={labels.endsOn} value={day(phase.endsOn)} />
      <ChoiceField
        {...wired('firstOnly')}
        label={labels.firstOnly}
        value={phase.firstOnly ? 'on' : ''}
        options={[
          { value: '', label: everyService },
          { value: 'on', label: firstService },
        ]}
      />
      <TextField {...wired('windowWords')} label={labels.windowWords} value={phase.windowWords} />
      <input type="hidden" name={nameOf('directiveId')} value={phase.directiveId ?? ''} />
    </div>
  )
}
