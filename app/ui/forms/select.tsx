import { ChevronDown } from 'lucide-react'
import { forwardRef, type SelectHTMLAttributes } from 'react'
import { classNames } from '../class-names'
import { inputStyle } from './text-input'

export type SelectOption = { value: string; label: string; disabled?: boolean }

type Props = SelectHTMLAttributes<HTMLSelectElement> & { options?: readonly SelectOption[]; placeholder?: string }

/** The browser's own list: quickest on a phone and with the keyboard. Pass `options`, or children for groups. */
export const Select = forwardRef<HTMLSelectElement, Props>(function Select(
  { options, placeholder, className, required, children, ...rest },
  ref,
) {
  return (
    <span className={classNames('relative block min-w-0', className)}>
      <select
        ref={ref}
        aria-required={required || undefined}
        {...rest}
        className={classNames(inputStyle, 'appearance-none truncate pr-8')}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options?.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
        {children}
      </select>
      <ChevronDown aria-hidden className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2" />
    </span>
  )
})
