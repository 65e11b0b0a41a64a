import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '~/ui/buttons/button'
import { useWords } from '~/words/use-words'
import { type Problems, problemAt } from '../../pauses/pause-fields'
import { type FormAct, sentEffect, type TypedEffect } from './act-fields'
import { type Choices, EffectFields } from './effect-fields'

type Props = {
  projectId: number
  effects: TypedEffect[]
  onChange: (effects: TypedEffect[]) => void
  suggested: FormAct
  choices: Choices
  problems: Problems
}

/** What is decided, one thing after the other; the form sends them as one list. */
export function EffectsEditor({ projectId, effects, onChange, suggested, choices, problems }: Props) {
  const { words } = useWords()
  const says = words.decisions
  const [nextKey, setNextKey] = useState(effects.length)
  const none = problemAt(problems, 'effects')
  return (
    <>
      <input
        type="hidden"
        name="effects"
        value={JSON.stringify(effects.map((effect) => sentEffect(effect, projectId)))}
      />
      {effects.map((effect, index) => (
        <EffectFields
          key={effect.key}
          effect={effect}
          index={index}
          choices={choices}
          problems={problems}
          onChange={(changed) => onChange(effects.map((one) => (one.key === effect.key ? changed : one)))}
          onRemove={() => onChange(effects.filter(({ key }) => key !== effect.key))}
        />
      ))}
      <div className="sm:col-span-2">
        {none && <p className="mb-2 text-overdue">{none}</p>}
        <Button
          icon={Plus}
          onClick={() => {
            onChange([...effects, { key: nextKey, act: suggested, values: {} }])
            setNextKey(nextKey + 1)
          }}
        >
          {says.addEffect}
        </Button>
      </div>
    </>
  )
}
