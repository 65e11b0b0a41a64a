import type { LucideIcon } from 'lucide-react'
import { type ButtonHTMLAttributes, forwardRef } from 'react'
import { classNames } from '../class-names'

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> & {
  icon: LucideIcon
  /** Read aloud and shown on hover: an icon alone says nothing. */
  label: string
  size?: 'normal' | 'small'
}

export const IconButton = forwardRef<HTMLButtonElement, Props>(function IconButton(
  { icon: Icon, label, size = 'normal', className, ...rest },
  ref,
) {
  return (
    <button
      ref={ref}
      type="button"
      aria-label={label}
      title={label}
      {...rest}
      className={classNames(
        'inline-grid shrink-0 place-items-center rounded text-muted transition-colors duration-75 hover:bg-hover hover:text-ink',
        'disabled:text-line-firm aria-pressed:bg-accent-soft aria-pressed:text-accent data-popup-open:bg-hover data-popup-open:text-ink',
        size === 'small' ? 'size-7' : 'size-(--control)',
        className,
      )}
    >
      <Icon aria-hidden className="size-4" />
    </button>
  )
})
