import { assembleNotice } from '#db/seed/notice-text'
import { BAC_GIANG_2015 } from '#db/seed/notices/bac-giang-2015'
import { randomFrom } from '#db/seed/random'

/** The sample's own notice of two pages. */
export const twoPages = (): string => assembleNotice(BAC_GIANG_2015).text

const LETTERS = 'aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạềếểễệ ,.;:/-()0123456789 \n'

/** Signs without a sense, line breaks among them: what a broken text layer looks like. */
export function noise(characters: number): string {
  const random = randomFrom(7)
  return Array.from({ length: characters }, () => LETTERS[random.between(0, LETTERS.length - 1)]).join('')
}

/** Words of a notice, none of its line breaks. */
export const endlessLine = (characters: number): string => repeated(twoPages().replace(/\s+/g, ' '), characters)

/** A notice that goes on and on: the same paragraphs again and again. */
export const repeated = (text: string, characters: number): string =>
  text.repeat(Math.ceil(characters / text.length)).slice(0, characters)
