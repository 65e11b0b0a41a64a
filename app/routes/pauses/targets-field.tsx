import type { PauseTarget } from '~/domain/pauses/pause'
import { targetValue } from '~/domain/pauses/pause.forms'
import { Checkbox } from '~/ui/forms/checkbox'
import { FieldError } from '~/ui/forms/field'
import { useWords } from '~/words/use-words'

type PartShown = { planId: number | null; bidPackageId: number | null; name: string; ordinal: number | null }
type Props = {
  parts: readonly PartShown[]
  chosen: readonly Pick<PauseTarget, 'planId' | 'bidPackageId'>[]
  name: string
  error?: string
  /** The section around it says the name already. */
  hideLegend?: boolean
}

/** What stands still: the whole project, a plan, packages; several are one order. */
export function TargetsField({ parts, chosen, name, error, hideLegend }: Props) {
  const { words, formats } = useWords()
  const says = words.pauses
  const ticked = new Set(chosen.map(targetValue))
  return (
    <fieldset aria-describedby={error ? `${name}-error` : undefined}>
      <legend className={hideLegend ? 'sr-only' : 'mb-1 font-medium'}>{says.targets}</legend>
      <p className="mb-1.5 text-sm text-muted">{says.targetsHint}</p>
      <Checkbox name={name} value="project" defaultChecked={ticked.has('project')} label={says.wholeProject} />
      {parts.map((part) => {
        const value = targetValue(part.bidPackageId === null ? part : { planId: null, bidPackageId: part.bidPackageId })
        return (
          <Checkbox
            key={value}
            name={name}
            value={value}
            defaultChecked={ticked.has(value)}
            label={
              part.bidPackageId === null
                ? says.thePlan(part.name)
                : says.thePackage(formats.integer(part.ordinal ?? 0), part.name)
            }
          />
        )
      })}
      {error && <FieldError id={`${name}-error`}>{error}</FieldError>}
    </fieldset>
  )
}
