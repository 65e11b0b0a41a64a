import { useNavigate } from '@remix-run/react'
import { Pencil } from 'lucide-react'
import { useState } from 'react'
import type { AppraisalRow } from '~/domain/appraisals/appraisals.queries.server'
import type { PlanRow } from '~/domain/bid-packages/bid-package-page.queries.server'
import type { PackageRow } from '~/domain/bid-packages/bid-packages.queries.server'
import type { Issue } from '~/domain/command-result'
import type { Decided } from '~/domain/decisions/decided.queries.server'
import type { DirectiveRow } from '~/domain/directives/directive-rows.server'
import type { EvaluationRow } from '~/domain/evaluations/evaluations.queries.server'
import type { LeaseRow } from '~/domain/leases/leases.queries.server'
import type { OverlapRow } from '~/domain/overlaps/overlaps.queries.server'
import type { PauseRow } from '~/domain/pauses/pauses.queries.server'
import type { MoneyOfYear } from '~/domain/projects/portfolio-money.server'
import type { StoredMeanwhile } from '~/domain/projects/project-form-values'
import type { DeclaredHealth, HealthReason } from '~/domain/projects/project-health'
import type { OrderInForce } from '~/domain/projects/project-order'
import { isUnfinished } from '~/domain/projects/project-phase'
import { stateOf } from '~/domain/projects/project-state'
import type { Health } from '~/domain/projects/project-terms'
import type { CostVariance, ScheduleVariance } from '~/domain/projects/project-variance'
import type { ProjectClause, ProjectNotice, ProjectShown } from '~/domain/projects/projects.queries.server'
import type { VarianceBounds } from '~/domain/projects/variance-bounds'
import type { SystemRow } from '~/domain/systems/systems.queries.server'
import type { FieldProblem } from '~/http/answers.server'
import { LinkButton } from '~/ui/buttons/link-button'
import { Notice } from '~/ui/feedback/notice'
import { PageHead } from '~/ui/frame/page-head'
import { useShortcut } from '~/ui/keys/use-shortcut'
import type { MenuItem } from '~/ui/overlays/menu'
import { History, type HistoryEntry } from '~/ui/text/history'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import { AppraisalsPanel } from '../../appraisals/appraisals-panel'
import { DecidedMark } from '../../decisions/decided-mark'
import { DecisionsPanel } from '../../decisions/decisions-panel'
import { EvaluationsPanel } from '../../evaluations/evaluations-panel'
import { OverlapsPanel } from '../../overlaps/overlaps-panel'
import { SystemsPanel } from '../../systems/systems-panel'
import { ProjectTabs } from '../project-tabs'
import { AboutPanel } from './about-panel'
import type { StateIntent } from './change-state.server'
import { DirectivesPanel } from './directives-panel'
import { HealthPanel } from './health-panel'
import { LacksPanel } from './lacks-panel'
import { LeasesPanel } from './leases-panel'
import { MoneyPanel } from './money-panel'
import { NoticesPanel } from './notices-panel'
import { OrdersPanel } from './orders-panel'
import { PackagesPanel } from './packages-panel'
import { PausesPanel } from './pauses-panel'
import { projectFacts } from './project-facts'
import { StateDialog } from './state-dialog'
import { stateSentence } from './state-sentence'
import { TrackPanel } from './track-panel'
import { VariancePanel } from './variance-panel'

export type ProjectLoaded = {
  project: ProjectShown
  orders: OrderInForce[]
  pauses: PauseRow[]
  directives: DirectiveRow[]
  notices: ProjectNotice[]
  clauses: ProjectClause[]
  history: HistoryEntry[]
  packages: PackageRow[]
  plans: PlanRow[]
  approved: bigint | null
  mayProcure: boolean
  leases: LeaseRow[]
  mayLease: boolean
  appraisals: AppraisalRow[]
  systems: SystemRow[]
  mayRecordSystem: boolean
  mayAppraise: boolean
  overlaps: OverlapRow[]
  evaluations: EvaluationRow[]
  mayEvaluate: boolean
  decided: Decided
  mayDecide: boolean
  money: MoneyOfYear
  halted: boolean
  asOf: string
  mayChange: boolean
  mayPause: boolean
  lacks: Issue[]
  computed: { health: Health; reasons: HealthReason[] }
  declared: DeclaredHealth | null
  bounds: VarianceBounds
  mayOpenBounds: boolean
  schedule: ScheduleVariance | null
  cost: CostVariance | null
}
export type ProjectRefused = { problems: FieldProblem[]; current: unknown; intent: StateIntent }

