import type { ReactNode } from 'react'
import { useWords } from '~/words/use-words'

export type Definition = { term: string; value: ReactNode }

/** Labels in one column, values in the next, on hairlines. What is not known says so. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  const { words } = useWords()
  return (
    <dl className="@container border-t border-line">
      {items.map(({ term, value }) => (
        <div
          key={term}
          className="gap-x-6 border-b border-line py-(--cell-y) @sm:grid @sm:grid-cols-[8rem_1fr] @2xl:grid-cols-[minmax(9rem,14rem)_1fr]"
        >
          <dt className="text-muted">{term}</dt>
          <dd className="min-w-0">
            {value === null || value === undefined || value === '' ? (
              <span className="text-muted">{words.frame.none}</span>
            ) : (
              value
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
