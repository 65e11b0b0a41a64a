import { Link } from '@remix-run/react'
import type { LucideIcon } from 'lucide-react'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useWords } from '~/words/use-words'

type Props = { page: number; pageSize: number; total: number; hrefFor: (page: number) => string }

/** Says which rows are seen of how many, and leads on. Nothing to page: only the count stays. */
export function Pager({ page, pageSize, total, hrefFor }: Props) {
  const { words, formats } = useWords()
  const pages = Math.max(1, Math.ceil(total / pageSize))
  if (total === 0) return null
  const from = formats.integer((page - 1) * pageSize + 1)
  const to = formats.integer(Math.min(total, page * pageSize))
  return (
    <nav aria-label={words.ui.pages} className="mt-3 flex items-center gap-2 text-sm text-muted print:hidden">
      <p className="figures mr-auto">{words.frame.rowsOf(from, to, formats.integer(total))}</p>
      {pages > 1 && (
        <>
          <Step
            to={page > 1 ? hrefFor(page - 1) : null}
            label={words.frame.previousPage}
            icon={ChevronLeft}
            rel="prev"
          />
          <span className="figures">{words.frame.pageOf(page, pages)}</span>
          <Step
            to={page < pages ? hrefFor(page + 1) : null}
            label={words.frame.nextPage}
            icon={ChevronRight}
            rel="next"
          />
        </>
      )}
    </nav>
  )
}

function Step({ to, label, icon: Icon, rel }: { to: string | null; label: string; icon: LucideIcon; rel: string }) {
  const style = 'grid size-8 place-items-center rounded border border-line'
  if (to === null)
    return (
      <span aria-hidden className={`${style} text-line-firm`}>
        <Icon className="size-4" />
      </span>
    )
  return (
    <Link
      to={to}
      rel={rel}
      aria-label={label}
      title={label}
      className={`${style} text-ink hover:border-line-firm hover:bg-hover`}
    >
      <Icon aria-hidden className="size-4" />
    </Link>
  )
}
