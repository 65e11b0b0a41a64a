import type { ComboboxOption } from '~/ui/forms/combobox-options'

/** Units for a combobox, asked as the person types. */
export const findOrganisationOptions = organisationOptionsOn()

/** As findOrganisationOptions, with the names and lives of a day (ISO): for a paper of that day. */
export function organisationOptionsOn(day?: string | null) {
  return async (query: string, signal: AbortSignal): Promise<readonly ComboboxOption[]> => {
    const search = new URLSearchParams(day ? { q: query, day } : { q: query })
    const answer = await fetch(`/organisations/options?${search}`, { signal })
    if (!answer.ok) return []
    return (await answer.json()) as ComboboxOption[]
  }
}
