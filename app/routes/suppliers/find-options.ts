import type { ComboboxOption } from '~/ui/forms/combobox-options'

/** Suppliers for a combobox, asked as the person types. */
export async function findSupplierOptions(query: string, signal: AbortSignal): Promise<readonly ComboboxOption[]> {
  const answer = await fetch(`/suppliers/options?${new URLSearchParams({ q: query })}`, { signal })
  return answer.ok ? ((await answer.json()) as ComboboxOption[]) : []
}
