import type { DecisionKind } from '~/domain/directives/decision-kind'
import type { NoticeKind } from '~/domain/notices/notice-kind'
import type { WarningCode } from '~/domain/notices/reading/reading'
import type { NameKind, OrganisationKind, SuccessionKind } from '~/domain/organisations/organisation-kind'
import type { Health, ProjectField, ProjectGroup, ProjectKind, ProjectPhase } from '~/domain/projects/project-terms'
import type { WordedDeadline } from './day-words'

/** What the sample is told in, before it becomes rows: keys instead of ids, days as ISO strings. */
export type SampleOrganisation = {
  key: string
  kind: OrganisationKind
  parent?: string
  from?: string
  to?: string
  names: { kind: NameKind; name: string; from?: string; to?: string }[]
}

export type SampleSuccession = {
  from: string
  to: string | null
  kind: SuccessionKind
  on: string
  legalBasis: string
  scope?: string
  takesDuties?: boolean
}

export type SampleProject = {
  key: string
  name: string
  kind: ProjectKind
  field: ProjectField
  summary?: string
  owner: string
  pmu?: string
  beneficiaries?: string[]
  group?: ProjectGroup
  phase: ProjectPhase
  decisionNumber?: string
  decidedOn?: string
  totalInvestment?: bigint
  plannedStart?: string
  plannedEnd?: string
  actualStart?: string
  actualEnd?: string
  slowed?: { reason: string; notice: string; section: string }
  health?: { is: Health; note: string; on: string }
}

export type SampleReport = { on: string; text: string; percent?: number; certainty?: 'actual' | 'estimate' }

/** What happened to a directive after it was ordered; whatever lies after the sample's day is left out. */
export type SampleHistory = {
  reports?: SampleReport[]
  extension?: {
    askedOn: string
    reason: string
    until: string
    decided?: { on: string; granted: boolean; words: string }
  }
  completion?: {
    reportedOn: string
    completedOn: string
    text: string
    decided?: { on: string; confirmed: boolean; words?: string }
  }
}

export type SampleDirective = SampleHistory & {
  lead: string[]
  coordinating?: string[]
  role?: 'coordinate'
  due?: WordedDeadline
  decision: DecisionKind
  condition?: string
  projects?: string[]
  warnings?: { code: WarningCode; data?: Record<string, string> }[]
}

/** One paragraph of a notice. Each directive's own words stand between ⟦ and ⟧, in the order of `directives`. */
export type SampleClause = { section: string; text: string; directives?: SampleDirective[] }

export type SampleNotice = {
  key: string
  number: string | null
  symbol: string | null
  /** Lines of the issuing body in the head, the parent first. */
  issuer: string[]
  issuerKey: string
  place: string | null
  issuedOn: string
  kind: NoticeKind
  title: string
  chairRole: string | null
  meetingOn: string | null
  signatoryTitle: string[] | null
  recipients: string[]
  opening: string[]
  clauses: SampleClause[]
  closing?: string
  /** Which unit of the register a printed name means; null for a group that is no unit. */
  units: Record<string, string | null>
}