export function ProjectPage({ loaded, refused }: { loaded: ProjectLoaded; refused: ProjectRefused | undefined }) {
  const { project, orders, pauses, directives, asOf, mayChange } = loaded
  const { words, formats } = useWords()
  const navigate = useNavigate()
  const [asked, setAsked] = useState<StateIntent | null>(null)
  const says = words.projects
  const editTo = `/projects/${project.id}/edit`
  useShortcut({ key: 'e' }, () => mayChange && navigate(editTo))
  const stale = refused?.current as StoredMeanwhile | null | undefined
  return (
    <>
      <PageHead
        over={`${project.code} · ${says.fields[project.field]} · ${says.kinds[project.kind]}${project.isSample ? ` · ${words.frame.sampleData}` : ''}`}
        title={project.name}
        sentence={
          <>
            {stateSentence(stateOf(project, { orders, pauses }, asOf), words, formats)}{' '}
            <DecidedMark decided={newestOf(loaded.decided, ['standing', 'pace', 'phase'])} />
          </>
        }
        action={
          mayChange && (
            <LinkButton to={editTo} kind="primary" icon={Pencil}>
              {says.edit}
            </LinkButton>
          )
        }
        more={[
          ...(mayChange ? stateItems(project.pace === 'slowed', says, setAsked) : []),
          ...(loaded.mayPause ? [pauseItem(project.id, words.pauses.pauseThis)] : []),
        ]}
        facts={projectFacts({ project, directives, asOf, words, formats })}
      />
      <ProjectTabs projectId={project.id} />
      {stale && (
        <div className="mb-5">
          <Notice kind="warning" live title={says.form.staleTitle}>
            {says.form.staleStateSentence(
              stale.changedBy ?? says.form.staleSomebody,
              formats.instant(new Date(stale.changedAt)),
            )}
          </Notice>
        </div>
      )}
      <div className="grid gap-x-10 gap-y-9 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 content-start gap-9">
          <TrackPanel project={project} halted={loaded.halted} day={asOf} />
          {pauses.length > 0 && <PausesPanel pauses={pauses} projectId={project.id} />}
          {orders.length > 0 && <OrdersPanel orders={orders} day={asOf} />}
        </div>
        <aside className="grid min-w-0 content-start gap-9">
          <HealthPanel declared={loaded.declared} note={project.declaredHealthNote} computed={loaded.computed} />
          <VariancePanel
            schedule={loaded.schedule}
            cost={loaded.cost}
            bounds={loaded.bounds}
            mayOpenBounds={loaded.mayOpenBounds}
          />
          <MoneyPanel
            projectId={project.id}
            money={loaded.money}
            decided={loaded.decided.fields[`amount:${loaded.money.year}`]}
          />
          <LacksPanel lacks={loaded.lacks} editTo={mayChange ? editTo : null} />
        </aside>
        <div className="grid min-w-0 gap-9 xl:col-span-2">
          <PackagesPanel
            packages={loaded.packages}
            plans={loaded.plans}
            approved={loaded.approved}
            projectId={project.id}
            mayChange={loaded.mayProcure && project.phase !== 'closed'}
          />
          <LeasesPanel
            leases={loaded.leases}
            projectId={project.id}
            day={asOf}
            mayChange={loaded.mayLease && project.phase !== 'closed'}
          />
          <DecisionsPanel
            decisions={loaded.decided.decisions}
            decideTo={loaded.mayDecide && isUnfinished(project.phase) ? `/decisions/new?project=${project.id}` : null}
          />
          <AppraisalsPanel
            appraisals={loaded.appraisals}
            beginTo={
              loaded.mayAppraise && project.phase !== 'closed' ? `/appraisals?new=1&project=${project.id}` : null
            }
          />
          <EvaluationsPanel
            evaluations={loaded.evaluations}
            beginTo={
              loaded.mayEvaluate && loaded.evaluations.length > 0 && project.phase !== 'closed'
                ? `/evaluations?new=1&project=${project.id}`
                : null
            }
          />
          <OverlapsPanel rows={loaded.overlaps} projectId={project.id} />
          <SystemsPanel
            systems={loaded.systems}
            recordTo={loaded.mayRecordSystem ? `/systems?new=1&project=${project.id}` : null}
          />
          <DirectivesPanel directives={directives} projectId={project.id} />
        </div>
        <div className="grid min-w-0 content-start gap-9">
          <AboutPanel project={project} />
          <Panel title={says.history} id="history">
            <History entries={loaded.history} />
          </Panel>
        </div>
        <NoticesPanel notices={loaded.notices} />
      </div>
      {mayChange && (
        <StateDialog
          asked={asked ?? (refused && !stale ? refused.intent : null)}
          onClose={() => setAsked(null)}
          project={project}
          clauses={loaded.clauses}
          problems={refused?.problems ?? []}
        />
      )}
    </>
  )
}

/** The decision that last changed any of the fields which the state is told by. */
const newestOf = ({ fields }: Decided, names: readonly string[]) =>
  names
    .flatMap((name) => fields[name] ?? [])
    .sort((one, other) => other.decisionId - one.decisionId)
    .at(0)

const pauseItem = (projectId: number, label: string): MenuItem => ({
  kind: 'link',
  label,
  to: `/pauses/new?project=${projectId}`,
})

function stateItems(
  slowed: boolean,
  says: ReturnType<typeof useWords>['words']['projects'],
  ask: (intent: StateIntent) => void,
): MenuItem[] {
  return [
    { kind: 'action', label: says.changePhase, onPick: () => ask('phase') },
    slowed
      ? { kind: 'action', label: says.restore, onPick: () => ask('restore') }
      : { kind: 'action', label: says.slow, onPick: () => ask('slow') },
    { kind: 'action', label: says.declare, onPick: () => ask('health') },
  ]
}
