import type { Sheet, SheetLine, SheetOption } from './appraisal-sheet'
import { MOST_LINES, MOST_OPTIONS } from './appraisal-terms'
import { emptyLine } from './starter-options'

/** Makes keys for new rows, each once. */
export type FreshKey = () => string

/** One option of a sheet, changed. */
export const withOption = (sheet: Sheet, place: number, change: (option: SheetOption) => SheetOption): Sheet => ({
  ...sheet,
  options: sheet.options.map((option, n) => (n === place ? change(option) : option)),
})

export const withLine = (sheet: Sheet, option: number, line: number, change: (line: SheetLine) => SheetLine): Sheet =>
  withOption(sheet, option, (own) => ({ ...own, lines: own.lines.map((one, m) => (m === line ? change(one) : one)) }))

const insertedAt = <T>(list: readonly T[], place: number, one: T): T[] => [
  ...list.slice(0, place),
  one,
  ...list.slice(place),
]
const without = <T>(list: readonly T[], place: number): T[] => list.filter((_, n) => n !== place)

export const addOption = (sheet: Sheet, option: SheetOption): Sheet =>
  sheet.options.length < MOST_OPTIONS ? { ...sheet, options: [...sheet.options, option] } : sheet

/** The same option again behind it, to be changed: what is alike is typed once. A written override is not copied. */
export function copyOption(sheet: Sheet, place: number, name: string, fresh: FreshKey): Sheet {
  const own = sheet.options[place]
  if (!own || sheet.options.length >= MOST_OPTIONS) return sheet
  const lines = own.lines.map((line) => ({ ...line, key: fresh(), cells: [...line.cells] }))
  const copy = { ...own, name, lines, key: fresh(), guardOverride: '', guardOverrideBy: '' }
  return { ...sheet, options: insertedAt(sheet.options, place + 1, copy) }
}

export const removeOption = (sheet: Sheet, place: number): Sheet => ({
  ...sheet,
  options: without(sheet.options, place),
})

/** A removed option back in its place; what was typed meanwhile stays. */
export const putBackOption = (sheet: Sheet, place: number, option: SheetOption): Sheet =>
  sheet.options.length < MOST_OPTIONS ? { ...sheet, options: insertedAt(sheet.options, place, option) } : sheet

export const addLine = (sheet: Sheet, option: number, line: SheetLine): Sheet =>
  withOption(sheet, option, (own) => (own.lines.length < MOST_LINES ? { ...own, lines: [...own.lines, line] } : own))

export const copyLine = (sheet: Sheet, option: number, place: number, fresh: FreshKey): Sheet =>
  withOption(sheet, option, (own) => {
    const line = own.lines[place]
    if (!line || own.lines.length >= MOST_LINES) return own
    return { ...own, lines: insertedAt(own.lines, place + 1, { ...line, key: fresh(), cells: [...line.cells] }) }
  })

export const removeLine = (sheet: Sheet, option: number, place: number): Sheet =>
  withOption(sheet, option, (own) => ({ ...own, lines: without(own.lines, place) }))

/** A removed line back in its place of the option, wherever that stands now; what was typed meanwhile stays. */
export const putBackLine = (sheet: Sheet, optionKey: string, place: number, line: SheetLine): Sheet => ({
  ...sheet,
  options: sheet.options.map((own) =>
    own.key === optionKey && own.lines.length < MOST_LINES
      ? { ...own, lines: insertedAt(own.lines, place, line) }
      : own,
  ),
})

/** The first amount of the line in every later year: what stays the same is typed once. */
export const fillLine = (sheet: Sheet, option: number, place: number, years: number): Sheet =>
  withLine(sheet, option, place, (line) => {
    const first = line.cells.findIndex((cell) => cell.trim() !== '')
    if (first < 0) return line
    const filled = Array.from({ length: Math.max(years, line.cells.length) }, (_, k) =>
      k > first && k < years ? (line.cells[first] ?? '') : (line.cells[k] ?? ''),
    )
    return { ...line, cells: filled }
  })

/** Where a block lands: on the words of a line, or on one of its years (0 for the first). */
export type PasteTarget = { option: number; line: number; column: 'label' | number }

/**
 * A block of cells from a spreadsheet, rows by lines and columns by tabs, from a cell on to the right and down. On the words
 * of a line its first column is the words and the rest are years. Lines that are not there yet are made. What is no amount
 * stays as it was typed; what has no place is counted, never dropped in silence.
 */
export function pasteBlock(
  sheet: Sheet,
  text: string,
  { option, line, column }: PasteTarget,
  given: { years: number; fresh: FreshKey },
): { sheet: Sheet; pasted: number; left: number } {
  const rows = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((row) => row.split('\t'))
  const [firstYear, words] = column === 'label' ? [0, 1] : [column, 0]
  let [pasted, left] = [0, 0]
  const changed = withOption(sheet, option, (own) => {
    const lines = [...own.lines]
    for (const [n, row] of rows.entries()) {
      const at = line + n
      const amounts = row.slice(words)
      const fits = Math.max(0, Math.min(amounts.length, given.years - firstYear))
      if (at >= MOST_LINES) {
        left += row.length
        continue
      }
      const before = lines[at] ?? emptyLine(given.fresh(), own.lines.at(-1)?.category ?? 'operation', given.years)
      const cells = Array.from({ length: Math.max(given.years, before.cells.length) }, (_, k) => before.cells[k] ?? '')
      for (const [k, amount] of amounts.slice(0, fits).entries()) cells[firstYear + k] = amount.trim()
      lines[at] = { ...before, cells, label: words === 1 ? (row[0] ?? '').trim() : before.label }
      pasted += fits + words
      left += amounts.length - fits
    }
    return { ...own, lines }
  })
  return { sheet: changed, pasted, left }
}
