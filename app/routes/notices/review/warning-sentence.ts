import { isDay } from '~/domain/calendar-day'
import type { DraftWarning } from '~/domain/notices/notice-draft'
import type { Formats } from '~/words/formats'
import type { Words } from '~/words/words'

/** Parts of a paper without a number of their own: nothing a reader could look up. */
const UNNUMBERED = ['body', 'intro']

/** The reader's sentence of a warning, its days in the reader's form. */
export function warningSentence(warning: Pick<DraftWarning, 'code' | 'data'>, words: Words, formats: Formats): string {
  const data = Object.fromEntries(
    Object.entries(warning.data)
      .filter(([name, value]) => !(name === 'section' && UNNUMBERED.includes(value)))
      .map(([name, value]) => [name, isDay(value) ? formats.day(value) : value]),
  )
  return words.reading.warnings[warning.code](data)
}
