import type { ReactNode } from 'react'
import { useWords } from '~/words/use-words'

/** A part of the page under its own head; hairlines, no box. */
export function Panel({
  title,
  id,
  count,
  aside,
  children,
}: {
  title: string
  id: string
  /** How many there are of what it lists; none says nothing. */
  count?: number
  aside?: ReactNode
  children: ReactNode
}) {
  const { formats } = useWords()
  return (
    <section aria-labelledby={id} className="min-w-0">
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={id} className="text-lg font-semibold">
          {title}
          {count ? <span className="figures ml-2 font-normal text-muted">{formats.integer(count)}</span> : null}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
