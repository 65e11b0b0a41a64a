import { classNames } from '../class-names'

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger'
export type ButtonSize = 'normal' | 'small'

const kinds: Record<ButtonKind, string> = {
  primary: 'bg-accent text-on-accent border-accent hover:bg-accent-hover hover:border-accent-hover',
  secondary: 'bg-raised text-ink border-line-firm hover:border-muted hover:bg-hover',
  quiet: 'bg-transparent text-accent border-transparent hover:bg-hover',
  danger: 'bg-overdue text-on-accent border-overdue hover:bg-danger-hover hover:border-danger-hover',
}

const sizes: Record<ButtonSize, string> = {
  normal: 'h-(--control) px-3.5 text-base',
  small: 'h-7 px-2.5 text-sm',
}

/** Buttons and links that look like buttons share this. */
export const buttonStyle = (kind: ButtonKind, size: ButtonSize, className?: string) =>
  classNames(
    'inline-flex shrink-0 items-center justify-center gap-1.5 rounded border font-medium whitespace-nowrap select-none',
    'transition-colors duration-75 disabled:border-line disabled:bg-sunken disabled:text-muted',
    kinds[kind],
    sizes[size],
    className,
  )
