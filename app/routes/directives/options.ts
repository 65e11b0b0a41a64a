import { listNoticeOptions, listProjectOptions } from '~/domain/directives/directive-options.queries.server'
import { gatedLoader } from '~/http/gate.server'
import type { ComboboxOption } from '~/ui/forms/combobox-options'

/** `?of=notice&q=70/TB`: what the list can be narrowed to, as JSON for its comboboxes. */
export const loader = gatedLoader('directive.read', async ({ db, url, actor, formats }) => {
  const q = url.searchParams.get('q')?.normalize('NFC').slice(0, 200) ?? ''
  const asked = { q, scope: actor.scope }
  const options: ComboboxOption[] =
    url.searchParams.get('of') === 'project'
      ? (await listProjectOptions(db, asked)).map(({ id, code, name }) => ({
          value: String(id),
          label: name,
          hint: code,
        }))
      : (await listNoticeOptions(db, asked)).map(({ id, numberSymbol, title, issuedOn }) => ({
          value: String(id),
          label: numberSymbol ?? title ?? String(id),
          hint: issuedOn ? formats.day(issuedOn) : undefined,
        }))
  return Response.json(options, { headers: { 'Cache-Control': 'private, max-age=30' } })
})
