import type { VisualLine } from './visual-lines'

/** So many lines at either end of a page may be furniture. */
const AT_EITHER_END = 2
/** Printed on so many pages, and on this share of them, a line is furniture. */
const FEWEST_PAGES = 3
const MOST_PAGES = 0.6
/** Rows of a table repeat their headings; they have more cells. */
const MOST_SEGMENTS = 2

/** Pages without their running heads and footers: lines at the ends that repeat, whatever numbers stand in them. */
export function withoutRunningHeads(pages: readonly VisualLine[][]): VisualLine[][] {
  const counts = new Map<string, number>()
  for (const page of pages)
    for (const key of new Set(endsOf(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const least = Math.max(FEWEST_PAGES, pages.length * MOST_PAGES)
  return pages.map((page) => {
    const ends = new Set(endsOf(page))
    return page.filter((line) => !ends.has(line) || (counts.get(keyOf(line)) ?? 0) < least)
  })
}

const endsOf = (page: readonly VisualLine[]): VisualLine[] =>
  [...page.slice(0, AT_EITHER_END), ...page.slice(-AT_EITHER_END)].filter(
    ({ segments }) => segments.length <= MOST_SEGMENTS,
  )

const keyOf = ({ segments }: VisualLine): string =>
  segments
    .map(({ text }) => text.trim())
    .join(' ')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/\s+/g, ' ')
