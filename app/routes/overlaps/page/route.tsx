import { useLoaderData } from '@remix-run/react'
import { findOverlap } from '~/domain/overlaps/overlap-page.queries.server'
import { listProjectClauses } from '~/domain/projects/projects.queries.server'
import { listTimeline } from '~/domain/timeline/timeline.queries.server'
import { answerRefusal, idParam, notFound } from '~/http/answers.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import type { CrumbHandle } from '../../frame/crumbs'
import type { KeysHandle } from '../../frame/page-keys'
import { act } from './act.server'
import { OverlapView } from './overlap-view'

export const handle: CrumbHandle & KeysHandle = {
  crumb: (words, data) => {
    const { page } = data as { page: { first: { code: string }; second: { code: string } } }
    return [
      { label: words.overlaps.title, to: '/overlaps' },
      { label: words.overlaps.pairOf(page.first.code, page.second.code) },
    ]
  },
  keys: ({ overlaps }) => [
    {
      title: overlaps.keys,
      keys: [
        { keys: ['V'], label: overlaps.keyList.judge },
        { keys: ['D'], label: overlaps.keyList.decide },
      ],
    },
  ],
}

export const loader = gatedLoader('overlap.read', async ({ db, params, actor, who, asOf }) => {
  const id = idParam(params.id)
  const page = await findOverlap(db, id, { day: asOf, scope: actor.scope })
  if (!page) throw notFound()
  const mayDecide = who.may('decision.take') && page.standing === 'to-decide'
  const [history, first, second] = await Promise.all([
    listTimeline(db, 'overlap', id),
    mayDecide ? listProjectClauses(db, page.first.id) : [],
    mayDecide ? listProjectClauses(db, page.second.id) : [],
  ])
  const clauses = [...first, ...second.filter((one) => !first.some(({ id: own }) => own === one.id))]
  return { page, history, clauses, mayDecide, mayJudge: who.may('overlap.change') && page.standing !== 'decided' }
})

/** Both who judge and who decide act here; the act itself asks which right it needs. */
export const action = gatedAction('overlap.read', async (visit) => {
  const done = await act(visit)
  return done.ok ? { ok: true as const } : answerRefusal(done, visit.words)
})

export default function Overlap() {
  return <OverlapView loaded={useLoaderData<typeof loader>()} />
}
