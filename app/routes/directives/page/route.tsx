import { useActionData, useLoaderData } from '@remix-run/react'
import { Printer } from 'lucide-react'
import type { ReactNode } from 'react'
import { decidedFields } from '~/domain/decisions/decided.queries.server'
import {
  findDirective,
  listCompletions,
  listExtensions,
  listWarnings,
} from '~/domain/directives/directive-page.queries.server'
import { listReports } from '~/domain/directives/progress-reports.queries.server'
import { existsOn } from '~/domain/directives/standing'
import { listEvaluationsOf } from '~/domain/evaluations/evaluations.queries.server'
import { loadWorkingCalendar } from '~/domain/holidays/holidays.queries.server'
import { listProposals } from '~/domain/pauses/proposals.queries.server'
import { scopeOf } from '~/domain/people/who'
import { listRemindersOf } from '~/domain/reminders/urgings.queries.server'
import { isWindow } from '~/domain/roll-outs/proposed-phases'
import { listRollOutsOf } from '~/domain/roll-outs/roll-outs.queries.server'
import { listTimeline } from '~/domain/timeline/timeline.queries.server'
import { packCalendar, unpackCalendar } from '~/domain/working-calendar'
import { idParam, notFound } from '~/http/answers.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import { Notice } from '~/ui/feedback/notice'
import { PageHead } from '~/ui/frame/page-head'
import { StandingMark } from '~/ui/marks/standing-mark'
import { History } from '~/ui/text/history'
import { useWords } from '~/words/use-words'
import { EvaluationsPanel } from '../../evaluations/evaluations-panel'
import { evaluationReader } from '../../evaluations/reader.server'
import type { CrumbHandle } from '../../frame/crumbs'
import { sectionName } from '../../notices/citation'
import { ProposalsPanel } from '../../pauses/proposals-panel'
import { RollOutsPanel } from '../../roll-outs/roll-outs-panel'
import { allowedOn } from '../allowed'
import { asSentence } from '../as-sentence'
import { ClauseInPlace } from '../clause-in-place'
import { DirectiveFacts } from '../directive-facts'
import { entriesKnownOn, reportsKnownOn } from '../known-on'
import { ReportForm } from '../report-form'
import { ReportList } from '../report-list'
import { standingSentence } from '../standing-sentence'
import { standingShown } from '../standing-shown'
import { WaitingMarks } from '../waiting-marks'
import { actOnDirective } from './act.server'
import { DecideCompletion, ReopenCompletion, ReportCompletion } from './completion-forms'
import { CompletionPanel } from './completion-panel'
import { CorrectDirective } from './correction-form'
import { AskExtension, DecideExtension } from './extension-forms'
import { ExtensionPanel } from './extension-panel'
import { completionsKnownOn, extensionsKnownOn } from './known-decisions'
import { RemindersPanel } from './reminders-panel'
import { TermPanel } from './term-panel'
import { WarningsPanel } from './warnings-panel'

type Loaded = { directive: { numberSymbol: string | null; section: string } }

export const handle: CrumbHandle = {
  crumb: (words, loaded) => {
    const { directive } = loaded as Loaded
    const place = sectionName(directive.section, words)
    return [
      { label: words.frame.directives, to: '/directives' },
      { label: words.directives.source(directive.numberSymbol ?? words.directives.noNumber, place) },
    ]
  },
}

export const loader = gatedLoader('directive.read', async ({ db, params, actor, who, asOf, today }) => {
  const id = idParam(params.id)
  const directive = await findDirective(db, { id, scope: actor.scope, asOf })
  if (!directive) throw notFound()
  const [
    reports,
    extensions,
    completions,
    warnings,
    history,
    calendar,
    proposals,
    reminders,
    decided,
    rollOuts,
    evaluations,
  ] = await Promise.all([
    listReports(db, id),
    listExtensions(db, id),
    listCompletions(db, id),
    listWarnings(db, id),
    listTimeline(db, 'directive', id),
    directive.deadline.relative ? loadWorkingCalendar(db).then(packCalendar) : null,
    listProposals(db, { directiveId: id, scope: actor.scope }),
    listRemindersOf(db, { directiveId: id, scope: actor.scope }),
    decidedFields(db, { of: { directiveId: id }, day: asOf }),
    listRollOutsOf(db, { directiveId: id }, { scope: scopeOf(who, 'roll-out.read'), asOf }),
    who.may('evaluation.read') ? listEvaluationsOf(db, { directiveId: id }, evaluationReader({ actor, who })) : [],
  ])
  return {
    directive,
    exists: existsOn(directive, asOf),
    reports: reportsKnownOn(reports, asOf),
    extensions: extensionsKnownOn(extensions, asOf),
    completions: completionsKnownOn(completions, asOf),
    warnings,
    calendar,
    proposals,
    decided,
    rollOuts,
    evaluations,
    mayEvaluate: who.may('evaluation.change') && directive.decision === 'evaluate' && directive.completedOn === null,
    mayStart: who.may('roll-out.change'),
    reminders: reminders.filter(({ on }) => on <= asOf),
    mayReadLetters: who.may('reminder.read'),
    mayRecord: who.may('pause.record'),
    history: entriesKnownOn(history, asOf),
    allowed: allowedOn(directive, who, asOf === today),
    personId: actor.personId,
  }
})

