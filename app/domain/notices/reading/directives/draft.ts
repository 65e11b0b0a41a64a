import type { Deadline } from '~/domain/directives/deadline'
import type { Word } from '~/domain/vietnamese-words'
import type { OrderKind } from '../orders/decision'
import type { DirectiveRole, FoundPiece, Span } from '../reading'

/** A directive while it is being read; positions are words of its block. */
export type Draft = {
  words: readonly Word[]
  from: number
  to: number
  /** First word of the work, after who is to do it. */
  task: number
  section: string
  /** Stands in a numbered item or bullet, not in a plain paragraph. */
  numbered: boolean
  /** Decided by the chair or said to nobody in particular: no lead is guessed. */
  general: boolean
  clause: Span
  lead: string[]
  leadRule: LeadRule
  leadInferred: boolean
  coordinating: string[]
  role: DirectiveRole
  deadline: Deadline
  deadlineAt: Span | null
  shared: boolean
  order: OrderKind
  condition: Span | null
  pieces: FoundPiece[]
}

export const LEAD_RULES = [
  'lead.giao',
  'lead.yeu-cau',
  'lead.de-nghi',
  'lead.subject',
  'lead.passive',
  'lead.colon',
  'lead.heading',
  'lead.intro',
  'lead.previous',
  'lead.field',
  'lead.table',
  'lead.document',
  'lead.none',
] as const
export type LeadRule = (typeof LEAD_RULES)[number]

/** Offsets of a stretch of words in the document. */
export function spanOf(words: readonly Word[], from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[Math.max(from, to - 1)]?.end ?? 0 }
}
