import type { Draft } from '../directives/draft'
import type { Block } from '../layout/block'
import { type Confidence, type ConfidenceReason, confidenceFor } from './confidence'
import { deadlineReasons } from './deadline-reasons'
import { leadReasons } from './lead-reasons'
import { orderReasons } from './order-reasons'
import { textReasons } from './text-reasons'

/** What of the document bears on every directive in it. */
export type DocumentEvidence = {
  isNews: boolean
  hasHeader: boolean
  /** A sentence such as «kết luận như sau:» opens the orders. */
  hasFormula: boolean
  /** Blocks by the offset they begin at. */
  blocks: ReadonlyMap<number, Block>
  /** Offset of the first word that can hold an order. */
  bodyStart: number
}

/** How sure the reading of one directive is, and what makes it less so. `lead` is what the caller sees as lead. */
export function confidenceOf(
  draft: Draft,
  lead: readonly string[],
  guessed: boolean,
  document: DocumentEvidence,
): Confidence {
  const reasons: ConfidenceReason[] = [
    ...leadReasons(draft, lead, guessed),
    ...orderReasons(draft),
    ...deadlineReasons(draft),
    ...textReasons(draft, document),
  ]
  return confidenceFor(reasons)
}
