import { Menu as Base } from '@base-ui/react/menu'
import { Link } from '@remix-run/react'
import type { LucideIcon } from 'lucide-react'
import { Ellipsis } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { useWords } from '~/words/use-words'
import { IconButton } from '../buttons/icon-button'
import { classNames } from '../class-names'

export type MenuItem =
  | { kind?: 'link'; label: string; icon?: LucideIcon; to: string; reload?: boolean }
  | { kind: 'action'; label: string; icon?: LucideIcon; onPick: () => void; danger?: boolean; disabled?: boolean }
  | { kind: 'heading'; label: string }
  | { kind: 'line'; id: string }

type Props = {
  items: readonly MenuItem[]
  /** Any button; «…» when none is given. */
  trigger?: ReactElement
  label?: string
  align?: 'start' | 'end'
  /** Stands above the items: a name, a small form. */
  head?: ReactNode
  foot?: ReactNode
}

const rowStyle =
  'flex min-h-8 cursor-default items-center gap-2.5 rounded px-2.5 py-1 outline-none select-none data-highlighted:bg-hover data-disabled:text-muted'

export function Menu({ items, trigger, label, align = 'end', head, foot }: Props) {
  const { words } = useWords()
  const button = trigger ?? <IconButton icon={Ellipsis} label={label ?? words.frame.more} />
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={button} />
      <Base.Portal>
        <Base.Positioner sideOffset={4} align={align} className="z-50 outline-none">
          <Base.Popup className="floating max-h-(--available-height) min-w-48 overflow-y-auto p-1">
            {head && <div className="border-b border-line px-2.5 py-2">{head}</div>}
            {items.map((item) => (
              <MenuRow key={item.kind === 'line' ? item.id : item.label} item={item} />
            ))}
            {foot && <div className="border-t border-line p-1">{foot}</div>}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

function MenuRow({ item }: { item: MenuItem }) {
  if (item.kind === 'line') return <Base.Separator className="mx-1 my-1 h-px bg-line" />
  if (item.kind === 'heading') return <p className="px-2.5 pt-2 pb-1 text-xs font-medium text-muted">{item.label}</p>
  const Icon = item.icon
  const face = (
    <>
      {Icon && <Icon aria-hidden className="size-4 shrink-0 opacity-75" />}
      <span>{item.label}</span>
    </>
  )
  if (item.kind === 'action')
    return (
      <Base.Item
        onClick={item.onPick}
        disabled={item.disabled}
        className={classNames(rowStyle, item.danger && 'text-overdue')}
      >
        {face}
      </Base.Item>
    )
  return (
    <Base.LinkItem closeOnClick render={<Link to={item.to} reloadDocument={item.reload} />} className={rowStyle}>
      {face}
    </Base.LinkItem>
  )
}
