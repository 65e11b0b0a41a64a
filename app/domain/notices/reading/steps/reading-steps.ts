import type { JoinRule } from '../layout/join-rules'
import type { MarkerKind } from '../layout/marker'
import type { Span } from '../reading'
import type { ClauseUse, DroppedRule, KeptRule, LineRule } from './step-rules'

/**
 * How a document was read, stage by stage, in the text's order. Spans are those of the reading's `text`. What the last
 * stage found of each directive (lead, deadline, order …) stands in the reading's `found`.
 */
export type ReadingSteps = {
  /** Printed lines, blank ones left out. */
  lines: (Span & { rule: LineRule })[]
  /** Lines joined to paragraphs, items and bullets; `joins` says why each further line was taken in. */
  blocks: (Span & { rule: `clause.${MarkerKind}` | null; joins: JoinRule[] })[]
  /** Blocks of the operative part with their place in the outline and what they were used for. */
  clauses: (Span & { section: string; rule: ClauseUse })[]
  /** Sentences and parts of sentences weighed as directives. */
  candidates: Candidate[]
}

export type Candidate = Span & { section: string } & (
    | { kept: true; rule: KeptRule }
    | { kept: false; rule: DroppedRule }
  )
