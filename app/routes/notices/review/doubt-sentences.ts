import { isDay } from '~/domain/calendar-day'
import { type Doubt, doubtsOf } from '~/domain/notices/draft-issues'
import type { DraftDirective } from '~/domain/notices/notice-draft'
import type { ConfidenceReason } from '~/domain/notices/reading/confidence/confidence'
import type { Formats } from '~/words/formats'
import type { Words } from '~/words/words'

/** Said elsewhere on the card, or by the reader's own reasons. */
const SAID_ELSEWHERE: readonly Doubt[] = ['warning', 'nobody-leads', 'reading-unsure']

/** Why the reader is not surer, with days in the reader's form. */
export const reasonSentence = ({ code, data }: ConfidenceReason, words: Words, formats: Formats): string =>
  words.reading.confidence[code](
    Object.fromEntries(Object.entries(data).map(([name, value]) => [name, isDay(value) ? formats.day(value) : value])),
  )

/** Everything that speaks for a look at a directive, a sentence each: what the register and the kind say, then the reader. */
export function doubtSentences(directive: DraftDirective, words: Words, formats: Formats): string[] {
  const doubts = doubtsOf(directive)
    .filter((doubt) => !SAID_ELSEWHERE.includes(doubt))
    .map((doubt) => words.notices.doubts[doubt])
  const reasons = (directive.confidence?.reasons ?? []).map((reason) => reasonSentence(reason, words, formats))
  return [...doubts, ...reasons]
}
