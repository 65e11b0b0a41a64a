import { Copy, Trash2 } from 'lucide-react'
import type { OptionResult } from '~/domain/appraisals/appraisal-result'
import type { Sheet, SheetOption } from '~/domain/appraisals/appraisal-sheet'
import { OPTION_KINDS } from '~/domain/appraisals/appraisal-terms'
import type { OptionGuard } from '~/domain/appraisals/option-guards'
import {
  addLine,
  copyLine,
  copyOption,
  type FreshKey,
  fillLine,
  pasteBlock,
  putBackLine,
  putBackOption,
  removeLine,
  removeOption,
  withLine,
  withOption,
} from '~/domain/appraisals/sheet-changes'
import { emptyLine } from '~/domain/appraisals/starter-options'
import type { Issue } from '~/domain/command-result'
import { Field } from '~/ui/forms/field'
import { Select } from '~/ui/forms/select'
import { Menu } from '~/ui/overlays/menu'
import { useToast } from '~/ui/overlays/toast'
import { useWords } from '~/words/use-words'
import { lineName } from '../result/appraised'
import { LinesGrid } from './lines-grid'
import { OptionLaw } from './option-law'
import { TextField } from './text-field'

type Props = {
  sheet: Sheet
  place: number
  option: SheetOption
  years: readonly number[]
  result: OptionResult | null
  guards: readonly OptionGuard[]
  problems: readonly Issue[]
  errorAt: (field: string) => string | undefined
  change: (to: Sheet | ((sheet: Sheet) => Sheet)) => void
  fresh: FreshKey
}

/** One option: what it is, what the law asks of it, and its lines. What is deleted comes back with «Hoàn tác». */
export function OptionPart(props: Props) {
  const { sheet, place, option, years, result, guards, problems, errorAt, change, fresh } = props
  const { words, formats } = useWords()
  const say = useToast()
  const says = words.appraisals
  const set = (part: Partial<SheetOption>) => change((now) => withOption(now, place, (own) => ({ ...own, ...part })))
  const removing = (called: string, remove: (sheet: Sheet) => Sheet, putBack: (sheet: Sheet) => Sheet) => {
    change(remove)
    say({ text: says.sheet.removed(called), undo: () => change(putBack) })
  }
  const removeOwnLine = (at: number) => {
    const line = option.lines[at]
    if (!line) return
    removing(
      lineName(line, says.categories),
      (now) => removeLine(now, place, at),
      (now) => putBackLine(now, option.key, at, line),
    )
  }
  const text = (name: 'name' | 'fundingSource' | 'rentalPlanDecision' | 'guardOverride' | 'guardOverrideBy') => ({
    ...{ label: says.labels[name], value: option[name], error: errorAt(`options.${place}.${name}`) },
    onChange: (value: string) => set({ [name]: value }),
  })
  return (
    <section aria-label={option.name} className="grid grid-cols-[minmax(0,1fr)] gap-3 border-t border-line pt-4">
      <div className="grid items-start gap-x-6 gap-y-(--gap-field) sm:grid-cols-2 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)_auto]">
        <TextField {...text('name')} required />
        <Field label={says.labels.kind}>
          {(field) => (
            <Select
              {...field}
              value={option.kind}
              onChange={({ target }) => {
                const kind = OPTION_KINDS.find((one) => one === target.value)
                if (kind) set({ kind })
              }}
              options={OPTION_KINDS.map((value) => ({ value, label: says.kinds[value] }))}
            />
          )}
        </Field>
        <TextField {...text('fundingSource')} />
        <div className="justify-self-end sm:pt-6">
          <Menu
            label={says.sheet.moreOf(option.name)}
            items={[
              {
                ...{ kind: 'action', icon: Copy, label: says.sheet.copyOption(option.name) },
                onPick: () => change((now) => copyOption(now, place, says.sheet.copyOf(option.name), fresh)),
              },
              {
                ...{ kind: 'action', icon: Trash2, label: says.sheet.removeOption(option.name) },
                onPick: () =>
                  removing(
                    option.name,
                    (now) => removeOption(now, place),
                    (now) => putBackOption(now, place, option),
                  ),
              },
            ]}
          />
        </div>
      </div>
      <OptionLaw {...{ option, guards, set, text }} />
      <LinesGrid
        name={option.name}
        place={place}
        lines={option.lines}
        years={years}
        unit={words.money.units[sheet.unit]}
        result={result}
        problems={problems.filter(({ field }) => field?.startsWith(`options.${place}.lines.`))}
        changes={{
          set: (line, part) => change((now) => withLine(now, place, line, (own) => ({ ...own, ...part }))),
          add: () => change((now) => addLine(now, place, emptyLine(fresh(), 'operation', years.length))),
          copy: (line) => change((now) => copyLine(now, place, line, fresh)),
          fill: (line) => change((now) => fillLine(now, place, line, years.length)),
          remove: removeOwnLine,
          paste: (block, line, column) => {
            const done = pasteBlock(sheet, block, { option: place, line, column }, { years: years.length, fresh })
            change(done.sheet)
            const undo = () => change(sheet)
            if (done.left > 0) say({ text: says.sheet.pastedTooMuch(formats.integer(done.left)), failed: true, undo })
            else say({ text: says.sheet.pasted(formats.integer(done.pasted)), undo })
          },
        }}
      />
    </section>
  )
}
