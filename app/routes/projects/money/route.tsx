import { useLoaderData } from '@remix-run/react'
import { dayAt } from '~/domain/calendar-day'
import { onDay } from '~/domain/projects/project-on-day'
import { findProject } from '~/domain/projects/projects.queries.server'
import { answerRefusal, idParam, notFound } from '~/http/answers.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import type { CrumbHandle } from '../../frame/crumbs'
import { act } from './act.server'
import { loadMoney } from './load-money.server'
import { MoneyPage } from './money-page'

export const handle: CrumbHandle = {
  crumb: (words, data) => {
    const { project } = data as { project: { id: number; code: string } }
    return [
      { label: words.frame.portfolio, to: '/projects' },
      { label: project.code, to: `/projects/${project.id}` },
      { label: words.money.title },
    ]
  },
}

export const loader = gatedLoader('money.read', async ({ db, params, actor, asOf, now, who }) => {
  const id = idParam(params.id)
  const project = await findProject(db, { id, day: asOf, scope: actor.scope })
  if (!project) throw notFound()
  const mayChange = who.may('money.change') && asOf === dayAt(now)
  const shown = onDay(project, asOf)
  return { project: shown, money: await loadMoney(db, shown, asOf), asOf, mayChange }
})

export const action = gatedAction('money.change', async (visit) => {
  const result = await act(visit)
  return result.ok ? { ok: true as const } : answerRefusal(result, visit.words)
})

export default function ProjectMoney() {
  return <MoneyPage loaded={useLoaderData<typeof loader>()} />
}