/** Begins an evaluation by this order, for its project where it concerns one alone. */
const evaluateHref = ({ id, projects }: { id: number; projects: readonly { id: number }[] }): string =>
  `/evaluations?new=1&directive=${id}${projects.length === 1 ? `&project=${projects[0]?.id}` : ''}`

export const action = gatedAction('directive.read', actOnDirective)

export default function DirectivePage() {
  const loaded = useLoaderData<typeof loader>()
  const { directive, reports, extensions, completions, warnings, allowed } = loaded
  const refused = useActionData<typeof action>()
  const { words, formats } = useWords()
  const says = words.directives
  const asked = extensions.find((row) => row.state === 'asked')
  const reported = completions.find((row) => row.state === 'awaiting')
  return (
    <>
      <PageHead
        over={<StandingMark standing={standingShown(directive.current)} />}
        title={<span className="line-clamp-3 max-w-[60ch]">{asSentence(directive.text)}</span>}
        sentence={standingSentence(directive, words, formats)}
        more={[{ kind: 'action', label: says.print, icon: Printer, onPick: () => window.print() }]}
      />
      <div className="mb-4 grid gap-2 empty:hidden">
        {!loaded.exists && <Notice kind="warning">{says.notOnDay}</Notice>}
        {refused &&
          !refused.ok &&
          refused.problems.map((problem) => (
            <Notice key={problem.sentence} kind="danger" live>
              {problem.sentence}
            </Notice>
          ))}
        <WaitingMarks row={directive} linked />
      </div>
      <div className="grid gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,1fr)_minmax(20rem,26rem)]">
        <div className="min-w-0 space-y-8">
          <Section id="words" title={says.inNotice}>
            <ClauseInPlace directive={directive} />
          </Section>
          <ProposalsPanel proposals={loaded.proposals} mayRecord={loaded.mayRecord} />
          <Section id="reports" title={says.reports}>
            <ReportList reports={reports} />
            {allowed.report && (
              <ReportForm key={directive.id} directive={directive} personId={loaded.personId} folded />
            )}
          </Section>
          <Section id="completion" title={says.completions}>
            <CompletionPanel completions={completions} />
            {allowed.decideCompletion && reported && (
              <DecideCompletion key={reported.id} directive={directive} reported={reported} />
            )}
            {allowed.reportCompletion && <ReportCompletion directive={directive} />}
            {allowed.reopenCompletion && <ReopenCompletion directive={directive} />}
          </Section>
          <Section id="extensions" title={says.extensions}>
            <ExtensionPanel extensions={extensions} />
            {allowed.decideExtension && asked && <DecideExtension key={asked.id} directive={directive} asked={asked} />}
            {allowed.askExtension && <AskExtension directive={directive} />}
          </Section>
        </div>
        <div className="min-w-0 space-y-8">
          <Section id="facts" title={says.facts}>
            <DirectiveFacts directive={directive} decided={loaded.decided} />
            {allowed.change && <CorrectDirective key={directive.version} directive={directive} />}
          </Section>
          <EvaluationsPanel
            evaluations={loaded.evaluations}
            beginTo={loaded.mayEvaluate ? evaluateHref(directive) : null}
          />
          <RollOutsPanel
            rollOuts={loaded.rollOuts}
            startHref={
              loaded.mayStart && isWindow(directive.deadline) ? `/roll-outs?new=1&directive=${directive.id}` : null
            }
          />
          {loaded.calendar && (
            <Section id="term" title={words.deadlines.event.title}>
              <TermPanel
                key={directive.version}
                directive={directive}
                calendar={unpackCalendar(loaded.calendar)}
                mayChange={allowed.change}
              />
            </Section>
          )}
          {loaded.reminders.length > 0 && (
            <Section id="urged" title={words.reminders.ofDirective}>
              <RemindersPanel reminders={loaded.reminders} mayReadLetters={loaded.mayReadLetters} />
            </Section>
          )}
          {warnings.length > 0 && (
            <Section id="warnings" title={says.warnings}>
              <WarningsPanel directive={directive} warnings={warnings} maySettle={allowed.change} />
            </Section>
          )}
          <Section id="history" title={words.timeline.history}>
            <History entries={loaded.history} />
          </Section>
        </div>
      </div>
    </>
  )
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={`${id}-title`} id={id} className="scroll-mt-16">
      <h2 id={`${id}-title`} className="mb-2 text-lg font-semibold">
        {title}
      </h2>
      {children}
    </section>
  )
}
