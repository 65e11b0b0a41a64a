import { useLoaderData } from '@remix-run/react'
import { mayRecord } from '~/domain/briefings/briefing'
import { findBriefing } from '~/domain/briefings/briefing-page.queries.server'
import { idParam, notFound } from '~/http/answers.server'
import { gatedLoader } from '~/http/gate.server'
import { Stage } from './stage'

/** `?at=3`: the sheet that is shown; left out, the overview. A draft is presented only to those who work on it. */
export const loader = gatedLoader('briefing.read', async ({ db, params, actor, who, today }) => {
  const id = idParam(params.id)
  const briefing = await findBriefing(db, id, { scope: actor.scope, seesDrafts: who.may('briefing.change') })
  if (!briefing) throw notFound()
  const records = who.may('decision.take')
  return {
    briefing,
    today,
    mayRecord: records && mayRecord(briefing.state),
    mayCarryOut: records && briefing.state !== 'draft',
  }
})

export type PresentLoaded = Awaited<ReturnType<typeof loader>>

export default function Present() {
  return <Stage loaded={useLoaderData<typeof loader>()} />
}
