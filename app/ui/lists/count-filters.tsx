import { Link } from '@remix-run/react'
import type { LucideIcon } from 'lucide-react'
import { useWords } from '~/words/use-words'
import { classNames } from '../class-names'
import { type Tone, toneText } from '../marks/tone'

export type CountFilter = {
  to: string
  label: string
  count: number
  icon?: LucideIcon
  tone?: Tone
  current?: boolean
}

/** One line that says how things stand, and filters: quá hạn 4 · sắp đến hạn 7 · … A count of nought is quiet. */
export function CountFilters({ label, items }: { label: string; items: readonly CountFilter[] }) {
  const { formats } = useWords()
  return (
    <nav aria-label={label} className="-mx-4 mb-3 sm:-mx-2.5">
      <ul className="flex gap-x-1 gap-y-0.5 overflow-x-auto px-4 py-0.5 sm:flex-wrap sm:overflow-visible sm:px-0">
        {items.map(({ to, label: word, count, icon: Icon, tone = 'open', current }) => (
          <li key={to}>
            <Link
              to={to}
              preventScrollReset
              aria-current={current ? 'true' : undefined}
              className={classNames(
                'flex min-h-8 items-center gap-1.5 rounded px-2.5 whitespace-nowrap transition-colors duration-75 hover:bg-hover',
                current && 'bg-accent-soft inset-ring-1 inset-ring-accent',
              )}
            >
              {Icon && (
                <Icon aria-hidden className={classNames('size-4', count === 0 ? 'text-line-firm' : toneText[tone])} />
              )}
              <span className={classNames(count === 0 && 'text-muted')}>{word}</span>
              <span className={classNames('figures font-semibold', count === 0 ? 'text-muted' : toneText[tone])}>
                {formats.integer(count)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
