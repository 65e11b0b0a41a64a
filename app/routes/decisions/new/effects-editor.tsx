import { Plus } from 'lucide-react'
import { Button } from '~/ui/buttons/button'
import { FieldError } from '~/ui/forms/field'
import { useWords } from '~/words/use-words'
import { type Problems, problemAt } from '../../pauses/pause-fields'
import type { FormAct } from './act-fields'
import { EffectFields } from './effect-fields'
import { newEffect, projectsOf, type StartTargets, sentEffect, type TypedEffect, withAct } from './typed-effect'

type Props = {
  effects: readonly TypedEffect[]
  onChange: (effects: TypedEffect[]) => void
  suggested: FormAct
  starts: StartTargets
  /** Projects that the decision is about before anything is chosen. */
  about: readonly number[]
  problems: Problems
}

/** What is decided, one thing after the other, of one project or of several; the form sends them as one list. */
export function EffectsEditor({ effects, onChange, suggested, starts, about, problems }: Props) {
  const { words } = useWords()
  const says = words.decisions
  const none = problemAt(problems, 'effects')
  const near = [...new Set([...projectsOf(effects), ...about])]
  const put = (at: number, instead: readonly TypedEffect[]) =>
    onChange([...effects.slice(0, at), ...instead, ...effects.slice(at + 1)])
  const nextKey = Math.max(0, ...effects.map(({ key }) => key)) + 1
  return (
    <>
      <input type="hidden" name="effects" value={JSON.stringify(effects.map(sentEffect))} />
      {effects.map((effect, index) => (
        <EffectFields
          key={effect.key}
          {...{ effect, index, near, problems }}
          onAct={(act) => put(index, [withAct(effect, act, starts)])}
          onChange={(changed) => put(index, [changed])}
          onCopy={() => put(index, [effect, { ...effect, key: nextKey, target: null }])}
          onRemove={() => put(index, [])}
        />
      ))}
      <div className="sm:col-span-2">
        {none && <FieldError>{none}</FieldError>}
        <Button
          icon={Plus}
          className={effects.length > 0 ? 'mt-1' : undefined}
          onClick={() => onChange([...effects, newEffect(nextKey, suggested)])}
        >
          {says.addEffect}
        </Button>
      </div>
    </>
  )
}
