import { Plus, X } from 'lucide-react'
import { freeOptionKey, type MatterContent, type MatterOption, MOST_OPTIONS } from '~/domain/briefings/matter'
import { pointNumber } from '~/domain/papers/numbering'
import { Button } from '~/ui/buttons/button'
import { IconButton } from '~/ui/buttons/icon-button'
import { Field } from '~/ui/forms/field'
import { TextArea } from '~/ui/forms/text-area'
import { TextInput } from '~/ui/forms/text-input'
import { useWords } from '~/words/use-words'
import type { ProblemAt } from '../../form-dialog'
import { ConclusionFields } from '../conclusion-fields'

type Props = {
  content: MatterContent
  meetingOn: string
  onChange: (next: Partial<MatterContent>) => void
  problemAt: ProblemAt
}

/** The options of a sheet, which of them is recommended, and the clause each would give. */
export function OptionFields({ content, meetingOn, onChange, problemAt }: Props) {
  const { words } = useWords()
  const says = words.briefings.sheet
  const { options, recommended } = content
  const set = (at: number, next: Partial<MatterOption>) =>
    onChange({ options: options.map((option, index) => (index === at ? { ...option, ...next } : option)) })
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">{says.options}</legend>
      <ol className="grid gap-6">
        {options.map((option, at) => {
          const letter = pointNumber(at)
          const place = `options.${at}`
          return (
            <li key={option.key} className="grid gap-3 border-l-2 border-line pl-3">
              <div className="flex items-center gap-3">
                <p className="flex-1 font-medium">{says.option(letter)}</p>
                <label className="flex items-center gap-1.5 text-sm">
                  <input
                    type="radio"
                    name="recommended"
                    checked={option.key === recommended}
                    onChange={() => onChange({ recommended: option.key })}
                    className="size-4 accent-accent"
                  />
                  {says.recommend}
                </label>
                <IconButton
                  icon={X}
                  size="small"
                  label={says.removeOption(letter)}
                  onClick={() =>
                    onChange({
                      options: options.filter((_, index) => index !== at),
                      recommended: option.key === recommended ? null : recommended,
                    })
                  }
                />
              </div>
              <Field label={says.optionTitle} error={problemAt(`${place}.title`)} required>
                {(field) => (
                  <TextInput
                    {...field}
                    value={option.title}
                    onChange={(event) => set(at, { title: event.target.value })}
                  />
                )}
              </Field>
              <div className="grid gap-3 sm:grid-cols-2">
                <Field label={says.effect} error={problemAt(`${place}.effect`)}>
                  {(field) => (
                    <TextArea
                      {...field}
                      rows={2}
                      value={option.effect}
                      onChange={(event) => set(at, { effect: event.target.value })}
                    />
                  )}
                </Field>
                <Field label={says.money} error={problemAt(`${place}.money`)}>
                  {(field) => (
                    <TextArea
                      {...field}
                      rows={2}
                      value={option.money ?? ''}
                      onChange={(event) => set(at, { money: event.target.value })}
                    />
                  )}
                </Field>
              </div>
              <ConclusionFields
                conclusions={option.conclusions}
                meetingOn={meetingOn}
                place={`${place}.conclusions`}
                problemAt={problemAt}
                onChange={(conclusions) => set(at, { conclusions })}
              />
            </li>
          )
        })}
      </ol>
      {options.length < MOST_OPTIONS && (
        <Button
          kind="quiet"
          icon={Plus}
          className="mt-3"
          onClick={() =>
            onChange({
              options: [
                ...options,
                { key: freeOptionKey(options), title: '', effect: '', money: null, conclusions: [] },
              ],
            })
          }
        >
          {says.addOption}
        </Button>
      )}
    </fieldset>
  )
}
