import type { Issue } from '~/domain/command-result'
import { type LegalRegime, regimeOn } from './legal-regime'
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
  regime: LegalRegime | null
  totalInvestment: bigint | null
  plannedStart: string | null
  plannedEnd: string | null
  actualStart: string | null
  actualEnd: string | null
  beneficiaryIds: readonly number[]
}

/** Above this a system project needs a management board (NĐ 224/2026/NĐ-CP, Điều 61), in dong. */
const BOARD_NEEDED_ABOVE = 20_000_000_000n

/**
 * What a dossier still lacks in its phase, each with the form field where it is mended; empty for a complete one. The same
 * keys are the sentences of a refused change of phase.
 */
export function gaps(project: Dossier): Issue[] {
  const decided = isDecidedPhase(project.phase)
  const lacking: [boolean, string, string][] = [
    [decided || (!project.decisionNumber && !!project.decidedOn), 'decisionNumber', 'decision-number'],
    [decided || (!!project.decisionNumber && !project.decidedOn), 'decidedOn', 'decided-on'],
    [!!project.decidedOn && regimeOn(project.decidedOn) !== null, 'regime', 'regime'],
    [decided || project.phase === 'preparation', 'totalInvestment', 'total'],
    [decided && project.kind !== 'recurrent-task', 'group', 'group'],
    [project.phase !== 'stopped', 'plannedStart', 'planned-start'],
    [project.phase !== 'stopped', 'plannedEnd', 'planned-end'],
    [decided, 'actualStart', 'actual-start'],
    [project.phase === 'closed', 'actualEnd', 'actual-end'],
    [needsBoard(project), 'pmuId', 'pmu'],
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

function needsBoard({ kind, phase, totalInvestment, regime }: Dossier): boolean {
  const underNewLaw = regime === 'nd-45-2026' || regime === 'nd-224-2026'
  return kind === 'system' && underNewLaw && isDecidedPhase(phase) && (totalInvestment ?? 0n) > BOARD_NEEDED_ABOVE
}
