import type { Conclusion } from '~/domain/conclusions/conclusion'
import { conclusionSentence } from '~/domain/papers/conclusion-words'
import { inVietnamese } from './in-vietnamese'

/** A conclusion as the notice will say it. Papers are Vietnamese whatever the reader's language. */
export const ClauseWords = ({ conclusion }: { conclusion: Conclusion }) => (
  <span lang="vi">{conclusionSentence(conclusion, inVietnamese)}</span>
)
