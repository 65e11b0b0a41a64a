import type { Paper } from '~/domain/papers/paper'
import type { MatterContent, MatterKind } from './matter'

/** One sheet as it was issued. */
export type FrozenSheet = {
  matterId: number
  ordinal: number
  kind: MatterKind
  projectId: number | null
  projectName: string | null
  organisationId: number | null
  content: MatterContent
}

/**
 * Everything that a page or a paper of an issued briefing is made of (R13): its sheets with their figures, and its papers as
 * values, so that neither data nor templates nor formulas of a later day reach them.
 */
export type FrozenBriefing = {
  form: 1
  briefingId: number
  title: string
  meetingOn: string
  meetingTime: string | null
  place: string | null
  chair: string
  /** Instant of the figures, ISO 8601 in UTC. */
  asOf: string
  issuedBy: string
  corrects: { id: number; title: string; meetingOn: string } | null
  sheets: readonly FrozenSheet[]
  papers: {
    report: Paper
    submission: Paper
    /** One for each sheet, in their order. */
    slips: readonly Paper[]
  }
}

/** JSON whose keys stand in one order, so that the same values are the same bytes. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, held: unknown) =>
    held !== null && typeof held === 'object' && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : held,
  )
}

/** @throws SyntaxError where the text is none of ours, which only a damaged database brings about */
export const readFrozen = (text: string): FrozenBriefing => JSON.parse(text) as FrozenBriefing
