import { fold } from '~/domain/vietnamese-text'

const MOST_WORDS = 12
const DATE = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?((?:19|20)\d\d)$/

/** A day, month or year as typed («3/4/2015», «4/2015», «2015») as the beginning of an ISO day; null for other words. */
export function dayBeginning(word: string): string | null {
  const found = DATE.exec(word)
  if (!found) return null
  const [, day, month, year] = found
  return [year, month, day]
    .filter(Boolean)
    .map((part) => (part ?? '').padStart(2, '0'))
    .join('-')
}

/** What was typed, without accents (R18); «70 / TB-UBND» is 70/TB-UBND. `cited`: what only a number or a date can say. */
export function citedSearch(q: string): { all: string[]; cited: string[]; plain: string[] } {
  const all = fold(q)
    .replace(/(?<!\s)\s*\/\s*/g, '/')
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS)
  const isCited = (word: string) => /\d/.test(word)
  return { all, cited: all.filter(isCited), plain: all.filter((word) => !isCited(word)) }
}
