import { isDay } from '~/domain/calendar-day'
import { readLeads } from '~/domain/decisions/lead-units'
import type { Formats } from '~/words/formats'
import type { Words } from '~/words/words'

/** Fields that only a machine reads: what they say stands in another field. */
export const HIDDEN_FIELDS = ['paceClauseId', 'conditionDirectiveId', 'stateSince']

/** The value of a changed field as a person reads it. */
export function fieldValue(field: string, value: string | null, words: Words, formats: Formats): string {
  const says = words.decisions
  if (value === null || value === '') return says.nothing
  if (isDay(value)) return formats.day(value)
  const { phaseNames } = words.projects
  switch (field) {
    case 'standing':
      return says.standings[value] ?? value
    case 'pace':
      return says.paces[value] ?? value
    case 'phase':
      return phaseNames[value as keyof typeof phaseNames] ?? value
    case 'state':
      return words.procurement.states[value as keyof typeof words.procurement.states] ?? value
    case 'amount':
    case 'value':
      return formats.money(BigInt(value))
    case 'leads':
      return readLeads(value)
        .map(({ printedName }) => printedName)
        .join(', ')
    default:
      return value
  }
}
