import { Link, useLocation } from '@remix-run/react'
import { Menu as MenuIcon } from 'lucide-react'
import { useWords } from '~/words/use-words'
import { classNames } from '../class-names'
import { Menu } from '../overlays/menu'
import { currentOf, type NavigationItem } from './navigation'

const cellStyle = 'flex h-14 w-full flex-col items-center justify-center gap-0.5 text-xs'
const IN_BAR = 4

/** The rail of a phone: the first four in reach of the thumb, the rest behind «Thêm». */
export function BottomBar({ items }: { items: readonly NavigationItem[] }) {
  const { words } = useWords()
  const { pathname } = useLocation()
  const rest = items.slice(IN_BAR)
  const inRest = rest.some((item) => currentOf(item, pathname))
  return (
    <nav
      aria-label={words.frame.mainNavigation}
      className="fixed inset-x-0 bottom-0 z-20 border-t border-line bg-raised pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
    >
      <ul className="grid auto-cols-fr grid-flow-col">
        {items.slice(0, rest.length === 1 ? IN_BAR + 1 : IN_BAR).map((item) => (
          <li key={item.to}>
            <BarLink item={item} current={currentOf(item, pathname)} />
          </li>
        ))}
        {rest.length > 1 && (
          <li>
            <Menu
              items={rest.map(({ to, label, icon }) => ({ to, label, icon }))}
              trigger={
                <button
                  type="button"
                  className={classNames(cellStyle, inRest ? 'font-medium text-accent' : 'text-muted')}
                >
                  <MenuIcon aria-hidden className="size-5" strokeWidth={1.75} />
                  {words.ui.moreNavigation}
                </button>
              }
            />
          </li>
        )}
      </ul>
    </nav>
  )
}

function BarLink({ item, current }: { item: NavigationItem; current: ReturnType<typeof currentOf> }) {
  const { to, label, icon: Icon } = item
  return (
    <Link
      to={to}
      aria-current={current}
      className={classNames(cellStyle, current ? 'font-medium text-accent' : 'text-muted')}
    >
      <Icon aria-hidden className="size-5" strokeWidth={1.75} />
      <span className="max-w-full truncate tracking-tight">{label}</span>
    </Link>
  )
}
