import { findSuppliers } from '~/domain/suppliers/suppliers.queries.server'
import { gatedLoader } from '~/http/gate.server'
import type { ComboboxOption } from '~/ui/forms/combobox-options'

/** `?q=vdc`: suppliers by name or tax code, as JSON for comboboxes. */
export const loader = gatedLoader('procurement.read', async ({ db, url }) => {
  const found = await findSuppliers(db, url.searchParams.get('q')?.slice(0, 200) ?? '')
  const options: ComboboxOption[] = found.map(({ id, name, taxCode }) => ({
    value: String(id),
    label: name,
    hint: taxCode ?? undefined,
  }))
  return Response.json(options, { headers: { 'Cache-Control': 'private, max-age=10' } })
})
