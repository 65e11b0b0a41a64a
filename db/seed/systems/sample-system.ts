import type { ProjectField } from '~/domain/projects/project-terms'
import type {
  Hosting,
  InterfaceMeans,
  InterfaceState,
  SystemKind,
  SystemState,
  UnitStanding,
} from '~/domain/systems/system-terms'

/** A unit at a system before it becomes a row: keys instead of ids, days as ISO strings. */
export type SampleUnit = {
  unit: string
  standing: UnitStanding
  users?: number
  program?: string
  joined?: InterfaceState
  contractEndsOn?: string
  yearlyCost?: bigint
  nextStep?: string
  nextStepBy?: string
  /** First day of how it stands, with what says so; by the clause of the system where none is given. */
  on: string
  words?: string
}

export type SampleSystem = {
  key: string
  name: string
  kind?: SystemKind
  field: ProjectField
  owner: string
  supplier?: string
  project?: string
  /** It runs on the lease of its project, and as long as that does. */
  leased?: true
  /** The clause that orders a core is the order on its project. */
  core?: true
  states: { state: SystemState; on: string; words: string }[]
  contractEndsOn?: string
  yearlyCost?: bigint
  hosting: Hosting
  holds: string
  units: SampleUnit[]
}

export type SampleInterface = {
  from: string
  to: string
  both?: true
  exchanged: string
  means: InterfaceMeans
  state: InterfaceState
  since: string
  words: string
}
