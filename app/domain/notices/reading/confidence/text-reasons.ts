import type { Draft } from '../directives/draft'
import { WEAK_JOINS } from '../layout/join-rules'
import type { ConfidenceReason } from './confidence'
import type { DocumentEvidence } from './confidence-of'

const LONG = 140
const SHORT = 5

/** Doubts about where the directive begins and ends, and whether it is one. */
export function textReasons(draft: Draft, document: DocumentEvidence): ConfidenceReason[] {
  const reasons: ConfidenceReason[] = []
  const length = draft.to - draft.from
  if (document.isNews) reasons.push({ code: 'reported-in-news', data: {} })
  else if (!draft.numbered && draft.leadRule !== 'lead.table') reasons.push({ code: 'not-numbered', data: {} })
  if (length > LONG) reasons.push({ code: 'long-text', data: { words: String(length) } })
  if (length < SHORT) reasons.push({ code: 'short-text', data: { words: String(length) } })
  const block = document.blocks.get(draft.clause.start)
  const last = block?.words.at(-1)
  if (last && last.kind !== 'mark' && draft.words.at(-1) === last && draft.leadRule !== 'lead.table')
    reasons.push({ code: 'clause-unfinished', data: { words: last.raw } })
  const joins = block?.joins.filter((rule) => WEAK_JOINS.includes(rule)) ?? []
  if (joins.length > 0) reasons.push({ code: 'words-joined-over-lines', data: { lines: String(joins.length + 1) } })
  if (!document.hasHeader && draft.clause.start <= document.bodyStart)
    reasons.push({ code: 'first-clause-after-lost-header', data: {} })
  if (!document.hasFormula && !document.isNews) reasons.push({ code: 'no-opening-formula', data: {} })
  return reasons
}
