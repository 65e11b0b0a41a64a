import { forwardRef, useId, useState } from 'react'
import { useWords } from '~/words/use-words'
import { classNames } from '../class-names'
import { FieldError, type FieldWiring } from './field'
import { inputStyle } from './text-input'

type Props = Partial<FieldWiring> & {
  /** The domain's own reading of an amount: dong, or null where the words are no amount. */
  parse: (text: string) => bigint | null
  /** Submits whole dong as digits, or the typed words where they could not be read. */
  name?: string
  /** How an amount stands in the field: whole dong, or the unit of the table. With another unit both change. */
  write?: (amount: bigint) => string
  value?: bigint | null
  defaultValue?: bigint | null
  onChange?: (amount: bigint | null) => void
  onBlur?: () => void
  placeholder?: string
  disabled?: boolean
  className?: string
}

/** Money as it is said («12,5 tỷ», «850 triệu», «1.200.000.000»), with what was understood in full below. */
export const MoneyInput = forwardRef<HTMLInputElement, Props>(function MoneyInput(props, ref) {
  const {
    parse,
    name,
    write,
    value,
    defaultValue,
    onChange,
    onBlur,
    placeholder,
    disabled,
    className,
    required,
    ...wiring
  } = props
  const { words, formats } = useWords()
  const readingId = useId()
  const given = value === undefined ? (defaultValue ?? null) : value
  const written = (amount: bigint | null) => (amount === null ? '' : (write ?? formats.integer)(amount))
  const [held, setHeld] = useState({ amount: given, text: written(given), parse })
  const [left, setLeft] = useState(false)

  if (value !== undefined && value !== held.amount) setHeld({ ...held, amount: value, text: written(value) })
  // Another unit was chosen for the table: what stands in the field is read in it.
  else if (parse !== held.parse) setHeld({ ...held, parse, amount: held.text.trim() === '' ? null : parse(held.text) })

  const typed = held.text.trim() !== ''
  const wrong = left && typed && held.amount === null
  const describedBy = [wiring['aria-describedby'], readingId].filter(Boolean).join(' ')

  return (
    <span className={classNames('block', className)}>
      <input
        ref={ref}
        {...wiring}
        type="text"
        inputMode="text"
        autoComplete="off"
        placeholder={placeholder}
        disabled={disabled}
        value={held.text}
        aria-required={required || undefined}
        aria-invalid={wrong || wiring['aria-invalid'] || undefined}
        aria-describedby={describedBy}
        onChange={({ target }) => {
          const amount = target.value.trim() === '' ? null : parse(target.value)
          setHeld({ ...held, amount, text: target.value })
          if (amount !== held.amount) onChange?.(amount)
        }}
        onBlur={() => {
          setLeft(true)
          onBlur?.()
        }}
        className={classNames(inputStyle, 'figures max-w-64')}
      />
      {name && <input type="hidden" name={name} value={held.amount?.toString() ?? held.text} disabled={disabled} />}
      {/* A field that says more exactly what is wrong says it alone. */}
      {wrong && !wiring['aria-invalid'] ? (
        <FieldError id={readingId}>{words.ui.notAnAmount}</FieldError>
      ) : (
        <output id={readingId} className="figures mt-1 block min-h-5 text-sm text-muted">
          {typed && held.amount !== null && words.ui.understoodAs(formats.dong(held.amount))}
        </output>
      )}
    </span>
  )
})
