import { Link } from '@remix-run/react'
import { ChevronLeft } from 'lucide-react'
import { Fragment } from 'react'
import { useWords } from '~/words/use-words'
import { classNames } from '../class-names'

export type Crumb = { label: string; to?: string }

/** Where the page stands. On a phone only the step above, as the way back: the title stands right below. */
export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  const { words } = useWords()
  const last = crumbs.length - 1
  return (
    <nav aria-label={words.ui.breadcrumb} className="min-w-0 flex-1">
      <ol className="flex min-w-0 items-center gap-2 text-sm text-muted">
        {crumbs.map((crumb, index) => {
          const offPhone = last > 0 && index !== last - 1
          return (
            <Fragment key={crumb.to ?? crumb.label}>
              <li
                className={classNames(
                  'min-w-0 truncate',
                  offPhone && 'max-md:hidden',
                  // A long title gives way; the way back is read whole.
                  index === last ? 'text-ink' : 'md:max-w-1/2 md:shrink-0',
                )}
              >
                {crumb.to && index < last ? (
                  <Link
                    to={crumb.to}
                    className="inline-flex max-w-full items-center rounded-sm py-1 hover:text-ink hover:underline"
                  >
                    <ChevronLeft aria-hidden className="-ml-1 size-4 shrink-0 md:hidden" />
                    <span className="truncate">{crumb.label}</span>
                  </Link>
                ) : (
                  <span aria-current={index === last ? 'page' : undefined}>{crumb.label}</span>
                )}
              </li>
              {index < last && (
                <li aria-hidden className="text-line-firm max-md:hidden">
                  /
                </li>
              )}
            </Fragment>
          )
        })}
      </ol>
    </nav>
  )
}
