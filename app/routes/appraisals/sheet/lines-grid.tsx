import { Plus } from 'lucide-react'
import { type ClipboardEvent, useId } from 'react'
import type { OptionResult } from '~/domain/appraisals/appraisal-result'
import type { SheetLine } from '~/domain/appraisals/appraisal-sheet'
import type { Issue } from '~/domain/command-result'
import { Button } from '~/ui/buttons/button'
import { FieldError } from '~/ui/forms/field'
import { issueSentence } from '~/words/issue-sentence'
import { useWords } from '~/words/use-words'
import { lineName } from '../result/appraised'
import { moveInGrid } from './grid-keys'
import type { LineChanges } from './line-changes'
import { FIRST_YEAR, LineRow } from './line-row'
import { LinesFoot, LinesHead } from './lines-frame'

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

/** The lines of one option: kinds and words at the left, a column a year, sums with tax and growth below. */
export function LinesGrid({ name, place, lines, years, unit, result, problems, changes }: Props) {
  const { words } = useWords()
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
          <LinesHead years={years} unit={unit} />
          <tbody>
            {lines.map((line, row) => (
              <LineRow
                key={line.key}
                {...{ line, row, years, changes }}
                problemAt={(field) => wrong.get(`${prefix}${row}.${field}`)}
              />
            ))}
          </tbody>
          {result && <LinesFoot result={result} years={years} />}
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
