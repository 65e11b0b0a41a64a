import { useActionData, useLoaderData } from '@remix-run/react'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import type { CrumbHandle } from '../../frame/crumbs'
import { decide } from './act.server'
import { DecisionForm } from './decision-form'
import { loadNewDecision } from './load.server'

export const handle: CrumbHandle = {
  crumb: (words) => [{ label: words.decisions.title, to: '/decisions' }, { label: words.decisions.newTitle }],
}

export const loader = gatedLoader('decision.take', loadNewDecision)
export const action = gatedAction('decision.take', decide)

export default function NewDecision() {
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const looked = answer && 'effects' in answer ? answer.effects : null
  const refused = answer && 'problems' in answer ? answer : null
  return <DecisionForm loaded={loaded} looked={looked} refused={refused} />
}
