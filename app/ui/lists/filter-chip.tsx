import { Link } from '@remix-run/react'
import { X } from 'lucide-react'
import { useWords } from '~/words/use-words'

/** One thing filtered by; following it takes the filter away. */
export function FilterChip({ name, value, removeHref }: { name: string; value: string; removeHref: string }) {
  const { words } = useWords()
  return (
    <Link
      to={removeHref}
      preventScrollReset
      aria-label={words.ui.remove(`${name}: ${value}`)}
      className="inline-flex h-7 max-w-full items-center gap-1.5 rounded-full bg-accent-soft pr-2 pl-3 text-sm hover:bg-hover"
    >
      <span className="truncate">
        <span className="text-muted">{name}:</span> {value}
      </span>
      <X aria-hidden className="size-3.5 shrink-0 text-muted" />
    </Link>
  )
}
