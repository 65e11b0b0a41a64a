import { parseAmount } from '~/domain/dong'
import type { ProjectFormValues } from '~/domain/projects/project-form-values'
import type { RegimeSpan } from '~/domain/regimes/regime'
import { useWords } from '~/words/use-words'

/** What a control's value says to a person: names for ids, dong in full, days and vocabularies in words. */
export function useValueInWords(unitNames: Record<string, string>, laws: readonly RegimeSpan[]) {
  const { words, formats } = useWords()
  const { kinds, fields, groups, form } = words.projects
  const vocabularies: Partial<Record<keyof ProjectFormValues, Record<string, string>>> = {
    kind: kinds,
    field: fields,
    group: groups,
    regime: Object.fromEntries(laws.map(({ code, shortName }) => [code, shortName])),
    ownerId: unitNames,
    pmuId: unitNames,
  }
  return (field: keyof ProjectFormValues, value: string | string[]): string => {
    if (Array.isArray(value)) return value.map((id) => unitNames[id] ?? id).join(', ') || form.empty
    if (field === 'regime' && value === '') return form.regimeByDay
    if (value === '') return form.empty
    if (field === 'totalInvestment') {
      const amount = parseAmount(value)
      return amount === null ? value : formats.dong(amount)
    }
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formats.day(value)
    return vocabularies[field]?.[value] ?? value
  }
}
