import { searchProjectChoices } from '~/domain/notices/notice-draft.queries.server'
import { gatedLoader } from '~/http/gate.server'

/** Projects that fit what is typed in the box that links a directive to one. */
export const loader = gatedLoader('notice.bring-in', async ({ url, db }) =>
  Response.json(await searchProjectChoices(db, (url.searchParams.get('q') ?? '').slice(0, 200))),
)
