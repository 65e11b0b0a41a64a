/** What the product does without a request. A job is a row, written in the transaction of the change that asks for it. */
export const JOB_KINDS = ['make-digests', 'send-mail', 'reckon-overlaps'] as const
export type JobKind = (typeof JOB_KINDS)[number]

/** waiting: its time comes at `runAt`. running: somebody has it. dead: tried too often, a person must look. */
export const JOB_STATES = ['waiting', 'running', 'done', 'dead'] as const
export type JobState = (typeof JOB_STATES)[number]

/** What each kind is handed. */
export type JobPayload = {
  'make-digests': { day: string }
  'send-mail': { mailId: number }
  'reckon-overlaps': Record<string, never>
}

/** What a reckoning of overlaps came to: how many projects it looked at, pairs it found, new ones, and ones that went. */
export type ReckoningOutcome = { projects: number; found: number; added: number; gone: number }

/** What each kind tells when it is done. */
export type JobOutcome = {
  'make-digests': undefined
  'send-mail': undefined
  'reckon-overlaps': ReckoningOutcome
}

/** After so many failures a job is dead and its error is shown to the administrator. */
export const MOST_ATTEMPTS = 8

/** A running job whose worker gave no sign of life for so long (ms) is taken up by another. */
export const JOB_SILENCE = 5 * 60_000

const FIRST_PAUSE = 30_000
const LONGEST_PAUSE = 6 * 3_600_000

/** Milliseconds to wait after the n-th failure (1 and up): doubled each time and a half on top, at most six hours. */
export const pauseAfter = (failures: number): number =>
  Math.min(LONGEST_PAUSE, Math.round(FIRST_PAUSE * 2.5 ** (failures - 1)))

/** Whether the n-th failure was the last one that is let pass. */
export const isLastAttempt = (attempts: number): boolean => attempts >= MOST_ATTEMPTS
