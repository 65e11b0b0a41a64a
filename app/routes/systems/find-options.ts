import type { ComboboxOption } from '~/ui/forms/combobox-options'

/** Leases or clauses for the form of a system, asked as the person types. */
export function findSystemOptions(of: 'lease' | 'clause') {
  return async (query: string, signal: AbortSignal): Promise<readonly ComboboxOption[]> => {
    const answer = await fetch(`/systems/options?${new URLSearchParams({ of, q: query })}`, { signal })
    return answer.ok ? ((await answer.json()) as ComboboxOption[]) : []
  }
}
