/**
 * A document without text (a scan, a photograph) on its way to become a notice. It waits, is read page by page, and ends:
 * with a draft, with a reason why not, or put aside by a person.
 */
export const SCAN_STATES = ['waiting', 'reading', 'done', 'failed', 'cancelled'] as const
export type ScanState = (typeof SCAN_STATES)[number]

/** Whether a machine still has to do with it. */
export const isUnderWay = (state: ScanState): boolean => state === 'waiting' || state === 'reading'

/** Whether a person may have it read again. */
export const mayBeReadAgain = (state: ScanState): boolean => state === 'failed' || state === 'cancelled'

/** Scans that may wait at once: at a few seconds a page these are an hour's work. */
export const MOST_WAITING = 30

/** A scan whose reader gave no sign for so long (ms) has lost it: the server stopped or fell over. */
export const SILENCE = 90_000

/** So often is a scan begun before the server gives up on it: one that fells its reader would fell it for ever. */
export const MOST_ATTEMPTS = 3
