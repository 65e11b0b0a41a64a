import { Link, useFetcher } from '@remix-run/react'
import { Gavel, Printer, Send } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { AppraisalPage } from '~/domain/appraisals/appraisal-page.queries.server'
import type { OutturnYear } from '~/domain/appraisals/outturn'
import type { LeaseRules } from '~/domain/leases/lease-guards'
import type { RefusedForm } from '~/http/answers.server'
import { Button } from '~/ui/buttons/button'
import { Notice } from '~/ui/feedback/notice'
import { PageHead } from '~/ui/frame/page-head'
import type { MenuItem } from '~/ui/overlays/menu'
import { History, type HistoryEntry } from '~/ui/text/history'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import { FormDialog } from '../../form-dialog'
import { appraised as appraisedOf } from '../result/appraised'
import { BesidePanel } from '../result/beside-panel'
import { LawPanel } from '../result/law-panel'
import { LinesPanel } from '../result/lines-panel'
import { OutturnPanel } from '../result/outturn-panel'
import { RecommendationPanel } from '../result/recommendation-panel'
import { ResultPanel } from '../result/result-panel'
import { TornadoPanel } from '../result/tornado-panel'
import { BreakEvenPanel, WinningPanel } from '../result/winning-panel'
import { YearsPanel } from '../result/years-panel'
import { SheetEditor } from '../sheet/sheet-editor'
import { useSheet } from '../sheet/use-sheet'
import { appraisalFacts, appraisalSentence } from './appraisal-facts'
import { AppraisalPaper } from './appraisal-paper'
import { DecideFields, type DecisionChoice } from './decide-fields'

type Loaded = {
  page: AppraisalPage
  rules: LeaseRules | null
  law: string | null
  /** How a notice could say what is recommended. */
  draft: string | null
  history: HistoryEntry[]
  outturn: OutturnYear[]
  decisions: DecisionChoice[]
  mayChange: boolean
  mayDecide: boolean
}
type Step = 'submit' | 'take-back' | 'withdraw' | 'reopen'

export function AppraisalView({ loaded }: { loaded: Loaded }) {
  const { page, rules, law, mayChange, mayDecide } = loaded
  const reading = useWords()
  const { words } = reading
  const says = words.appraisals
  const state = useSheet(page)
  const steps = useFetcher<RefusedForm | { ok: true }>()
  const [deciding, setDeciding] = useState(false)
  const editing = mayChange && page.state === 'draft'
  const content = editing ? state.reading.content : page.content
  const appraised = useMemo(() => appraisedOf(content, rules), [content, rules])
  const step = (intent: Step) =>
    steps.submit({ intent, version: page.version }, { method: 'post', action: `/appraisals/${page.id}` })
  const refused = steps.state === 'idle' && steps.data && !steps.data.ok ? steps.data : null
  const chosen = page.chosen === null ? null : (page.content.options[page.chosen]?.name ?? '')
  return (
    <>
      <div className="screen-only">
        <PageHead
          over={
            <>
              <Link to={`/projects/${page.projectId}`} className="link">
                {page.projectCode} · {page.projectName}
              </Link>
              {page.leaseId !== null && (
                <>
                  {' · '}
                  <Link to={`/leases/${page.leaseId}`} className="link">
                    {page.service}
                  </Link>
                </>
              )}
              {page.isSample && ` · ${words.frame.sampleData}`}
            </>
          }
          title={content.question || page.content.question}
          sentence={appraisalSentence(page, reading)}
          action={
            <>
              {mayDecide && (
                <Button kind="primary" icon={Gavel} onClick={() => setDeciding(true)}>
                  {says.decide}
                </Button>
              )}
              {editing && (
                <Button
                  kind="primary"
                  icon={Send}
                  busy={steps.state !== 'idle'}
                  disabled={state.dirty}
                  title={state.dirty ? says.sheet.unsaved : undefined}
                  onClick={() => step('submit')}
                >
                  {says.submit}
                </Button>
              )}
            </>
          }
          more={menuItems(page.state, mayChange, says, words.frame.print, step)}
          facts={appraisalFacts(appraised, reading)}
        />
        {refused && (
          <div className="mb-6 grid gap-2">
            <Notice kind="danger" live title={refused.current ? words.frame.staleTitle : undefined}>
              <ul className="list-disc pl-4">
                {refused.problems.map(({ sentence }) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </Notice>
          </div>
        )}
        <div className="grid grid-cols-[minmax(0,1fr)] gap-9">
          <ResultPanel appraised={appraised} chosen={page.chosen} />
          {editing && <SheetEditor state={state} appraised={appraised} />}
          {loaded.outturn.length > 0 && (
            <OutturnPanel
              years={loaded.outturn}
              option={chosen ?? ''}
              spentOn={
                page.outturnProjectId === null
                  ? { id: page.projectId, code: page.projectCode, name: page.projectName }
                  : { id: page.outturnProjectId, code: page.outturnCode ?? '', name: page.outturnName ?? '' }
              }
            />
          )}
          <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-9 xl:grid-cols-[minmax(0,1fr)_24rem]">
            <div className="grid min-w-0 content-start gap-9">
              <YearsPanel appraised={appraised} />
              <TornadoPanel appraised={appraised} />
            </div>
            <aside className="grid min-w-0 content-start gap-9">
              {!editing && <RecommendationPanel appraised={appraised} draft={loaded.draft} />}
              <WinningPanel appraised={appraised} />
              <BreakEvenPanel appraised={appraised} />
              {!editing && (
                <LawPanel
                  appraised={appraised}
                  law={law}
                  rulesKnown={rules !== null}
                  recorded={page.content.options.map(({ guardOverrideAt }) => guardOverrideAt)}
                />
              )}
            </aside>
          </div>
          {!editing && <BesidePanel appraised={appraised} />}
          {!editing && <LinesPanel appraised={appraised} />}
          <Panel title={words.timeline.history} id="history">
            <History entries={loaded.history} />
          </Panel>
        </div>
        {mayDecide && (
          <FormDialog
            title={says.decide}
            sentence={says.decideLead}
            action={`/appraisals/${page.id}`}
            hidden={{ intent: 'decide', version: page.version }}
            open={deciding}
            onOpenChange={setDeciding}
          >
            {(problemAt) => <DecideFields page={page} decisions={loaded.decisions} problemAt={problemAt} />}
          </FormDialog>
        )}
      </div>
      <AppraisalPaper page={page} appraised={appraised} draft={loaded.draft} />
    </>
  )
}

function menuItems(
  state: AppraisalPage['state'],
  mayChange: boolean,
  says: ReturnType<typeof useWords>['words']['appraisals'],
  print: string,
  step: (intent: Step) => void,
): MenuItem[] {
  const item = (intent: Step, label: string): MenuItem => ({ kind: 'action', label, onPick: () => step(intent) })
  return [
    { kind: 'action', icon: Printer, label: `${print}: ${says.print}`, onPick: () => window.print() },
    ...(mayChange && state === 'draft' ? [item('withdraw', says.withdraw)] : []),
    ...(mayChange && state === 'submitted' ? [item('take-back', says.takeBack)] : []),
    ...(mayChange && state === 'withdrawn' ? [item('reopen', says.reopen)] : []),
  ]
}
