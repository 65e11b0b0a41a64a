import { matchesFolded } from '~/ui/forms/fold'
import type { NavigationItem } from '~/ui/frame/navigation'
import type { SearchGroup, SearchHit } from '~/ui/overlays/search-dialog'

/** Asks the server what a few letters may mean; Ctrl K shows the groups, with the lists of the product above them. */
export function askSearch(items: readonly NavigationItem[], listsLabel: string) {
  return async (query: string, signal: AbortSignal): Promise<readonly SearchGroup[]> => {
    const lists = listsMeant(items, query)
    const own = lists.length > 0 ? [{ label: listsLabel, hits: lists }] : []
    if (query.trim() === '') return own
    const answer = await fetch(`/search?q=${encodeURIComponent(query)}`, {
      signal,
      headers: { accept: 'application/json' },
    })
    if (!answer.ok) return own
    const { groups } = (await answer.json()) as { groups: SearchGroup[] }
    return [...own, ...groups]
  }
}

/** Every list by its name, without accents; nothing typed: all of them. */
export function listsMeant(items: readonly NavigationItem[], query: string): SearchHit[] {
  return items
    .flatMap(({ to, label, icon, parts }) =>
      (parts ?? [{ to, label }]).map((part) => ({
        ...{ to: part.to, label: part.label, icon },
        hint: part.label === label ? undefined : label,
      })),
    )
    .filter(({ label, hint }) => matchesFolded(`${label} ${hint ?? ''}`, query.trim()))
}
