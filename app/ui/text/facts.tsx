import type { ReactNode } from 'react'
import { classNames } from '../class-names'

export type Fact = { label: string; value: ReactNode; note?: ReactNode }

/** A strip of figures, told apart by hairlines and alignment. */
export function Facts({ facts, className }: { facts: readonly Fact[]; className?: string }) {
  return (
    <dl
      className={classNames(
        'grid grid-cols-2 gap-y-3 border-y border-line py-3 sm:grid-cols-3 lg:flex lg:divide-x lg:divide-line',
        className,
      )}
    >
      {facts.map((fact) => (
        <div key={fact.label} className="min-w-0 pr-4 lg:flex-1 lg:px-4 lg:first:pl-0">
          <dt className="text-sm text-muted">{fact.label}</dt>
          <dd className="figures mt-0.5 text-lg font-semibold">{fact.value}</dd>
          {fact.note && <dd className="text-sm text-muted">{fact.note}</dd>}
        </div>
      ))}
    </dl>
  )
}
