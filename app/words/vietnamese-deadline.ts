import type { Deadline } from '~/domain/directives/deadline'
import { deadlineWords } from './deadline-words'
import { formatsFor } from './formats'
import { wordsIn } from './words'

/** A deadline as a paper words it: papers speak Vietnamese, whatever language the reader of the screen has chosen. */
export const vietnameseDeadline = (deadline: Deadline): string =>
  deadlineWords(deadline, wordsIn('vi'), formatsFor('vi'))
