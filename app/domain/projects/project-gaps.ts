import type { Issue } from '~/domain/command-result'
import { lawOfDecision, parameterOn, type RegimeSpan } from '~/domain/regimes/regime'
import type { Regime } from '~/domain/regimes/regime.forms'
import { isDecidedPhase, isUnfinished } from './project-phase'
import type { ProjectGroup, ProjectKind, ProjectPhase } from './project-terms'

type Dossier = {
  kind: ProjectKind
  phase: ProjectPhase
  summary: string | null
  pmuId: number | null
  group: ProjectGroup | null
  decisionNumber: string | null
  decidedOn: string | null
  /** Code of the law it stands under. */
  regime: string | null
  totalInvestment: bigint | null
  plannedStart: string | null
  plannedEnd: string | null
  actualStart: string | null
  actualEnd: string | null
  beneficiaryIds: readonly number[]
}

type Law = RegimeSpan & Pick<Regime, 'parameters'>

/** Parameter of a law: up to this total, in dong, a system project needs no management board. */
const BOARD_NOT_NEEDED = 'board-not-needed-most'

/**
 * What a dossier still lacks in its phase by the laws that are loaded, each with the form field where it is mended; empty
 * for a complete one. The same keys are the sentences of a refused change of phase.
 */
export function gaps(project: Dossier, laws: readonly Law[]): Issue[] {
  const decided = isDecidedPhase(project.phase)
  const lacking: [boolean, string, string][] = [
    [decided || (!project.decisionNumber && !!project.decidedOn), 'decisionNumber', 'decision-number'],
    [decided || (!!project.decisionNumber && !project.decidedOn), 'decidedOn', 'decided-on'],
    [lawOfDecision(laws, project.decidedOn) !== null, 'regime', 'regime'],
    [decided || project.phase === 'preparation', 'totalInvestment', 'total'],
    [decided && project.kind !== 'recurrent-task', 'group', 'group'],
    [project.phase !== 'stopped', 'plannedStart', 'planned-start'],
    [project.phase !== 'stopped', 'plannedEnd', 'planned-end'],
    [decided, 'actualStart', 'actual-start'],
    [project.phase === 'closed', 'actualEnd', 'actual-end'],
    [needsBoard(project, laws), 'pmuId', 'pmu'],
    [isUnfinished(project.phase), 'summary', 'summary'],
  ]
  const issues = lacking
    .filter(([asked, field]) => asked && !project[field as keyof Dossier])
    .filter(([, field]) => !(field === 'totalInvestment' && project.totalInvestment !== null))
    .map(([, field, name]): Issue => ({ field, key: `projects.gap-${name}` }))
  if (project.beneficiaryIds.length === 0 && project.phase !== 'stopped')
    issues.push({ field: 'beneficiaryIds', key: 'projects.gap-beneficiaries' })
  return issues
}

function needsBoard({ kind, phase, totalInvestment, regime, decidedOn }: Dossier, laws: readonly Law[]): boolean {
  if (kind !== 'system' || !isDecidedPhase(phase)) return false
  const law = laws.find(({ code }) => code === regime)
  const most = law ? parameterOn(law, BOARD_NOT_NEEDED, decidedOn ?? law.validFrom) : null
  return most !== null && (totalInvestment ?? 0n) > most
}
