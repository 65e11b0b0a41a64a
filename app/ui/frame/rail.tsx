import { Link, useLocation } from '@remix-run/react'
import { PanelLeftClose, PanelLeftOpen } from 'lucide-react'
import { useWords } from '~/words/use-words'
import { classNames } from '../class-names'
import { currentOf, type NavigationItem } from './navigation'
import { ProductMark } from './product-mark'

type Props = { items: readonly NavigationItem[]; folded: boolean; onFold: (folded: boolean) => void; home: string }

/**
 * The left rail. Words show from 1280 px on unless folded; between, icons with the words still there for a screen
 * reader and as titles. `group` carries the folding to the rows, so that no row asks for the state.
 */
export function Rail({ items, folded, onFold, home }: Props) {
  const { words } = useWords()
  const Fold = folded ? PanelLeftOpen : PanelLeftClose
  return (
    <nav
      aria-label={words.frame.mainNavigation}
      data-folded={folded || undefined}
      className="group/rail sticky top-0 hidden h-dvh w-14 shrink-0 flex-col border-r border-line bg-sunken md:flex xl:w-50 xl:data-folded:w-14 print:hidden"
    >
      <Link to={home} className="flex h-12 items-center gap-2.5 px-4 font-semibold tracking-tight">
        <ProductMark className="size-6 shrink-0" />
        <span className={nameStyle}>{words.frame.product}</span>
      </Link>
      <ul className="min-h-0 flex-1 space-y-0.5 overflow-y-auto p-2">
        {items.map((item) => (
          <li key={item.to}>
            <RailLink item={item} />
          </li>
        ))}
      </ul>
      <button
        type="button"
        aria-pressed={folded}
        onClick={() => onFold(!folded)}
        title={folded ? words.ui.unfold : words.ui.fold}
        className="m-2 hidden h-8 items-center gap-3 rounded px-2.5 text-muted hover:bg-hover hover:text-ink xl:flex"
      >
        <Fold aria-hidden className="size-4.5 shrink-0" />
        <span className="sr-only">{folded ? words.ui.unfold : words.ui.fold}</span>
      </button>
    </nav>
  )
}

const nameStyle = 'max-xl:sr-only xl:group-data-folded/rail:sr-only'

function RailLink({ item }: { item: NavigationItem }) {
  const Icon = item.icon
  const current = currentOf(item, useLocation().pathname)
  return (
    <Link
      to={item.to}
      prefetch="intent"
      title={item.label}
      aria-current={current}
      className={classNames(
        'relative flex h-8.5 items-center gap-3 rounded px-2.5 transition-colors duration-75',
        current ? 'bg-accent-soft font-medium text-accent' : 'text-ink hover:bg-hover',
      )}
    >
      <Icon aria-hidden className="size-4.5 shrink-0" strokeWidth={1.75} />
      <span className={classNames(nameStyle, 'flex-1 truncate')}>{item.label}</span>
      {item.count !== undefined && item.count > 0 && <Count value={item.count} />}
    </Link>
  )
}

function Count({ value }: { value: number }) {
  const { formats } = useWords()
  return (
    <span className="figures text-sm text-muted max-xl:absolute max-xl:top-0 max-xl:right-0.5 max-xl:text-xs xl:group-data-folded/rail:absolute xl:group-data-folded/rail:top-0 xl:group-data-folded/rail:right-0.5 xl:group-data-folded/rail:text-xs">
      {formats.integer(value)}
    </span>
  )
}
