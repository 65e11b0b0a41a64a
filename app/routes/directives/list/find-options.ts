import type { ComboboxOption } from '~/ui/forms/combobox-options'

/** Notices, projects, open orders, running leases or clauses for a combobox, asked as the person types. */
export function findOptions(of: 'notice' | 'project' | 'directive' | 'lease' | 'clause') {
  return async (query: string, signal: AbortSignal): Promise<readonly ComboboxOption[]> => {
    const answer = await fetch(`/directives/options?${new URLSearchParams({ of, q: query })}`, { signal })
    if (!answer.ok) return []
    return (await answer.json()) as ComboboxOption[]
  }
}
