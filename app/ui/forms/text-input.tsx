import { forwardRef, type InputHTMLAttributes } from 'react'
import { classNames } from '../class-names'

export const inputStyle = 'input-edge h-(--control) w-full min-w-0 px-2.5'

/** A line of text. `required` is said in words at the label; the browser's own bubble would speak another language. */
export const TextInput = forwardRef<HTMLInputElement, InputHTMLAttributes<HTMLInputElement>>(function TextInput(
  { className, required, ...rest },
  ref,
) {
  return (
    <input
      ref={ref}
      type="text"
      autoComplete="off"
      aria-required={required || undefined}
      {...rest}
      className={classNames(inputStyle, className)}
    />
  )
})
