import type { Issue } from '~/domain/command-result'
import { type Halt, standsStillIssue } from '~/domain/pauses/pause-halt'
import { phaseWay } from './project-phase'
import type { ProjectPhase } from './project-terms'

export type PhaseChange = {
  to: ProjectPhase
  /** The day it happened, ISO. */
  on: string
  /** The clause or the person's word that caused it (R2); null where none was given. */
  reason: string | null
  clauseId: number | null
}

type Standing = {
  phase: ProjectPhase
  decisionNumber: string | null
  decidedOn: string | null
  totalInvestment: bigint | null
  actualStart: string | null
  /** What keeps the project as a whole from advancing (R3). */
  halt: Halt | null
}

/** What stands in the way of a change of phase on `today` (ISO); nothing for one that may happen. */
export function phaseChangeIssues(project: Standing, change: PhaseChange, today: string): Issue[] {
  const way = phaseWay(project.phase, change.to)
  if (!way) return [{ field: 'to', key: 'projects.phase-not-allowed', context: { from: project.phase, to: change.to } }]
  const issues: Issue[] = []
  if (change.on > today) issues.push({ field: 'on', key: 'projects.phase-day-ahead' })
  if (project.actualStart && change.to === 'closed' && change.on < project.actualStart)
    issues.push({ field: 'on', key: 'projects.end-before-start', context: { start: project.actualStart } })
  if (way !== 'forward' && !change.reason && change.clauseId === null)
    issues.push({ field: 'reason', key: 'projects.cause-missing' })
  if (way === 'forward' || way === 'resume')
    issues.push(...(project.halt ? [standsStillIssue(project.halt, 'change-phase')] : []))
  if (change.to === 'implementation' && way !== 'back') issues.push(...decisionIssues(project))
  return issues
}

/** Nothing is carried out before it is decided (NĐ 224/2026/NĐ-CP, Điều 41). */
function decisionIssues(project: Standing): Issue[] {
  const issues: Issue[] = []
  if (!project.decisionNumber) issues.push({ field: 'decisionNumber', key: 'projects.gap-decision-number' })
  if (!project.decidedOn) issues.push({ field: 'decidedOn', key: 'projects.gap-decided-on' })
  if (project.totalInvestment === null) issues.push({ field: 'totalInvestment', key: 'projects.gap-total' })
  return issues
}
