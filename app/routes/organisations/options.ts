import { listOrganisationOptions } from '~/domain/organisations/organisation-options.queries.server'
import { gatedLoader } from '~/http/gate.server'
import type { ComboboxOption } from '~/ui/forms/combobox-options'

/** `?q=so tttt&day=2015-04-03`: units by any of their names, as JSON for comboboxes of every page. */
export const loader = gatedLoader('organisation.read', async ({ db, url, asOf, words, formats }) => {
  const found = await listOrganisationOptions(db, { q: url.searchParams.get('q')?.slice(0, 200) ?? '', onDay: asOf })
  const options: ComboboxOption[] = found.map((unit) => ({
    value: String(unit.id),
    label: unit.name,
    hint: unit.endedOn ? words.organisations.endedOn(formats.day(unit.endedOn)) : (unit.shortName ?? undefined),
  }))
  return Response.json(options, { headers: { 'Cache-Control': 'private, max-age=30' } })
})
