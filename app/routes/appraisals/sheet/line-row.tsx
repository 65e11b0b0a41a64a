import type { SheetLine } from '~/domain/appraisals/appraisal-sheet'
import { LINE_CATEGORIES } from '~/domain/appraisals/appraisal-terms'
import type { Issue } from '~/domain/command-result'
import { issueSentence } from '~/words/issue-sentence'
import { useWords } from '~/words/use-words'
import { lineName } from '../result/appraised'
import type { LineChanges } from './line-changes'
import { LineMenu } from './line-menu'

type Props = {
  line: SheetLine
  row: number
  years: readonly number[]
  changes: LineChanges
  /** What is wrong in a cell of this line: `label`, `vat`, `cells.2`. */
  problemAt: (field: string) => Issue | undefined
}

/** Columns before the years: words, tax, growth, range. */
export const FIRST_YEAR = 4

const cellStyle =
  'h-8 w-full min-w-0 rounded-sm border border-transparent bg-transparent px-1.5 hover:border-line-firm focus:border-accent focus:bg-raised aria-invalid:border-overdue'

/** One line of an option: its kind, words, percentages and an amount a year; every cell keeps what was typed. */
export function LineRow({ line, row, years, changes, problemAt }: Props) {
  const { words } = useWords()
  const says = words.appraisals
  const called = lineName(line, says.categories)
  const cell = (column: number, field: string, label: string, value: string, set: (text: string) => void) => {
    const problem = problemAt(field)
    return (
      <input
        type="text"
        autoComplete="off"
        data-cell={`${row}.${column}`}
        aria-label={`${called}, ${label}`}
        aria-invalid={problem ? true : undefined}
        title={problem ? issueSentence(words, problem) : undefined}
        value={value}
        onChange={({ target }) => set(target.value)}
        onFocus={({ target }) => target.select()}
        className={`${cellStyle} ${column === 0 ? '' : 'figures text-end'}`}
      />
    )
  }
  return (
    <tr>
      <td>
        <select
          aria-label={`${called}, ${says.sheet.category}`}
          value={line.category}
          onChange={({ target }) => {
            const category = LINE_CATEGORIES.find((one) => one === target.value)
            if (category) changes.set(row, { category })
          }}
          className={cellStyle}
        >
          {LINE_CATEGORIES.map((category) => (
            <option key={category} value={category}>
              {says.categories[category]}
            </option>
          ))}
        </select>
      </td>
      <td>{cell(0, 'label', says.sheet.label, line.label, (label) => changes.set(row, { label }))}</td>
      <td>{cell(1, 'vat', says.sheet.vat, line.vat, (vat) => changes.set(row, { vat }))}</td>
      <td>{cell(2, 'growth', says.sheet.growth, line.growth, (growth) => changes.set(row, { growth }))}</td>
      <td>{cell(3, 'range', says.sheet.range, line.range, (range) => changes.set(row, { range }))}</td>
      {years.map((year, k) => (
        <td key={year}>
          {cell(FIRST_YEAR + k, `cells.${k}`, String(year), line.cells[k] ?? '', (text) =>
            changes.set(row, { cells: withCell(line.cells, k, text) }),
          )}
        </td>
      ))}
      <td>
        <LineMenu {...{ line, row, called, changes }} />
      </td>
    </tr>
  )
}

const withCell = (cells: readonly string[], k: number, text: string): string[] =>
  Array.from({ length: Math.max(cells.length, k + 1) }, (_, n) => (n === k ? text : (cells[n] ?? '')))
