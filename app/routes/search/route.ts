import { searchEverything } from '~/domain/search/search.queries.server'
import { gatedLoader } from '~/http/gate.server'
import type { SearchGroup } from '~/ui/overlays/search-dialog'

const MOST_CHARACTERS = 200

/** Ctrl K asks here as the person types. */
export const loader = gatedLoader('search.read', async ({ url, db, actor, words, formats }) => {
  const query = (url.searchParams.get('q') ?? '').slice(0, MOST_CHARACTERS)
  const found = await searchEverything(db, query, actor.scope)
  const groups: SearchGroup[] = [
    {
      label: words.frame.portfolio,
      hits: found.projects.map((one) => ({ to: `/projects/${one.id}`, label: one.name, hint: one.code })),
    },
    {
      label: words.frame.notices,
      hits: found.notices.map((one) => ({
        to: `/notices/${one.id}`,
        label: one.title ?? one.numberSymbol ?? '',
        hint: [one.numberSymbol, one.issuedOn && formats.day(one.issuedOn)].filter(Boolean).join(' · '),
      })),
    },
    {
      label: words.frame.directives,
      hits: found.directives.map((one) => ({
        to: `/directives/${one.id}`,
        label: one.text,
        hint: words.search.clauseOf(one.section, one.numberSymbol ?? ''),
      })),
    },
    {
      label: words.systems.title,
      hits: found.systems.map((one) => ({
        to: `/systems/${one.id}`,
        label: one.name,
        hint: words.systems.kinds[one.kind],
      })),
    },
    {
      label: words.frame.organisations,
      hits: found.organisations.map((one) => ({ to: `/organisations/${one.id}`, label: one.name })),
    },
    {
      label: words.rollOuts.title,
      hits: found.services.map((one) => ({
        to: `/roll-outs/${one.rollOutId}?item=${one.id}`,
        label: one.name,
        hint: one.of,
      })),
    },
  ]
  return Response.json({ groups: groups.filter((group) => group.hits.length > 0) })
})
