/**
 * A draft is worked on; once issued nothing of it changes any more (R13); it is presented in the meeting, where what was
 * concluded is recorded beside it; closed when the meeting's conclusions are complete.
 */
export const BRIEFING_STATES = ['draft', 'issued', 'presented', 'closed'] as const
export type BriefingState = (typeof BRIEFING_STATES)[number]

export const isDraft = (state: BriefingState): boolean => state === 'draft'

/** Conclusions are recorded from the issue until the meeting is closed. */
export const mayRecord = (state: BriefingState): boolean => state === 'issued' || state === 'presented'

/** Next after what a person does; null where it can not be done. */
export function nextState(state: BriefingState, act: 'issue' | 'present' | 'close'): BriefingState | null {
  if (act === 'issue') return state === 'draft' ? 'issued' : null
  if (act === 'present') return state === 'issued' ? 'presented' : null
  return mayRecord(state) ? 'closed' : null
}

/** The papers of a briefing: báo cáo, tờ trình, and a phiếu trình for each matter. */
export const BRIEFING_PAPERS = ['report', 'submission', 'slip'] as const
export type BriefingPaper = (typeof BRIEFING_PAPERS)[number]

export const MOST_MATTERS = 30

export const BRIEFINGS_PER_PAGE = 50
