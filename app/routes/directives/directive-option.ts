import type { ComboboxOption } from '~/ui/forms/combobox-options'
import { asSentence } from './as-sentence'

/** An order as a choice: its words, and the notice it stands in. */
export const directiveOption = (row: { id: number; text: string; numberSymbol: string | null }): ComboboxOption => ({
  ...{ value: String(row.id), label: asSentence(row.text), hint: row.numberSymbol ?? undefined },
})
