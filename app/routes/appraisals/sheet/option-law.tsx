import type { SheetOption } from '~/domain/appraisals/appraisal-sheet'
import { RENTING_KINDS } from '~/domain/appraisals/appraisal-terms'
import type { OptionGuard } from '~/domain/appraisals/option-guards'
import { Checkbox } from '~/ui/forms/checkbox'
import { useWords } from '~/words/use-words'
import { GuardList } from '../result/guard-list'
import { TextField } from './text-field'

type TextName = 'rentalPlanDecision' | 'guardOverride' | 'guardOverrideBy'
type Props = {
  option: SheetOption
  guards: readonly OptionGuard[]
  set: (part: Partial<SheetOption>) => void
  text: (name: TextName) => {
    label: string
    value: string
    error: string | undefined
    onChange: (value: string) => void
  }
}

/** What the law asks of an option: how it is rented, what stands against it, and who allowed it in writing. */
export function OptionLaw({ option, guards, set, text }: Props) {
  const { words } = useWords()
  const says = words.appraisals
  const renting = RENTING_KINDS.includes(option.kind)
  return (
    <>
      {renting && (
        <div className="flex flex-wrap items-start gap-x-8 gap-y-2">
          <Checkbox
            label={says.labels.onMarket}
            checked={option.onMarket}
            onChange={({ target }) => set({ onMarket: target.checked })}
          />
          <Checkbox
            label={says.labels.upgradesBought}
            checked={option.upgradesBought}
            onChange={({ target }) => set({ upgradesBought: target.checked })}
          />
          {!option.onMarket && <TextField {...text('rentalPlanDecision')} className="min-w-64" />}
        </div>
      )}
      {guards.length > 0 && (
        <div className="grid gap-2">
          {/* Only what is found is listed here: what the rules are known to ask stands with the result. */}
          <GuardList guards={guards} allowed={option.guardOverride !== ''} rulesKnown />
          <div className="grid gap-x-6 gap-y-(--gap-field) sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
            <TextField {...text('guardOverride')} />
            <TextField {...text('guardOverrideBy')} />
          </div>
        </div>
      )}
    </>
  )
}
