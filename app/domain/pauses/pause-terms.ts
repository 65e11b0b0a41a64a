/**
 * How a pause ends: work goes on with its days given back, what was paused is cancelled, or the pause had been recorded
 * wrongly and is taken back with no day lost. Pause is not cancel (R3).
 */
export const PAUSE_ENDINGS = ['resumed', 'cancelled', 'undone'] as const
export type PauseEnding = (typeof PAUSE_ENDINGS)[number]

/** What a decision that waits is about; it opens by itself, it is never taken by itself (R4). */
export const DUE_DECISION_QUESTIONS = ['resume-or-cancel', 'lease-end', 'proposed-by-notice'] as const
export type DueDecisionQuestion = (typeof DUE_DECISION_QUESTIONS)[number]

export const DUE_DECISION_STATES = ['waiting', 'taken', 'withdrawn'] as const
export type DueDecisionState = (typeof DUE_DECISION_STATES)[number]
