import type { TargetKind } from '~/domain/decisions/decision-target'
import type { ComboboxOption } from '~/ui/forms/combobox-options'

/** Targets of a kind, or clauses, for a combobox; those of the projects in question first. */
export function findOptions(of: TargetKind | 'clause', near: readonly number[]) {
  return async (query: string, signal: AbortSignal): Promise<readonly ComboboxOption[]> => {
    const asked = new URLSearchParams({ of, q: query, near: near.join(',') })
    const answer = await fetch(`/decisions/options?${asked}`, { signal })
    if (!answer.ok) return []
    return (await answer.json()) as ComboboxOption[]
  }
}
