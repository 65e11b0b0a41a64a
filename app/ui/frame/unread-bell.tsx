import { Link } from '@remix-run/react'
import { Bell } from 'lucide-react'

type Props = { to: string; unread: number; label: string }

/** The way to what one is reminded of; a number while something of it has not been seen. */
export function UnreadBell({ to, unread, label }: Props) {
  return (
    <Link
      to={to}
      aria-label={label}
      title={label}
      className="relative inline-grid size-8 shrink-0 place-items-center rounded text-muted hover:bg-hover hover:text-ink"
    >
      <Bell aria-hidden className="size-4" />
      {unread > 0 && (
        <span
          aria-hidden
          className="figures absolute -top-0.5 -right-0.5 grid h-4 min-w-4 place-items-center rounded-full bg-accent px-1 text-xs font-semibold text-on-accent"
        >
          {unread > 9 ? '9+' : unread}
        </span>
      )}
    </Link>
  )
}
