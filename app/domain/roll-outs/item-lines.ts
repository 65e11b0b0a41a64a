import { fold } from '~/domain/vietnamese-text'
import { type RollOutKind, SERVICE_LEVELS, type ServiceLevel } from './roll-out-terms'

/** What a line of a pasted list says; `line` counts from 1, `unit` is the name as it stands there. */
export type ItemLine = {
  line: number
  name: string
  unit: string
  level: ServiceLevel | null
  code: string | null
  area: string | null
  ordered: number | null
}
export const LINE_PROBLEMS = [
  'name',
  'unit',
  'level',
  'number',
  'level-of-law',
  'unit-several',
  'twice',
  'there',
] as const
export type LineProblem = (typeof LINE_PROBLEMS)[number]
export type ReadLine = ItemLine & { problem: LineProblem | null }

const LEVEL_WORDS: Record<string, ServiceLevel> = {
  'toan trinh': 'full',
  'toan phan': 'full',
  'mot phan': 'partial',
  'end-to-end': 'full',
  full: 'full',
  partial: 'partial',
}

/**
 * Reads a list pasted from a spreadsheet or a document, a line an item, cells parted by a tab, a semicolon or a bar.
 * Services: name; unit; level; code; field. Mail boxes: unit; how many. A line of heads and empty lines are passed over.
 */
export function readItemLines(text: string, kind: RollOutKind, mailBoxName: string): ReadLine[] {
  return text
    .normalize('NFC')
    .split(/\r?\n/)
    .flatMap((raw, at): ReadLine[] => {
      const cells = raw.split(/[\t;|]/).map((cell) => cell.replace(/\s+/g, ' ').trim())
      if (cells.every((cell) => cell === '') || isHead(cells)) return []
      return [kind === 'mail-boxes' ? boxesOf(cells, at + 1, mailBoxName) : serviceOf(cells, at + 1)]
    })
}

const isHead = (cells: readonly string[]) => cells.some((cell) => ['don vi', 'unit'].includes(fold(cell)))

function serviceOf(
  [name = '', unit = '', level = '', code = '', area = '']: readonly string[],
  line: number,
): ReadLine {
  const read = levelOf(level)
  const problem = name === '' ? 'name' : unit === '' ? 'unit' : read === undefined ? 'level' : null
  return { line, name, unit, level: read ?? null, code: code || null, area: area || null, ordered: null, problem }
}

function boxesOf([unit = '', count = '']: readonly string[], line: number, name: string): ReadLine {
  const digits = count.replace(/[.\s]/g, '')
  const known = digits === '' || /^\d{1,6}$/.test(digits)
  const problem = unit === '' ? 'unit' : known ? null : 'number'
  const ordered = known && digits !== '' ? Number(digits) : null
  return { line, name, unit, level: null, code: null, area: null, ordered, problem }
}

/** «3», «mức độ 3», «mức 4», «toàn trình»; null where the cell is empty, undefined where it says something else. */
function levelOf(cell: string): ServiceLevel | null | undefined {
  const words = fold(cell).replace(/^dvc(tt)? /, '')
  if (words === '') return null
  const [, number] = /^(?:muc(?: do)?\s*|level\s*)?([1-4])$/.exec(words) ?? []
  return number ? SERVICE_LEVELS.find((level) => level === `level-${number}`) : LEVEL_WORDS[words]
}
