import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useWords } from '~/words/use-words'

type Props = {
  title: string
  hint?: string
  seeAll?: string
  empty: string
  isEmpty: boolean
  /** What can be done here, whether there is something or not. */
  action?: ReactNode
  children: ReactNode
}

/** One block of the desk: a title, the way to the whole list, and what stands there when there is nothing. */
export function DeskSection({ title, hint, seeAll, empty, isEmpty, action, children }: Props) {
  const { words } = useWords()
  return (
    <section className="min-w-0">
      <div className="mb-2 flex items-baseline gap-4 border-b border-line pb-2">
        <h2 className="min-w-0 flex-1 text-lg font-semibold">{title}</h2>
        {seeAll && !isEmpty && (
          <Link to={seeAll} className="text-sm text-accent underline-offset-2 hover:underline print:hidden">
            {words.desk.seeAll}
            <span className="sr-only">: {title}</span>
          </Link>
        )}
      </div>
      {hint && !isEmpty && <p className="mb-2 text-sm text-muted">{hint}</p>}
      {isEmpty ? <p className="py-2 text-muted">{empty}</p> : children}
      {action && <div className="mt-3 print:hidden">{action}</div>}
    </section>
  )
}

/** A line of a block: the words lead on, what is said about them stands under or beside. */
export function DeskLine({
  to,
  words,
  note,
  aside,
}: {
  to: string
  words: ReactNode
  note?: ReactNode
  aside?: ReactNode
}) {
  return (
    <li className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5 py-2">
      <div className="min-w-0 flex-1 basis-56">
        <Link
          to={to}
          className="line-clamp-2 font-medium first-letter:uppercase underline-offset-2 hover:text-accent hover:underline"
        >
          {words}
        </Link>
        {note && <p className="text-sm text-muted">{note}</p>}
      </div>
      {aside && <div className="figures text-sm">{aside}</div>}
    </li>
  )
}
