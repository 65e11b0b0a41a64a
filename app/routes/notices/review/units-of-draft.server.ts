import type { Database } from '#db/client.server'
import type { NoticeDraft } from '~/domain/notices/notice-draft'
import { listOrganisationOptions } from '~/domain/organisations/organisation-options.queries.server'
import type { UnitName } from './names'

/** Options come in handfuls; a long plan names more units than one. */
const AT_ONCE = 30

/** Names, on the notice's day, of every unit that a draft names or wavers between. */
export async function listUnitsOfDraft(db: Database, draft: NoticeDraft, onDay: string): Promise<UnitName[]> {
  const named = draft.directives.flatMap(({ lead, coordinating }) =>
    [...lead, ...coordinating].flatMap(({ organisationId, candidates = [] }) => [
      ...(organisationId ? [organisationId] : []),
      ...candidates,
    ]),
  )
  const ids = [...new Set(named)]
  const handfuls = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, n) =>
    ids.slice(n * AT_ONCE, (n + 1) * AT_ONCE),
  )
  const found = await Promise.all(handfuls.map((some) => listOrganisationOptions(db, { q: '', onDay, ids: some })))
  return found.flat()
}
