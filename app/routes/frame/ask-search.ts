import type { SearchGroup } from '~/ui/overlays/search-dialog'

/** Asks the server what a few letters may mean; Ctrl K shows the groups. */
export async function askSearch(query: string, signal: AbortSignal): Promise<readonly SearchGroup[]> {
  const answer = await fetch(`/search?q=${encodeURIComponent(query)}`, {
    signal,
    headers: { accept: 'application/json' },
  })
  if (!answer.ok) return []
  const { groups } = (await answer.json()) as { groups: SearchGroup[] }
  return groups
}
