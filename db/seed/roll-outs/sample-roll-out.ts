import type { FundingNature } from '~/domain/money/funding-terms'
import type { PhaseKind, ReportKind, RollOutKind, ServiceLevel } from '~/domain/roll-outs/roll-out-terms'

/** A roll-out before it becomes rows: keys instead of ids, days as ISO strings. */
export type SamplePhase = {
  key: string
  kind: PhaseKind
  name: string
  startsOn: string
  endsOn?: string
  firstOnly?: true
  windowWords?: string
}

export type SampleReport = { phase: string; kind: ReportKind; on: string; words: string; url?: string; inUse?: number }

export type SampleItem = {
  unit: string
  name: string
  code?: string
  area?: string
  level?: ServiceLevel
  ordered?: number
  /** The unit takes it first: since when and by what word. */
  first?: { on: string; words: string }
  reports: SampleReport[]
}

export type SampleRollOut = {
  name: string
  kind: RollOutKind
  lead: string
  project?: string
  orderedOn: string
  /** The clause of a notice of the sample, or what orders it in words. */
  order: { numberSymbol: string; section: string } | { words: string }
  asksFirst?: true
  budget: { nature: FundingNature; words: string }
  plan: { year: number; units: string[] }
  phases: SamplePhase[]
  items: SampleItem[]
  closed?: { on: string; words: string }
}
