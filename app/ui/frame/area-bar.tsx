import { NavLink, useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { classNames } from '../class-names'
import { isHere, type NavigationItem } from './navigation'

/** The lists of an area side by side, above each of them; a page of one thing has its breadcrumb instead. */
export function AreaBar({ items }: { items: readonly NavigationItem[] }) {
  const { pathname } = useLocation()
  const bar = useRef<HTMLElement>(null)
  // On a phone the list one is on may lie beyond the edge.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it moves with the path
  useEffect(() => {
    bar.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [pathname])
  const area = items.find((item) => isHere(item, pathname))
  const parts = area?.parts ?? []
  if (!area || parts.length < 2 || !parts.some(({ to }) => to === pathname)) return null
  return (
    <nav ref={bar} aria-label={area.label} className="-mt-1 mb-4 overflow-x-auto print:hidden">
      <ul className="flex gap-1">
        {parts.map(({ to, label }) => (
          <li key={to}>
            <NavLink
              to={to}
              className={({ isActive }) =>
                classNames(
                  'flex h-8 items-center rounded px-2.5 whitespace-nowrap -outline-offset-2',
                  isActive ? 'bg-accent-soft font-medium text-accent' : 'text-muted hover:bg-hover hover:text-ink',
                )
              }
            >
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
