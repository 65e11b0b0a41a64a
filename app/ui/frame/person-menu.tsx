import type { ReactNode } from 'react'
import { useWords } from '~/words/use-words'
import { Menu, type MenuItem } from '../overlays/menu'

type Props = { name: string; role?: string; items: readonly MenuItem[]; foot?: ReactNode }

/** Vietnamese names are called by the last word; the mark shows the first letters of the last two. */
export function initialsOf(name: string): string {
  return name
    .trim()
    .split(/\s+/)
    .slice(-2)
    .map((word) => [...word.normalize('NFC')][0] ?? '')
    .join('')
    .toLocaleUpperCase('vi')
}

export function PersonMenu({ name, role, items, foot }: Props) {
  const { words } = useWords()
  return (
    <Menu
      items={items}
      foot={foot}
      head={
        <>
          <p className="font-medium">{name}</p>
          {role && <p className="text-sm text-muted">{role}</p>}
        </>
      }
      trigger={
        <button
          type="button"
          aria-label={`${words.frame.account}: ${name}`}
          className="grid size-8 shrink-0 place-items-center rounded-full bg-accent-soft text-xs font-semibold text-accent hover:bg-accent hover:text-on-accent"
        >
          {initialsOf(name)}
        </button>
      }
    />
  )
}
