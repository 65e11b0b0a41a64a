import { en } from './en'
import { vi } from './vi'

export type Words = typeof vi
export const LOCALES = ['vi', 'en'] as const
export type Locale = (typeof LOCALES)[number]

/** The catalogue of a locale. vi is the source; the compiler checks that en says the same things. */
export function wordsIn(locale: Locale): Words {
  return locale === 'en' ? en : vi
}
