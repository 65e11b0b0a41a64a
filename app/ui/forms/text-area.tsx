import { forwardRef, type TextareaHTMLAttributes } from 'react'
import { classNames } from '../class-names'

type Props = TextareaHTMLAttributes<HTMLTextAreaElement>

/**
 * Grows with its text by CSS alone (`field-sizing`), where the browser knows it; elsewhere the event below sets the
 * rows, so that no official scrolls a four-line box to read a clause.
 */
export const TextArea = forwardRef<HTMLTextAreaElement, Props>(function TextArea(
  { className, required, rows = 3, onInput, ...rest },
  ref,
) {
  return (
    <textarea
      ref={ref}
      rows={rows}
      aria-required={required || undefined}
      {...rest}
      onInput={(event) => {
        if (!CSS.supports('field-sizing', 'content')) growToFit(event.currentTarget, rows)
        onInput?.(event)
      }}
      className={classNames(
        'input-edge field-sizing-content max-h-96 min-h-20 w-full min-w-0 px-2.5 py-1.5',
        className,
      )}
    />
  )
})

function growToFit(area: HTMLTextAreaElement, least: number) {
  area.rows = least
  while (area.scrollHeight > area.clientHeight && area.rows < 18) area.rows += 1
}
