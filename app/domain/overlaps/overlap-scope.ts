import type { ProjectField, ProjectPhase } from '~/domain/projects/project-terms'
import type { Realm } from './owner-realm'
import type { ScopeText } from './scope-words'

/** What is known of a project when it is held against the others. Days are ISO, the amount is dong. */
export type OverlapScope = {
  id: number
  name: string
  field: ProjectField
  phase: ProjectPhase
  ownerId: number
  /** The province or ministry the owner stands in; null where the register does not say. */
  realm: Realm | null
  beneficiaryIds: readonly number[]
  supplierIds: readonly number[]
  /** Orders that concern it and few others. */
  directiveIds: readonly number[]
  /** Names of its packages and of the services it rents. */
  items: readonly string[]
  amount: bigint | null
  from: string | null
  to: string | null
}

/** A scope with its texts read. */
export type ReadScope = OverlapScope & { text: ScopeText; itemTexts: readonly (ScopeText & { name: string })[] }
