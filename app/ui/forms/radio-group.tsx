import type { ReactNode } from 'react'
import { useWords } from '~/words/use-words'
import { classNames } from '../class-names'
import { tickStyle } from './checkbox'
import { FieldError } from './field'

type Option = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }

type Props = {
  name: string
  legend: ReactNode
  hideLegend?: boolean
  hint?: ReactNode
  options: readonly Option[]
  value?: string
  defaultValue?: string
  onChange?: (value: string) => void
  error?: string | null
  required?: boolean
  /** Side by side where the labels are short. */
  inline?: boolean
  id?: string
}

export function RadioGroup(props: Props) {
  const { words } = useWords()
  const { name, legend, hint, options, value, defaultValue, onChange, error, id = `${name}-group` } = props
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset id={id} aria-describedby={described || undefined} className="min-w-0">
      <legend className={props.hideLegend ? 'sr-only' : 'mb-1 font-medium'}>
        {legend}
        {props.required && (
          <abbr title={words.frame.required} className="ml-0.5 text-accent no-underline">
            *
          </abbr>
        )}
      </legend>
      {hint && (
        <p id={`${id}-hint`} className="mb-1.5 text-sm text-muted">
          {hint}
        </p>
      )}
      <div className={classNames('flex', props.inline ? 'flex-wrap gap-x-5 gap-y-1' : 'flex-col gap-1')}>
        {options.map((option) => (
          <label key={option.value} className="flex min-h-6 cursor-pointer items-start gap-2 py-0.5">
            <input
              type="radio"
              name={name}
              value={option.value}
              disabled={option.disabled}
              {...(value === undefined
                ? { defaultChecked: option.value === defaultValue }
                : { checked: option.value === value })}
              onChange={() => onChange?.(option.value)}
              className={classNames(tickStyle, 'mt-0.5')}
            />
            <span className="min-w-0">
              {option.label}
              {option.hint && <span className="block text-sm text-muted">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  )
}
