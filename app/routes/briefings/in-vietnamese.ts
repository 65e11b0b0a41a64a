import type { DeadlineInWords } from '~/domain/papers/conclusion-words'
import { deadlineWords } from '~/words/deadline-words'
import { formatsFor } from '~/words/formats'
import { wordsIn } from '~/words/words'

/** A deadline as papers word it. */
export const inVietnamese: DeadlineInWords = (deadline) => deadlineWords(deadline, wordsIn('vi'), formatsFor('vi'))
