import type { Sheet } from '~/domain/appraisals/appraisal-sheet'
import type { Criterion } from '~/domain/appraisals/appraisal-terms'
import type { Words } from '~/words/words'
import { lineName } from '../result/appraised'

/** Where in a sheet something stands, as a person would say it: «Tiếp tục thuê · Phí thuê · 2016». */
export function placeName(field: string, sheet: Sheet, words: Words): string {
  const says = words.appraisals
  const [head = '', option, part, line, column, year] = field.split('.')
  const labels = { ...says.labels, ...says.sheet, unit: says.labels.unit } as Record<string, unknown>
  const label = (name: string | undefined) => (typeof labels[name ?? ''] === 'string' ? String(labels[name ?? '']) : '')
  if (head !== 'options' || option === undefined) return label(head) || head
  const own = sheet.options[Number(option)]
  const name = own?.name || `${says.result.option} ${Number(option) + 1}`
  if (part === 'ratings') return [name, says.criteria[line as Criterion], label(column)].filter(Boolean).join(' · ')
  if (part !== 'lines') return [name, label(part)].filter(Boolean).join(' · ')
  const named = lineName(own?.lines[Number(line)], says.categories) || `${Number(line) + 1}`
  const last = column === 'cells' ? String(Number(sheet.startYear) + Number(year)) : label(column)
  return [name, named, last].filter(Boolean).join(' · ')
}
