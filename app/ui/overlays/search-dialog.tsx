import { Dialog as Base } from '@base-ui/react/dialog'
import { useNavigate } from '@remix-run/react'
import type { LucideIcon } from 'lucide-react'
import { Search } from 'lucide-react'
import { useId, useState } from 'react'
import { useWords } from '~/words/use-words'
import { useShortcut } from '../keys/use-shortcut'
import { SearchButton } from './search-button'
import { SearchResults } from './search-results'
import { useSearch } from './use-search'

export type SearchHit = { to: string; label: string; hint?: string; icon?: LucideIcon }
export type SearchGroup = { label: string; hits: readonly SearchHit[] }

type Props = {
  /** Answers a query with groups; an empty query may answer with what the person last opened. */
  onQuery: (query: string, signal: AbortSignal) => Promise<readonly SearchGroup[]>
  /** Where the whole search page is, opened by Enter when nothing is found or picked. */
  pageFor?: (query: string) => string
}

/** Ctrl K from anywhere: type, arrow, Enter. */
export function SearchDialog({ onQuery, pageFor }: Props) {
  const { words, formats } = useWords()
  const navigate = useNavigate()
  const listId = useId()
  const [open, setOpen] = useState(false)
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const { groups, busy } = useSearch(query, open, onQuery)
  const hits = groups.flatMap((group) => group.hits)
  useShortcut({ key: 'k', ctrl: true }, () => setOpen(true))

  const go = (to: string | undefined) => {
    if (!to) return
    setOpen(false)
    navigate(to)
  }
  const move = (step: number) => setAt((at + step + hits.length) % Math.max(1, hits.length))

  return (
    <Base.Root open={open} onOpenChange={setOpen}>
      <Base.Trigger render={<SearchButton />} />
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-shade" />
        <Base.Popup
          data-modal
          aria-label={words.frame.search}
          className="floating fixed inset-x-3 top-3 z-50 flex max-h-[80dvh] flex-col sm:inset-x-auto sm:top-[12dvh] sm:left-1/2 sm:w-160 sm:max-w-[calc(100vw-3rem)] sm:-translate-x-1/2"
        >
          <div className="flex items-center gap-3 border-b border-line px-4">
            <Search aria-hidden className="size-4 shrink-0 text-muted" />
            <input
              type="text"
              role="combobox"
              aria-label={words.frame.search}
              aria-expanded={hits.length > 0}
              aria-controls={listId}
              aria-activedescendant={hits.length > 0 ? `${listId}-${at}` : undefined}
              autoComplete="off"
              spellCheck={false}
              placeholder={words.frame.searchHint}
              value={query}
              onChange={(event) => {
                setQuery(event.target.value)
                setAt(0)
              }}
              onKeyDown={(event) => {
                if (event.key === 'ArrowDown') move(1)
                else if (event.key === 'ArrowUp') move(-1)
                else if (event.key === 'Enter') go(hits[at]?.to ?? pageFor?.(query))
                else return
                event.preventDefault()
              }}
              className="h-12 min-w-0 flex-1 bg-transparent text-lg outline-none"
            />
          </div>
          <p role="status" className="sr-only">
            {busy ? words.ui.searching : words.ui.searchResults(formats.integer(hits.length))}
          </p>
          <SearchResults id={listId} groups={groups} at={at} onPoint={setAt} onPick={(hit) => go(hit.to)} />
          {hits.length === 0 && (
            <p className="px-4 py-6 text-center text-muted">
              {busy ? words.ui.searching : query.trim() ? words.ui.nothingFound : words.ui.typeToSearch}
            </p>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
