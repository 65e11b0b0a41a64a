import type { SheetLine } from '~/domain/appraisals/appraisal-sheet'

/** What a person may do to the lines of one option; lines and columns by their place. */
export type LineChanges = {
  set: (line: number, change: Partial<SheetLine>) => void
  add: () => void
  copy: (line: number) => void
  remove: (line: number) => void
  fill: (line: number) => void
  paste: (text: string, line: number, column: 'label' | number) => void
}
