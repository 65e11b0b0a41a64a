import { useLoaderData } from '@remix-run/react'
import { Bookmark } from 'lucide-react'
import { forgetName, forgetPhrase } from '~/domain/notices/lessons.commands.server'
import { listRememberedNames, listRememberedPhrases } from '~/domain/notices/lessons.queries.server'
import { answerRefusal, idParam, notFound } from '~/http/answers.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import { EmptyState } from '~/ui/feedback/empty-state'
import { PageHead } from '~/ui/frame/page-head'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../../frame/crumbs'
import { RememberedList } from './remembered-list'

export const handle: CrumbHandle = {
  crumb: (words) => [{ label: words.frame.organisations, to: '/organisations' }, { label: words.remembered.title }],
}

export const loader = gatedLoader('organisation.read', async ({ db, asOf, who }) => {
  const [names, phrases] = await Promise.all([listRememberedNames(db, { day: asOf }), listRememberedPhrases(db)])
  return { names, phrases, mayForget: who.may('organisation.change') }
})

/** Takes back what was learnt: `intent` says of which kind the `id` is. */
export const action = gatedAction('organisation.change', async ({ request, db, actor, now, words }) => {
  const form = await request.formData()
  const forget = { 'forget-name': forgetName, 'forget-phrase': forgetPhrase }[String(form.get('intent'))]
  if (!forget) throw notFound()
  const done = await forget(db, { id: idParam(String(form.get('id') ?? '')), by: actor, now })
  return done.ok ? { ok: true as const } : answerRefusal(done, words)
})

export default function Remembered() {
  const { names, phrases, mayForget } = useLoaderData<typeof loader>()
  const { words } = useWords()
  const says = words.remembered
  return (
    <div className="max-w-4xl">
      <PageHead title={says.title} sentence={says.lead} />
      {names.length + phrases.length === 0 && (
        <EmptyState icon={Bookmark} title={says.empty} sentence={says.emptySentence} />
      )}
      <RememberedList
        title={says.names}
        intent="forget-name"
        mayForget={mayForget}
        rows={names.map(({ printedName, organisationId, organisation, ...row }) => ({
          ...row,
          said: printedName,
          meaning: organisation,
          to: `/organisations/${organisationId}`,
        }))}
      />
      <RememberedList
        title={says.phrases}
        intent="forget-phrase"
        mayForget={mayForget}
        rows={phrases.map(({ phrase, projectId, project, ...row }) => ({
          ...row,
          said: phrase,
          meaning: project,
          to: `/projects/${projectId}`,
        }))}
      />
    </div>
  )
}
