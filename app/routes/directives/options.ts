import { findCauseClauses } from '~/domain/decisions/cause-clauses.queries.server'
import {
  listDirectiveOptions,
  listNoticeOptions,
  listProjectOptions,
} from '~/domain/directives/directive-options.queries.server'
import { readLeaseFilter } from '~/domain/leases/lease-filter'
import { listLeases } from '~/domain/leases/leases.queries.server'
import { type GatedVisit, gatedLoader } from '~/http/gate.server'
import type { ComboboxOption } from '~/ui/forms/combobox-options'
import { directiveOption } from './directive-option'

/** `?of=notice&q=70/TB`: what a list is narrowed to, or a form points at, as JSON for comboboxes; see `findOptions`. */
export const loader = gatedLoader('directive.read', async (visit) => {
  const q = visit.url.searchParams.get('q')?.normalize('NFC').trim().slice(0, 200) ?? ''
  const options = await optionsOf(visit, visit.url.searchParams.get('of'), q)
  return Response.json(options, { headers: { 'Cache-Control': 'private, max-age=30' } })
})

async function optionsOf(visit: GatedVisit, of: string | null, q: string): Promise<ComboboxOption[]> {
  const { db, asOf, words, formats } = visit
  const { scope } = visit.actor
  switch (of) {
    case 'project':
      return (await listProjectOptions(db, { q, scope })).map(({ id, code, name }) => ({
        ...{ value: String(id), label: name, hint: code },
      }))
    case 'lease': {
      const running = await listLeases(db, readLeaseFilter(new URLSearchParams({ q })), asOf, scope)
      return running.rows.map(({ id, service, provider, endsOn }) => ({
        ...{ value: String(id), label: service, hint: `${provider} · ${formats.day(endsOn)}` },
      }))
    }
    case 'directive':
      return (await listDirectiveOptions(db, { q, scope })).map(directiveOption)
    case 'clause':
      return (await findCauseClauses(db, { q, near: [], scope })).map(({ id, section, notice, words: said }) => ({
        ...{ value: String(id), label: words.projects.citation(section, notice ?? ''), hint: said },
      }))
    default:
      return (await listNoticeOptions(db, { q, scope })).map(({ id, numberSymbol, title, issuedOn }) => ({
        value: String(id),
        label: numberSymbol ?? title ?? String(id),
        hint: issuedOn ? formats.day(issuedOn) : undefined,
      }))
  }
}
