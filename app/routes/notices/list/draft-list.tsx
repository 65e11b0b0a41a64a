import { Link } from '@remix-run/react'
import { FilePen } from 'lucide-react'
import type { DraftRow } from '~/domain/notices/notices.queries.server'
import { buttonStyle } from '~/ui/buttons/button-style'
import { useWords } from '~/words/use-words'

/** Drafts stand above the register: what was begun is gone on with first. */
export function DraftList({ drafts }: { drafts: readonly DraftRow[] }) {
  const { words, formats } = useWords()
  const says = words.notices
  if (drafts.length === 0) return null
  return (
    <section aria-labelledby="drafts" className="mb-6">
      <h2 id="drafts" className="mb-1 font-semibold">
        {says.drafts}
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {drafts.map((draft) => (
          <li key={draft.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <FilePen aria-hidden className="size-4 shrink-0 text-due" />
            <div className="min-w-0 flex-1 basis-64">
              <Link to={`/notices/${draft.id}/review`} className="link font-medium">
                {draft.numberSymbol ?? draft.title ?? says.unnamed}
              </Link>
              {draft.numberSymbol && draft.title && <p className="truncate text-muted">{draft.title}</p>}
            </div>
            <p className="figures text-sm text-muted">
              {[
                says.draftCount(formats.integer(draft.directives)),
                draft.mine ? says.draftMine : draft.broughtInBy && says.draftBy(draft.broughtInBy),
                draft.savedAt && says.draftSaved(formats.instant(new Date(draft.savedAt))),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <Link to={`/notices/${draft.id}/review`} className={buttonStyle('secondary', 'small')}>
              {says.goOn}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
