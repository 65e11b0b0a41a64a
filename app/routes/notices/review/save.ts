import type { Database } from '#db/client.server'
import { ReviewForm } from '~/domain/notices/notice-draft.forms'
import { findDraft, listProjectsForDraft } from '~/domain/notices/notice-draft.queries.server'
import { saveDraft } from '~/domain/notices/notices.commands.server'
import { idParam, notFound } from '~/http/answers.server'
import { readForm } from '~/http/form.server'
import { gatedAction } from '~/http/gate.server'

/** Keeps a draft as it is typed. Answers plain JSON: the page sends it by itself and must outlive a lost network. */
export const action = gatedAction('notice.bring-in', async ({ request, params, db, actor, now, today }) => {
  const noticeId = idParam(params.id)
  const read = await readForm(request, ReviewForm)
  if (!read.ok) return Response.json({ ok: false, issues: read.issues, current: null }, { status: 422 })
  const { version, state } = read.value
  const saved = await saveDraft(db, { noticeId, version, ...state, by: actor, now })
  if (saved.ok) {
    const { version: next, reworded } = saved
    const offered = reworded.length > 0 ? await suggestAnew(db, noticeId, reworded, today) : {}
    return Response.json({ ok: true, version: next, savedAt: now.toISOString(), ...offered })
  }
  switch (saved.reason) {
    case 'missing':
      throw notFound()
    case 'forbidden':
      throw new Response(null, { status: 403 })
    case 'stale':
      return Response.json({ ok: false, current: saved.current }, { status: 409 })
    case 'conflict':
      return Response.json({ ok: false, issues: saved.issues, current: null }, { status: 409 })
    case 'invalid':
      return Response.json({ ok: false, issues: saved.issues, current: null }, { status: 422 })
  }
})

/** What is suggested for directives whose words or units have changed. */
async function suggestAnew(db: Database, noticeId: number, keys: readonly string[], today: string) {
  const open = await findDraft(db, noticeId)
  if (!open) return {}
  const directives = open.draft.directives.filter(({ key }) => keys.includes(key))
  return listProjectsForDraft(db, { directives }, open.text, open.header.issuedOn ?? today)
}
