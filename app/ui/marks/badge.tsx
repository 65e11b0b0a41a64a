import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { type Tone, toneGround } from './tone'

/** A state in a word on its soft ground. Inside running tables prefer StandingMark: words without a box are calmer. */
export function Badge({
  tone = 'open',
  icon: Icon,
  children,
}: {
  tone?: Tone
  icon?: LucideIcon
  children: ReactNode
}) {
  return (
    <span
      className={classNames(
        'inline-flex min-h-6 items-center gap-1 rounded-sm px-1.5 text-sm font-medium whitespace-nowrap print:border print:border-line-firm',
        toneGround[tone],
      )}
    >
      {Icon && <Icon aria-hidden className="size-3.5" />}
      {children}
    </span>
  )
}
