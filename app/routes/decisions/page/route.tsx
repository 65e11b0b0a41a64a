import { Link, useLoaderData } from '@remix-run/react'
import { Printer, Replace, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { invalid } from '~/domain/command-result'
import { undoDecisionForm } from '~/domain/decisions/decision.forms'
import { findClauseWords, listEffects, listFollowUp } from '~/domain/decisions/decision-page.queries.server'
import { findDecision } from '~/domain/decisions/decisions.queries.server'
import { undoDecision } from '~/domain/decisions/undo-decision.commands.server'
import { findOverlapDecidedBy } from '~/domain/overlaps/overlaps.queries.server'
import { listTimeline } from '~/domain/timeline/timeline.queries.server'
import { answerRefusal, idParam, notFound } from '~/http/answers.server'
import { readForm } from '~/http/form.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import { Notice } from '~/ui/feedback/notice'
import { PageHead } from '~/ui/frame/page-head'
import type { MenuItem } from '~/ui/overlays/menu'
import { History } from '~/ui/text/history'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../../frame/crumbs'
import { UndoDialog } from '../../undo-dialog'
import { causeWords } from '../cause-words'
import { EffectsTable } from '../effects-table'
import { subjectHref } from '../subject-href'
import { CausePanel } from './cause-panel'
import { ConditionPanel, FollowPanel } from './follow-panels'

export const handle: CrumbHandle = {
  crumb: (words, data) => [
    { label: words.decisions.title, to: '/decisions' },
    { label: (data as DecisionLoaded | undefined)?.decision.title ?? '' },
  ],
}

export const loader = gatedLoader('decision.read', async ({ db, params, actor, asOf, today, who }) => {
  const id = idParam(params.id)
  const { scope } = actor
  const decision = await findDecision(db, { id, day: asOf, scope })
  if (!decision) throw notFound()
  const [effects, clause, followUp, history, overlap] = await Promise.all([
    listEffects(db, { id, scope }),
    findClauseWords(db, decision.clauseId),
    listFollowUp(db, decision.clauseId),
    listTimeline(db, 'decision', id),
    who.may('overlap.read') ? findOverlapDecidedBy(db, id, scope) : null,
  ])
  const mayTake = asOf === today && who.may('decision.take') && decision.undoneOn === null && !decision.supersededById
  return { decision, effects, clause, followUp, history, overlap, mayTake }
})

export type DecisionLoaded = Awaited<ReturnType<typeof loader>>

export const action = gatedAction('decision.take', async ({ request, params, db, actor: by, now, words }) => {
  const decisionId = idParam(params.id)
  const read = await readForm(request, undoDecisionForm)
  if (!read.ok) return answerRefusal(invalid(...read.issues), words)
  const undone = await undoDecision(db, { decisionId, reason: read.value.reason, by, now })
  return undone.ok ? { ok: true as const } : answerRefusal(undone, words)
})

export default function DecisionPage() {
  const { decision, effects, clause, followUp, history, overlap, mayTake } = useLoaderData<typeof loader>()
  const { words, formats } = useWords()
  const says = words.decisions
  const [undoing, setUndoing] = useState(false)
  const more: MenuItem[] = [{ kind: 'action', label: says.print, icon: Printer, onPick: () => window.print() }]
  if (mayTake)
    more.push({
      ...{ kind: 'link', label: says.supersede, icon: Replace },
      to: `/decisions/new?supersedes=${decision.id}`,
    })
  if (mayTake) more.push({ kind: 'action', label: says.undo, icon: Undo2, onPick: () => setUndoing(true) })
  return (
    <>
      <PageHead
        over={decision.projects.map(({ id, code, name }) => (
          <Link key={id} to={`/projects/${id}`} className="link mr-4">
            {code} · {name}
          </Link>
        ))}
        title={decision.title}
        sentence={says.sentence(
          says.types[decision.type],
          formats.day(decision.takenOn),
          causeWords(decision, words, formats),
        )}
        more={more}
      />
      {decision.undoneOn !== null && (
        <div className="mb-5">
          <Notice kind="warning" title={says.undoneSentence(formats.day(decision.undoneOn), decision.undoneBy ?? '')}>
            {decision.undoneReason}
          </Notice>
        </div>
      )}
      {decision.supersededById !== null && (
        <div className="mb-5">
          <Notice kind="info" title={says.supersededBy}>
            <Link to={`/decisions/${decision.supersededById}`} className="link">
              {decision.supersededBy}
            </Link>
          </Notice>
        </div>
      )}
      <div className="grid gap-x-12 gap-y-9 xl:grid-cols-[minmax(0,1fr)_minmax(22rem,30rem)]">
        <div className="grid min-w-0 content-start gap-9">
          <CausePanel decision={decision} clause={clause} />
          <Panel title={says.effectsTitle} id="effects" count={effects.length}>
            <EffectsTable
              effects={effects.map((effect) => ({
                ...effect,
                key: String(effect.id),
                href: effect.pauseId
                  ? `/pauses/${effect.pauseId}`
                  : subjectHref(effect.subject, effect.subjectId, effect.projectId),
              }))}
            />
            {decision.avoidedCost !== null && (
              <p className="figures mt-3">
                {says.avoided}: <strong>{formats.money(BigInt(decision.avoidedCost))}</strong>
                <span className="block text-sm text-muted">{decision.avoidedCostBasis}</span>
              </p>
            )}
            {overlap && (
              <p className="mt-2 text-sm">
                {words.overlaps.fromCase}:{' '}
                <Link to={`/overlaps/${overlap.id}`} className="link">
                  {words.overlaps.pairOf(overlap.firstName, overlap.secondName)}
                </Link>
              </p>
            )}
          </Panel>
        </div>
        <div className="grid min-w-0 content-start gap-9">
          <ConditionPanel decision={decision} />
          <FollowPanel rows={followUp} />
          <Panel title={says.history} id="history">
            <History entries={history} />
          </Panel>
        </div>
      </div>
      <UndoDialog {...{ says, open: undoing, action: `/decisions/${decision.id}` }} onClose={() => setUndoing(false)} />
    </>
  )
}
