import type { AllocationHorizon } from '~/domain/money/funding-terms'

/** What an effect can be done on, as a form looks for it; `any`: what can be kept or agreed to as it is. */
export const TARGET_KINDS = ['project', 'part', 'pause', 'lease', 'contract', 'budget', 'directive', 'any'] as const
export type TargetKind = (typeof TARGET_KINDS)[number]

/** One thing that was found, with the project it belongs to; null for a directive that concerns none. */
export type FoundTarget = {
  id: number
  name: string
  project: { id: number; code: string; name: string } | null
} & (
  | { subject: 'project' | 'plan' }
  | { subject: 'bid-package'; ordinal: number }
  /** What stands still by an open pause. */
  | { subject: 'pause'; scope: 'project' | 'plan' | 'package'; ordinal: number | null; since: string }
  | { subject: 'lease'; endsOn: string }
  | { subject: 'contract'; bidPackage: string }
  /** The plan of a year (or term) and source as it stands, in dong. */
  | {
      subject: 'budget'
      source: string
      sourceId: number
      horizon: AllocationHorizon
      year: number
      lastYear: number
      was: string
    }
  | { subject: 'directive'; section: string; notice: string | null; issuedOn: string | null }
)

/** The fields by which an effect of a kind names the target, as `decisionForm` reads them. */
export function fieldsOfTarget(kind: TargetKind, target: FoundTarget): Record<string, string | number> {
  const { id, subject } = target
  if (kind === 'any') return { subject, id }
  switch (subject) {
    case 'project':
      return kind === 'part' ? { projectId: id, target: 'project' } : { projectId: id }
    case 'plan':
      return { projectId: target.project?.id ?? 0, target: `plan:${id}` }
    case 'bid-package':
      return { projectId: target.project?.id ?? 0, target: `package:${id}` }
    case 'pause':
      return { pauseId: id }
    case 'lease':
      return { leaseId: id }
    case 'contract':
      return { contractId: id }
    case 'directive':
      return { directiveId: id }
    case 'budget': {
      const { sourceId, horizon, year, lastYear, was } = target
      return { projectId: target.project?.id ?? 0, sourceId, horizon, year, lastYear, was }
    }
  }
}
