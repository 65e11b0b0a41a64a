import { Link, NavLink } from '@remix-run/react'
import type { LucideIcon } from 'lucide-react'
import { useWords } from '~/words/use-words'
import { classNames } from '../class-names'

export type Tab = {
  to: string
  label: string
  count?: number
  icon?: LucideIcon
  end?: boolean
  /** Given where the views differ in the query and not in the path. */
  current?: boolean
}

const tabStyle = (current: boolean) =>
  classNames(
    'flex h-9 items-center gap-1.5 border-b-2 whitespace-nowrap -outline-offset-2',
    current
      ? 'border-accent font-medium text-ink'
      : 'border-transparent text-muted hover:border-line-firm hover:text-ink',
  )

/** Views of one thing, each with a URL of its own: links, not an ARIA tab list. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="mb-4 overflow-x-auto border-b border-line print:hidden">
      <ul className="flex gap-5">
        {tabs.map((tab) => (
          <li key={tab.to}>
            {tab.current === undefined ? (
              <NavLink to={tab.to} end={tab.end} preventScrollReset className={({ isActive }) => tabStyle(isActive)}>
                <TabFace {...tab} />
              </NavLink>
            ) : (
              <Link
                to={tab.to}
                preventScrollReset
                aria-current={tab.current ? 'page' : undefined}
                className={tabStyle(tab.current)}
              >
                <TabFace {...tab} />
              </Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

function TabFace({ label, count, icon: Icon }: Tab) {
  const { formats } = useWords()
  return (
    <>
      {Icon && <Icon aria-hidden className="size-4" />}
      {label}
      {count !== undefined && <span className="figures text-sm text-muted">{formats.integer(count)}</span>}
    </>
  )
}
