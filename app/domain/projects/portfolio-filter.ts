import type { HealthGap } from './health-gap'
import type { Health, ProjectField, ProjectGroup, ProjectKind, ProjectPace, ProjectPhase } from './project-terms'

/** Which projects are meant. An empty list or null asks nothing. */
export type PortfolioFilter = {
  q: string
  field: ProjectField[]
  kind: ProjectKind[]
  phase: ProjectPhase[]
  owner: number[]
  pmu: number[]
  group: ProjectGroup[]
  /** Codes of laws. */
  regime: string[]
  /** Funding sources: it has a year's plan or a payment of one of them; then its money is what came from these. */
  source: number[]
  pace: ProjectPace | null
  health: Health[]
  /** How what the unit says stands to what the figures say. */
  gap: HealthGap[]
  overdue: boolean
  order: boolean
  /** Something of it stands still: all of it, a plan or a package. */
  paused: boolean
  /** Dong, inclusive. */
  min: bigint | null
  max: bigint | null
  /** Per cent, 1 to 100: less of the year's plan is disbursed. */
  below: number | null
  /** Days, inclusive: the planned time of the project touches this period. */
  from: string | null
  to: string | null
}

/** Names of the filters that ask something, in the order of the bar. */
export function activeFilters(view: PortfolioFilter): (keyof PortfolioFilter)[] {
  return (Object.keys(NO_FILTER) as (keyof PortfolioFilter)[]).filter((name) => {
    const value = view[name]
    return Array.isArray(value) ? value.length > 0 : value !== null && value !== false && value !== ''
  })
}

export const NO_FILTER: PortfolioFilter = {
  q: '',
  field: [],
  kind: [],
  phase: [],
  owner: [],
  pmu: [],
  group: [],
  regime: [],
  source: [],
  pace: null,
  health: [],
  gap: [],
  overdue: false,
  order: false,
  paused: false,
  min: null,
  max: null,
  below: null,
  from: null,
  to: null,
}
