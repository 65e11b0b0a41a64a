import { NavLink } from '@remix-run/react'
import type { LucideIcon } from 'lucide-react'
import { useWords } from '~/words/use-words'
import { classNames } from '../class-names'

export type Tab = { to: string; label: string; count?: number; icon?: LucideIcon; end?: boolean; current?: boolean }

/** Views of one thing, each with a URL of its own: links, not an ARIA tab list. `current` overrides the path's say. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const { formats } = useWords()
  return (
    <nav aria-label={label} className="mb-4 overflow-x-auto border-b border-line print:hidden">
      <ul className="flex gap-5">
        {tabs.map(({ to, label: word, count, icon: Icon, end, current }) => (
          <li key={to}>
            <NavLink
              to={to}
              end={end}
              preventScrollReset
              aria-current={current === false ? undefined : 'page'}
              className={({ isActive }) =>
                classNames(
                  'flex h-9 items-center gap-1.5 border-b-2 whitespace-nowrap -outline-offset-2',
                  (current ?? isActive)
                    ? 'border-accent font-medium text-ink'
                    : 'border-transparent text-muted hover:border-line-firm hover:text-ink',
                )
              }
            >
              {Icon && <Icon aria-hidden className="size-4" />}
              {word}
              {count !== undefined && <span className="figures text-sm text-muted">{formats.integer(count)}</span>}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
