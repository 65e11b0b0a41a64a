/** How far a directive can be trusted as it was read: confirm it, glance at it, look at it. */
export const CONFIDENCE_LEVELS = ['sure', 'likely', 'look'] as const
export type ConfidenceLevel = (typeof CONFIDENCE_LEVELS)[number]

/** Everything that takes confidence away; app/words (reading.confidence) has a sentence for each. */
export const CONFIDENCE_REASONS = [
  'lead-inferred',
  'lead-from-heading',
  'lead-from-opening',
  'lead-from-previous',
  'lead-after-frame',
  'nobody-named',
  'unit-form-unknown',
  'unit-form-vague',
  'another-unit-acts',
  'no-verb-found',
  'order-ambiguous',
  'deadline-year-inferred',
  'deadline-shared',
  'deadline-words-unread',
  'words-joined-over-lines',
  'first-clause-after-lost-header',
  'no-opening-formula',
  'not-numbered',
  'long-text',
  'short-text',
  'clause-unfinished',
  'reported-in-news',
  /** Set by whoever had the page recognised, not by the reader: see `withReason`. */
  'ocr-words',
] as const
export type ConfidenceReasonCode = (typeof CONFIDENCE_REASONS)[number]

/** `data` holds what the sentence of the reason needs: units, words, counts. */
export type ConfidenceReason = { code: ConfidenceReasonCode; data: Record<string, string> }

/** `score` in (0, 1] is the share of directives read so that held no error when it was measured. */
export type Confidence = { level: ConfidenceLevel; score: number; reasons: ConfidenceReason[] }

/**
 * What each reason takes away, as the share of errors among directives that bear it and no other. Measured with
 * `npm run confidence` on documents as printed and as they get spoiled on their way; rounded, for a few hundred labels
 * say no more.
 */
const COST: Record<ConfidenceReasonCode, number> = {
  'lead-inferred': 0.3,
  'lead-from-heading': 0.01,
  'lead-from-opening': 0.09,
  'lead-from-previous': 0.3,
  'lead-after-frame': 0.08,
  'nobody-named': 0.65,
  'unit-form-unknown': 0.3,
  'unit-form-vague': 0.18,
  'another-unit-acts': 0.35,
  'no-verb-found': 0.6,
  'order-ambiguous': 0.6,
  'deadline-year-inferred': 0.04,
  'deadline-shared': 0.02,
  'deadline-words-unread': 0.15,
  'words-joined-over-lines': 0.1,
  'first-clause-after-lost-header': 0.1,
  'no-opening-formula': 0.03,
  'not-numbered': 0.05,
  'long-text': 0.1,
  'short-text': 0.3,
  'reported-in-news': 0.15,
  'ocr-words': 0.35,
  'clause-unfinished': 0.3,
}
const NO_REASON = 0.97
const SURE = 0.88
const LIKELY = 0.7

const levelOf = (score: number): ConfidenceLevel => (score >= SURE ? 'sure' : score >= LIKELY ? 'likely' : 'look')

/** Reasons are taken as independent of each other: their shares of what is right multiply. */
export function confidenceFor(reasons: readonly ConfidenceReason[]): Confidence {
  const right = reasons.reduce((share, { code }) => share * (1 - COST[code]), NO_REASON)
  const score = Math.round(right * 100) / 100
  return { level: levelOf(score), score, reasons: [...reasons].sort((a, b) => COST[b.code] - COST[a.code]) }
}

/** The same confidence less what another reason takes away; a reason it has already counts once. */
export const withReason = (confidence: Confidence, reason: ConfidenceReason): Confidence =>
  confidenceFor([...confidence.reasons.filter(({ code }) => code !== reason.code), reason])
