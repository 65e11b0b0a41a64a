import { useLoaderData } from '@remix-run/react'
import { findAppraisal, findOutturn, listDecisionChoices } from '~/domain/appraisals/appraisal-page.queries.server'
import { findLeaseRulesOn } from '~/domain/appraisals/appraisal-rules.queries.server'
import { listTimeline } from '~/domain/timeline/timeline.queries.server'
import { answerRefusal, idParam, notFound } from '~/http/answers.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import type { CrumbHandle } from '../../frame/crumbs'
import type { KeysHandle } from '../../frame/page-keys'
import { readerOf } from '../reader.server'
import { act } from './act.server'
import { AppraisalView } from './appraisal-view'
import { draftConclusion } from './draft-conclusion.server'

export const handle: CrumbHandle & KeysHandle = {
  crumb: (words, data) => [
    { label: words.appraisals.title, to: '/appraisals' },
    { label: (data as { page: { content: { question: string } } }).page.content.question },
  ],
  keys: ({ appraisals: { sheet }, frame }) => [
    {
      title: sheet.keys,
      keys: [
        { keys: ['Enter'], label: sheet.keyList.down },
        { keys: ['←', '→'], label: sheet.keyList.side },
        { keys: ['Ctrl', 'V'], label: sheet.keyList.paste },
        { keys: ['Ctrl', 'S'], label: frame.save },
      ],
    },
  ],
}

export const loader = gatedLoader('appraisal.read', async ({ db, params, actor, who, today }) => {
  const id = idParam(params.id)
  const page = await findAppraisal(db, id, readerOf({ actor, who }))
  if (!page) throw notFound()
  const mayDecide = who.may('decision.take') && page.state === 'submitted'
  const [{ rules, law }, history, outturn, decisions] = await Promise.all([
    findLeaseRulesOn(db, page.content.appraisedOn),
    listTimeline(db, 'appraisal', id),
    findOutturn(db, page, today),
    mayDecide ? listDecisionChoices(db, page.projectId) : [],
  ])
  const mayChange = who.may('appraisal.change')
  return { page, rules, law, draft: draftConclusion(page), history, outturn, decisions, mayDecide, mayChange }
})

/** Both who prepare and who decide act here; the act itself asks which right it needs. */
export const action = gatedAction('appraisal.read', async (visit) => {
  const done = await act(visit)
  return done.ok ? { ok: true as const } : answerRefusal(done, visit.words)
})

export default function Appraisal() {
  return <AppraisalView loaded={useLoaderData<typeof loader>()} />
}
