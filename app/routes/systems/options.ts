import { readLeaseFilter } from '~/domain/leases/lease-filter'
import { listLeases } from '~/domain/leases/leases.queries.server'
import { listOrderClauses } from '~/domain/systems/order-clauses.queries.server'
import { gatedLoader } from '~/http/gate.server'
import type { ComboboxOption } from '~/ui/forms/combobox-options'

/** `?of=lease&q=thu dien tu`: running leases, or clauses, that a system can rest on, as JSON for its form. */
export const loader = gatedLoader('system.change', async ({ db, url, actor: { scope }, asOf, words, formats }) => {
  const q = url.searchParams.get('q')?.normalize('NFC').trim().slice(0, 200) ?? ''
  const options: ComboboxOption[] =
    url.searchParams.get('of') === 'lease'
      ? (await listLeases(db, readLeaseFilter(new URLSearchParams({ q })), asOf, scope)).rows.map((one) => ({
          value: String(one.id),
          label: one.service,
          hint: `${one.provider} · ${formats.day(one.endsOn)}`,
        }))
      : (await listOrderClauses(db, { q, scope })).map(({ id, section, notice, title }) => ({
          value: String(id),
          label: words.projects.citation(section, notice ?? ''),
          hint: title ?? undefined,
        }))
  return Response.json(options, { headers: { 'Cache-Control': 'private, max-age=10' } })
})
