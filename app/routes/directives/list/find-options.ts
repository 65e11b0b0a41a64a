import type { ComboboxOption } from '~/ui/forms/combobox-options'

/** Notices, projects, running leases or clauses for a combobox, asked as the person types. */
export function findOptions(of: 'notice' | 'project' | 'lease' | 'clause') {
  return async (query: string, signal: AbortSignal): Promise<readonly ComboboxOption[]> => {
    const answer = await fetch(`/directives/options?${new URLSearchParams({ of, q: query })}`, { signal })
    if (!answer.ok) return []
    return (await answer.json()) as ComboboxOption[]
  }
}
