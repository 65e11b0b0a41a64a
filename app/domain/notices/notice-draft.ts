import type { Deadline } from '~/domain/directives/deadline'
import type { DecisionKind } from '~/domain/directives/decision-kind'
import type { DirectiveRole, FoundPiece, ReadingWarning } from './reading/reading'

/** A unit in a draft: the words as printed, and the register's unit a person or the matcher chose. */
export type DraftUnit = { printedName: string; organisationId: number | null; how?: string }

/** A directive as proposed by the reader and corrected by a person. `key` is stable over edits. */
export type DraftDirective = {
  key: string
  section: string
  clause: { start: number; end: number }
  start: number
  end: number
  role: DirectiveRole
  lead: DraftUnit[]
  coordinating: DraftUnit[]
  deadlineRaw: string | null
  deadline: Deadline
  decision: DecisionKind
  condition: string | null
  projectIds: number[]
  warnings: (ReadingWarning & { settledReason?: string })[]
  /** True once a person has looked at it or changed it. */
  seen: boolean
}

/** Everything of a notice that is not live yet. Saved as it is typed, so that a closed browser loses nothing. */
export type NoticeDraft = {
  directives: DraftDirective[]
  warnings: (ReadingWarning & { settledReason?: string })[]
  found: FoundPiece[]
}
