import { Link } from '@remix-run/react'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWords } from '~/words/use-words'
import { classNames } from '../class-names'

type Props = { to?: string; onRemove?: () => void; label?: string; children: ReactNode }

const tagStyle =
  'inline-flex min-h-6 max-w-full items-center rounded-sm border border-line px-1.5 text-sm whitespace-nowrap'

/** A name attached to a thing: a project, a unit, a kind. */
export function Tag({ to, onRemove, label, children }: Props) {
  const { words } = useWords()
  const face = <span className="truncate">{children}</span>
  if (to)
    return (
      <Link to={to} className={classNames(tagStyle, 'text-accent hover:border-accent')}>
        {face}
      </Link>
    )
  return (
    <span className={classNames(tagStyle, onRemove && 'pr-0')}>
      {face}
      {onRemove && (
        <button
          type="button"
          onClick={onRemove}
          aria-label={words.ui.remove(label ?? (typeof children === 'string' ? children : ''))}
          className="grid size-6 place-items-center text-muted hover:text-ink"
        >
          <X aria-hidden className="size-3.5" />
        </button>
      )}
    </span>
  )
}
