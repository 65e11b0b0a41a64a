import { useLoaderData } from '@remix-run/react'
import { findEvaluation, listVoidedRounds } from '~/domain/evaluations/evaluation-page.queries.server'
import { findOrderingClause } from '~/domain/evaluations/ordering-clause.server'
import { listPeople } from '~/domain/people/people.queries.server'
import { listTimeline } from '~/domain/timeline/timeline.queries.server'
import { answerRefusal, idParam, notFound } from '~/http/answers.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import type { CrumbHandle } from '../../frame/crumbs'
import { evaluationReader } from '../reader.server'
import { act } from './act.server'
import { EvaluationView } from './evaluation-view'
import { drawSensitivity } from './sensitivity-geometry.server'

export const handle: CrumbHandle = {
  crumb: (words, data) => [
    { label: words.evaluations.title, to: '/evaluations' },
    { label: (data as { page: { question: string } }).page.question },
  ],
}

export const loader = gatedLoader('evaluation.read', async ({ db, params, actor, who }) => {
  const id = idParam(params.id)
  const page = await findEvaluation(db, id, evaluationReader({ actor, who }))
  if (!page) throw notFound()
  const mayChange = who.may('evaluation.change')
  const [clause, rounds, history, people] = await Promise.all([
    page.directiveId === null ? null : findOrderingClause(db, page.directiveId, actor.scope),
    listVoidedRounds(db, id),
    listTimeline(db, 'evaluation', id),
    mayChange && page.state === 'draft' ? listPeople(db) : [],
  ])
  const choices = people.filter(({ active }) => active).map(({ id: value, name: label }) => ({ value, label }))
  const maySettle = page.chairId === actor.personId && page.state === 'scoring' && page.allIn
  const pictures = page.result ? drawSensitivity(page.yardstick, page.result) : []
  return { page, clause, rounds, history, pictures, choices, mayChange, maySettle }
})

/** Both who prepare and who score act here; the act itself asks which right it needs. */
export const action = gatedAction('evaluation.read', async (visit) => {
  const done = await act(visit)
  return done.ok ? { ok: true as const } : answerRefusal(done, visit.words)
})

export default function Evaluation() {
  return <EvaluationView loaded={useLoaderData<typeof loader>()} />
}
