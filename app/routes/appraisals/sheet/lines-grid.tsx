import { ArrowRightToLine, Copy, Plus, Trash2 } from 'lucide-react'
import { type ClipboardEvent, useId } from 'react'
import type { OptionResult } from '~/domain/appraisals/appraisal-result'
import type { SheetLine } from '~/domain/appraisals/appraisal-sheet'
import { LINE_CATEGORIES } from '~/domain/appraisals/appraisal-terms'
import type { Issue } from '~/domain/command-result'
import { Button } from '~/ui/buttons/button'
import { FieldError } from '~/ui/forms/field'
import { Menu } from '~/ui/overlays/menu'
import { issueSentence } from '~/words/issue-sentence'
import { useWords } from '~/words/use-words'
import { lineName } from '../result/appraised'
import { moveInGrid } from './grid-keys'

export type LineChanges = {
  set: (line: number, change: Partial<SheetLine>) => void
  add: () => void
  copy: (line: number) => void
  remove: (line: number) => void
  fill: (line: number) => void
  paste: (text: string, line: number, column: 'label' | number) => void
}

type Props = {
  name: string
  place: number
  lines: readonly SheetLine[]
  years: readonly number[]
  unit: string
  result: OptionResult | null
  problems: readonly Issue[]
  changes: LineChanges
}

const cellStyle =
  'h-8 w-full min-w-0 rounded-sm border border-transparent bg-transparent px-1.5 hover:border-line-firm focus:border-accent focus:bg-raised aria-invalid:border-overdue'

/** The lines of one option: kinds and words at the left, a column a year, sums with tax and growth below. */
export function LinesGrid({ name, place, lines, years, unit, result, problems, changes }: Props) {
  const { words, formats } = useWords()
  const says = words.appraisals
  const prefix = `options.${place}.lines.`
  const wrong = new Map(problems.map((problem) => [problem.field, problem]))
  const captionId = useId()
  const onPaste = (event: ClipboardEvent<HTMLElement>) => {
    const [row, column] = ((event.target as HTMLElement).dataset?.cell ?? '').split('.').map(Number)
    const text = event.clipboardData.getData('text/plain')
    if (row === undefined || column === undefined || !/[\t\n]/.test(text.replace(/\n$/, ''))) return
    if (column !== 0 && column < FIRST_YEAR) return
    event.preventDefault()
    changes.paste(text, row, column === 0 ? 'label' : column - FIRST_YEAR)
  }
  return (
    <div>
      {/* biome-ignore lint/a11y/useSemanticElements: a scrolling box, named by its caption, that keys can reach */}
      <div data-scroll data-fill="page" role="region" aria-labelledby={captionId} className="table-scroll">
        <table className="data-table sheet-table" onKeyDown={moveInGrid} onPaste={onPaste}>
          <caption id={captionId} className="sr-only">
            {name}
          </caption>
          <thead>
            <tr>
              <th scope="col" className="min-w-40">
                {says.sheet.category}
              </th>
              <th scope="col" className="min-w-44">
                {says.sheet.label}
              </th>
              <th scope="col" data-align="end" className="min-w-16">
                {says.sheet.vat}
              </th>
              <th scope="col" data-align="end" className="min-w-16">
                {says.sheet.growth}
              </th>
              <th scope="col" data-align="end" className="min-w-14">
                {says.sheet.range}
              </th>
              {years.map((year) => (
                <th key={year} scope="col" data-align="end" className="figures min-w-24">
                  {year}
                  <span className="block font-normal">{unit}</span>
                </th>
              ))}
              <th scope="col">
                <span className="sr-only">{words.frame.more}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, row) => {
              const called = lineName(line, says.categories)
              const cell = (
                column: number,
                field: string,
                label: string,
                value: string,
                set: (text: string) => void,
              ) => {
                const problem = wrong.get(`${prefix}${row}.${field}`)
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
                <tr key={line.key}>
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
                    <Menu
                      label={says.sheet.moreOf(called)}
                      items={[
                        {
                          ...{ kind: 'action', icon: ArrowRightToLine, label: says.sheet.fillLine(called) },
                          onPick: () => changes.fill(row),
                        },
                        {
                          ...{ kind: 'action', label: vatLabel(line, says.sheet.recoverable) },
                          onPick: () => changes.set(row, { vatRecoverable: !line.vatRecoverable }),
                        },
                        {
                          ...{ kind: 'action', icon: Copy, label: says.sheet.copyLine(called) },
                          onPick: () => changes.copy(row),
                        },
                        {
                          ...{ kind: 'action', icon: Trash2, label: says.sheet.removeLine(called) },
                          onPick: () => changes.remove(row),
                        },
                      ]}
                    />
                  </td>
                </tr>
              )
            })}
          </tbody>
          {result && (
            <tfoot>
              <tr>
                <td colSpan={5} className="font-medium">
                  {says.sheet.sum} · {formats.money(result.totalCost)}
                </td>
                {years.map((year, k) => (
                  <td key={year} data-align="end" className="figures font-medium">
                    {formats.money(result.costByYear[k] ?? 0n)}
                  </td>
                ))}
                <td />
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      {problems.map((problem) => {
        const [line = 0, column = '', k] = (problem.field ?? '').slice(prefix.length).split('.')
        const where = column === 'cells' ? years[Number(k)] : says.sheet[column as 'vat' | 'growth' | 'range']
        return (
          <FieldError key={problem.field}>
            {lineName(lines[Number(line)], says.categories)}, {where}: {issueSentence(words, problem)}
          </FieldError>
        )
      })}
      <Button kind="quiet" size="small" icon={Plus} className="mt-1" onClick={changes.add}>
        {says.sheet.addLine}
      </Button>
    </div>
  )
}

/** Columns before the years: words, tax, growth, range. */
const FIRST_YEAR = 4

const withCell = (cells: readonly string[], k: number, text: string): string[] =>
  Array.from({ length: Math.max(cells.length, k + 1) }, (_, n) => (n === k ? text : (cells[n] ?? '')))

const vatLabel = ({ vatRecoverable }: SheetLine, label: string) => `${vatRecoverable ? '✓ ' : ''}${label}`
