import { useEffect, useState } from 'react'
import { foldAccents, matchesFolded } from './fold'

export type ComboboxOption = {
  value: string
  label: string
  hint?: string
  /** Set on an entry the person typed anew; its value is the typed text. */
  created?: boolean
}

export type ComboboxSource = {
  options?: readonly ComboboxOption[]
  /** Asks the server; called as the person types, the last answer wins. */
  onSearch?: (query: string, signal: AbortSignal) => Promise<readonly ComboboxOption[]>
  fold?: (text: string) => string
  /** Offers a last row «Thêm “…”» for what is typed and matches nothing exactly. */
  allowCreate?: boolean
}

const AT_MOST = 100

/** The rows to show for what is typed: filtered here, or asked of the server, with the row to create at the end. */
export function rowsFor(query: string, options: readonly ComboboxOption[], source: ComboboxSource): ComboboxOption[] {
  const fold = source.fold ?? foldAccents
  const typed = query.trim()
  const rows = (
    source.onSearch ? [...options] : options.filter((o) => matchesFolded(`${o.label} ${o.hint ?? ''}`, typed, fold))
  ).slice(0, AT_MOST)
  const known = options.some((option) => fold(option.label) === fold(typed))
  if (source.allowCreate && typed && !known) rows.push({ value: typed, label: typed, created: true })
  return rows
}

export function useComboboxRows(query: string, open: boolean, source: ComboboxSource) {
  const { options, onSearch } = source
  const [found, setFound] = useState<readonly ComboboxOption[]>(options ?? [])
  const [busy, setBusy] = useState(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a caller's inline onSearch must not ask again each render
  useEffect(() => {
    if (!onSearch || !open) return
    const stop = new AbortController()
    setBusy(true)
    const wait = setTimeout(() => {
      onSearch(query, stop.signal)
        .then((rows) => !stop.signal.aborted && setFound(rows))
        .catch(() => undefined)
        .finally(() => !stop.signal.aborted && setBusy(false))
    }, 120)
    return () => {
      clearTimeout(wait)
      stop.abort()
    }
  }, [query, open])

  return { rows: rowsFor(query, onSearch ? found : (options ?? []), source), busy }
}
