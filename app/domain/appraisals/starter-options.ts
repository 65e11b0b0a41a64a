import type { SheetLine, SheetOption } from './appraisal-sheet'
import type { LineCategory, OptionKind } from './appraisal-terms'

/** The kinds of lines an option of a kind usually has: what nobody should have to think of first. */
export const USUAL_LINES: Record<OptionKind, readonly LineCategory[]> = {
  'keep-renting': ['fee', 'staff', 'exit'],
  'rent-anew': ['set-up', 'migration', 'fee', 'staff', 'exit'],
  'take-over': ['hand-over', 'set-up', 'migration', 'parallel-running', 'operation', 'maintenance', 'staff'],
  buy: ['investment', 'set-up', 'migration', 'operation', 'maintenance', 'staff', 'residual'],
  'do-nothing': [],
  other: ['set-up', 'operation', 'staff'],
}

/** An empty line of a category; its range is a tenth up and down until somebody knows better. */
export const emptyLine = (key: string, category: LineCategory, years: number): SheetLine => ({
  ...{ key, category, label: '', vat: '', vatRecoverable: false, growth: '', range: '10' },
  cells: Array.from({ length: years }, () => ''),
})

/** An option with its usual lines, empty. */
export const starterOption = (key: string, kind: OptionKind, name: string, years: number): SheetOption => ({
  ...{ key, kind, name, onMarket: true, rentalPlanDecision: '', upgradesBought: false, fundingSource: '' },
  ...{ guardOverride: '', guardOverrideBy: '', ratings: {} },
  lines: USUAL_LINES[kind].map((category) => emptyLine(`${key}-${category}`, category, years)),
})
