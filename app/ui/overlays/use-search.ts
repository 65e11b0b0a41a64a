import { useEffect, useState } from 'react'
import type { SearchGroup } from './search-dialog'

type Ask = (query: string, signal: AbortSignal) => Promise<readonly SearchGroup[]>

/** Asks a moment after the last letter; an answer that comes late for an older query is dropped. */
export function useSearch(query: string, open: boolean, ask: Ask) {
  const [groups, setGroups] = useState<readonly SearchGroup[]>([])
  const [busy, setBusy] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: an inline `ask` must not ask again each render
  useEffect(() => {
    if (!open) return
    const stop = new AbortController()
    setBusy(true)
    const wait = setTimeout(() => {
      ask(query, stop.signal)
        .then((found) => !stop.signal.aborted && setGroups(found))
        .catch(() => !stop.signal.aborted && setGroups([]))
        .finally(() => !stop.signal.aborted && setBusy(false))
    }, 100)
    return () => {
      clearTimeout(wait)
      stop.abort()
    }
  }, [query, open])
  return { groups, busy }
}
