import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Printer, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { knownFacts } from '~/domain/pauses/pause-facts'
import { findPauseCause, findWatched, listPauseStory } from '~/domain/pauses/pause-page.queries.server'
import { findPauseRow, listPausesOfAct } from '~/domain/pauses/pauses.queries.server'
import { listWaitablesOfProject } from '~/domain/pauses/proposals.queries.server'
import { listProjectClauses } from '~/domain/projects/projects.queries.server'
import { idParam, notFound } from '~/http/answers.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import { Notice } from '~/ui/feedback/notice'
import { PageHead } from '~/ui/frame/page-head'
import type { MenuItem } from '~/ui/overlays/menu'
import { History } from '~/ui/text/history'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../../frame/crumbs'
import { UndoDialog } from '../../undo-dialog'
import { PauseLine } from '../pause-line'
import { actOnPause } from './act.server'
import { CausePanel, EndPanel } from './cause-panel'
import { ConditionPanel } from './condition-panel'
import { DecideForm } from './decide-form'
import { pauseFacts } from './facts'

export const handle: CrumbHandle = {
  crumb: (words, data) => {
    const { pause } = data as { pause: Parameters<typeof knownFacts>[0] }
    return [{ label: words.pauses.title, to: '/pauses' }, { label: words.pauses.subject(knownFacts(pause)) }]
  },
}

export const loader = gatedLoader('pause.read', async ({ db, params, actor, asOf, today, who }) => {
  const id = idParam(params.id)
  const { scope } = actor
  const pause = await findPauseRow(db, { id, day: asOf, scope })
  if (!pause) throw notFound()
  const present = asOf === today && pause.endedOn === null
  const mayDecide = present && who.may('decision.take')
  const [cause, watched, act, history, clauses, waitables] = await Promise.all([
    findPauseCause(db, id),
    pause.conditionDirectiveId === null ? null : findWatched(db, pause.conditionDirectiveId),
    listPausesOfAct(db, { actKey: pause.actKey, day: asOf, scope }),
    listPauseStory(db, pause),
    mayDecide ? listProjectClauses(db, pause.projectId) : [],
    mayDecide ? listWaitablesOfProject(db, pause.projectId) : [],
  ])
  if (!cause) throw notFound()
  const mayUndo = present && who.may('pause.record')
  const ownWord = who.roles.some(({ role }) => role === 'chairman') ? who.name : ''
  return { pause, cause, watched, act, history, clauses, waitables, mayDecide, mayUndo, ownWord, asOf }
})

export type PauseLoaded = Awaited<ReturnType<typeof loader>>

export const action = gatedAction('pause.read', actOnPause)

export default function PausePage() {
  const loaded = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { pause, act } = loaded
  const { words, formats } = useWords()
  const says = words.pauses
  const [undoing, setUndoing] = useState(false)
  const together = act.length > 1
  const more: MenuItem[] = [{ kind: 'action', label: says.print, icon: Printer, onPick: () => window.print() }]
  if (loaded.mayUndo) more.push({ kind: 'action', label: says.undo, icon: Undo2, onPick: () => setUndoing(true) })
  return (
    <>
      <PageHead
        over={
          <Link to={`/projects/${pause.projectId}`} className="link">
            {pause.projectCode} · {pause.project}
          </Link>
        }
        title={`${words.pauses.subject(knownFacts(pause))}: ${pause.part ?? pause.project}`}
        sentence={`${words.pauses.standsStill(knownFacts(pause))}; ${says.lost(formats.integer(pause.daysLost))}.`}
        more={more}
        facts={pauseFacts(pause, words, formats)}
      />
      {pause.due && (
        <div className="mb-5">
          <Notice kind="warning" title={says.question(words.pauses.subject(knownFacts(pause)))}>
            <span className="block first-letter:uppercase">
              {says.because[pause.due.because](formats.day(pause.due.since))}
            </span>
          </Notice>
        </div>
      )}
      <div className="grid gap-x-12 gap-y-9 xl:grid-cols-[minmax(0,1fr)_minmax(22rem,30rem)]">
        <div className="grid min-w-0 content-start gap-9">
          <CausePanel pause={pause} cause={loaded.cause} />
          <ConditionPanel pause={pause} watched={loaded.watched} />
          {pause.endedOn !== null && <EndPanel pause={pause} cause={loaded.cause} />}
          {together && (
            <Panel title={says.together} id="together">
              <p className="mb-2 text-sm text-muted">{says.togetherHint}</p>
              <ul className="divide-y divide-line border-y border-line">
                {act.map((one) => (
                  <PauseLine key={one.id} pause={one} />
                ))}
              </ul>
            </Panel>
          )}
        </div>
        <div className="grid min-w-0 content-start gap-9">
          {loaded.mayDecide && (
            <div className="print:hidden">
              <DecideForm loaded={loaded} refused={refused} />
            </div>
          )}
          <Panel title={says.history} id="history">
            <History entries={loaded.history} />
          </Panel>
        </div>
      </div>
      {loaded.mayUndo && (
        <UndoDialog
          {...{ says, open: undoing, action: `/pauses/${pause.id}`, hidden: { intent: 'undo' } }}
          onClose={() => setUndoing(false)}
        />
      )}
    </>
  )
}
