import type { ReactNode } from 'react'
import { useWords } from '~/words/use-words'

export function PageSection({ title, count, children }: { title: string; count?: number; children: ReactNode }) {
  const { formats } = useWords()
  return (
    <section className="min-w-0">
      <h2 className="mb-2 text-lg font-semibold">
        {title}
        {count ? <span className="figures ml-2 font-normal text-muted">{formats.integer(count)}</span> : null}
      </h2>
      {children}
    </section>
  )
}
