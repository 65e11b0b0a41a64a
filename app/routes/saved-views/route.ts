import { invalid } from '~/domain/command-result'
import type { SavedViewForm } from '~/domain/saved-views/saved-view.forms'
import { savedViewForm } from '~/domain/saved-views/saved-view.forms'
import { deleteView, renameView, saveView } from '~/domain/saved-views/saved-views.commands.server'
import { answerRefusal } from '~/http/answers.server'
import { readForm } from '~/http/form.server'
import { type GatedVisit, gatedAction } from '~/http/gate.server'

/** A person's own views of the lists: saved, renamed, deleted; sent by a fetcher from the list itself. */
export const action = gatedAction('account.own', async (visit) => {
  const read = await readForm(visit.request, savedViewForm)
  if (!read.ok) return answerRefusal(invalid(...read.issues), visit.words)
  const done = await act(read.value, visit)
  return done.ok ? done : answerRefusal(done, visit.words)
})

function act(form: SavedViewForm, { db, actor: by, now }: GatedVisit) {
  if (form.intent === 'save') return saveView(db, { ...form, by, now })
  if (form.intent === 'rename') return renameView(db, { viewId: form.id, name: form.name, by, now })
  return deleteView(db, { viewId: form.id, by, now })
}
