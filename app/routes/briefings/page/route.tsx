import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findBriefing } from '~/domain/briefings/briefing-page.queries.server'
import { lastBriefingDay, listMatterKeys } from '~/domain/briefings/briefings.queries.server'
import { listCandidates } from '~/domain/briefings/sources/all-sources.server'
import { listTimeline } from '~/domain/timeline/timeline.queries.server'
import { answerRefusal, idParam, notFound } from '~/http/answers.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import type { CrumbHandle } from '../../frame/crumbs'
import { act } from './act.server'
import { DraftPage } from './draft-page'
import { IssuedPage } from './issued-page'

export const handle: CrumbHandle = {
  crumb: (words, data) => [
    { label: words.briefings.title, to: '/briefings' },
    { label: (data as { briefing: { title: string } }).briefing.title },
  ],
}

/** `?matter=7`: the sheet that stands open in the editor of a draft. */
export const loader = gatedLoader('briefing.read', async ({ db, params, url, actor, who, today }) => {
  const id = idParam(params.id)
  const mayChange = who.may('briefing.change')
  const briefing = await findBriefing(db, id, { scope: actor.scope, seesDrafts: mayChange })
  if (!briefing) throw notFound()
  const draft = briefing.state === 'draft'
  const [history, offered, held] = await Promise.all([
    actor.scope === 'all' ? listTimeline(db, 'briefing', id) : [],
    draft ? listCandidates(db, { asOf: today, scope: actor.scope, since: await lastBriefingDay(db, today) }) : [],
    draft ? listMatterKeys(db, id) : ([] as string[]),
  ])
  return {
    briefing,
    history,
    offered: offered
      .filter(({ key }) => !held.includes(key))
      .map(({ key, kind, why, content }) => ({ key, kind, why, question: content.question })),
    open: Number(url.searchParams.get('matter')) || null,
    seesAll: actor.scope === 'all',
    may: { change: mayChange, issue: who.may('briefing.issue'), record: who.may('decision.take') },
    today,
  }
})

export type BriefingLoaded = Awaited<ReturnType<typeof loader>>

export const action = gatedAction('briefing.read', async (visit) => {
  const copy = visit.request.clone()
  const done = await act(visit)
  if (!done.ok) return answerRefusal(done, visit.words)
  const discarded = (await copy.formData()).get('intent') === 'discard'
  return discarded ? redirect('/briefings') : { ok: true as const }
})

export default function Briefing() {
  const loaded = useLoaderData<typeof loader>()
  return loaded.briefing.state === 'draft' ? <DraftPage loaded={loaded} /> : <IssuedPage loaded={loaded} />
}
