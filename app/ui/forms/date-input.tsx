import { Calendar } from 'lucide-react'
import { forwardRef, useId, useRef, useState } from 'react'
import { useWords } from '~/words/use-words'
import { IconButton } from '../buttons/icon-button'
import { classNames } from '../class-names'
import { readDay } from './day-text'
import { FieldError, type FieldWiring } from './field'
import { inputStyle } from './text-input'

type Props = Partial<FieldWiring> & {
  /** What the form submits: an ISO day, or the typed words where they are no day, so that the server can refuse them. */
  name?: string
  value?: string | null
  defaultValue?: string | null
  onChange?: (iso: string | null) => void
  onBlur?: () => void
  min?: string
  max?: string
  disabled?: boolean
  className?: string
}

/**
 * A day in the reader's form whatever the browser's language is: a native date input shows mm/dd/yyyy in an English
 * one. The native picker still opens from the button.
 */
export const DateInput = forwardRef<HTMLInputElement, Props>(function DateInput(props, ref) {
  const { name, value, defaultValue, onChange, onBlur, min, max, disabled, className, required, ...wiring } = props
  const { words, formats, today } = useWords()
  const errorId = useId()
  const picker = useRef<HTMLInputElement>(null)
  const given = value === undefined ? (defaultValue ?? null) : value
  const [held, setHeld] = useState({ iso: given, text: given ? formats.day(given) : '' })
  const [left, setLeft] = useState(false)

  // A caller that changes `value` (a reset, a suggestion taken) changes the words; typing keeps the person's own.
  if (value !== undefined && value !== held.iso) setHeld({ iso: value, text: value ? formats.day(value) : '' })

  const take = (iso: string | null, text: string) => {
    setHeld({ iso, text })
    if (iso !== held.iso) onChange?.(iso)
  }
  const wrong = left && held.text.trim() !== '' && held.iso === null
  const describedBy = [wiring['aria-describedby'], wrong && errorId].filter(Boolean).join(' ')

  return (
    <span className={classNames('block', className)}>
      <span className="relative block max-w-44">
        <input
          ref={ref}
          {...wiring}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          placeholder={words.ui.dayPlaceholder}
          disabled={disabled}
          value={held.text}
          aria-required={required || undefined}
          aria-invalid={wrong || wiring['aria-invalid'] || undefined}
          aria-describedby={describedBy || undefined}
          onChange={(event) => take(readDay(event.target.value, today), event.target.value)}
          onBlur={() => {
            setLeft(true)
            if (held.iso) setHeld({ iso: held.iso, text: formats.day(held.iso) })
            onBlur?.()
          }}
          className={classNames(inputStyle, 'figures pr-9')}
        />
        <input
          ref={picker}
          type="date"
          tabIndex={-1}
          aria-hidden
          disabled={disabled}
          min={min}
          max={max}
          value={held.iso ?? ''}
          onChange={({ target }) => take(target.value || null, target.value ? formats.day(target.value) : '')}
          className="pointer-events-none absolute right-0 bottom-0 size-8 opacity-0"
        />
        <IconButton
          icon={Calendar}
          label={words.ui.chooseDay}
          size="small"
          disabled={disabled}
          className="absolute top-1/2 right-1 -translate-y-1/2"
          onClick={() => picker.current?.showPicker()}
        />
        {name && <input type="hidden" name={name} value={held.iso ?? held.text} disabled={disabled} />}
      </span>
      {wrong && !wiring['aria-invalid'] && <FieldError id={errorId}>{words.ui.notADay}</FieldError>}
    </span>
  )
})
