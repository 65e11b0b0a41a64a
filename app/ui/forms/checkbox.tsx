import { forwardRef, type InputHTMLAttributes, type ReactNode } from 'react'
import { classNames } from '../class-names'

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & { label: ReactNode; hint?: ReactNode }

export const tickStyle = 'size-4 shrink-0 cursor-pointer accent-accent'

export const Checkbox = forwardRef<HTMLInputElement, Props>(function Checkbox(
  { label, hint, className, ...rest },
  ref,
) {
  return (
    <label className={classNames('flex min-h-6 cursor-pointer items-start gap-2 py-0.5', className)}>
      <input ref={ref} type="checkbox" {...rest} className={classNames(tickStyle, 'mt-0.5')} />
      <span className="min-w-0">
        {label}
        {hint && <span className="block text-sm text-muted">{hint}</span>}
      </span>
    </label>
  )
})
