import type { ListDefinition, ListLevel } from './list-definitions'
import { formatNumber } from './number-format'

/** Where a paragraph stands in a list: `w:numId` and level 0..8. */
export type ListPlace = { list: string; level: number }

/** Counts list paragraphs in the document's order and gives each the label that Word shows, `null` where it shows none. */
export function listCounter(definitions: Map<string, ListDefinition>): (place: ListPlace) => string | null {
  const counters = new Map<string, number[]>()
  const restarted = new Set<string>()
  return ({ list, level }) => {
    const definition = definitions.get(list)
    const levelDefinition = definition?.levels.get(level)
    if (!definition || !levelDefinition) return null
    const numbers = counters.get(definition.counts) ?? []
    counters.set(definition.counts, numbers)
    // An override restarts the common count once, at the first paragraph of its list.
    for (const [at, start] of definition.restarts) {
      if (at > level || restarted.has(`${list}/${at}`)) continue
      restarted.add(`${list}/${at}`)
      numbers.length = Math.min(numbers.length, at)
      numbers[at] = at === level ? start - 1 : start
    }
    numbers.length = Math.min(numbers.length, level + 1)
    for (let above = 0; above < level; above++) numbers[above] ??= definition.levels.get(above)?.start ?? 1
    numbers[level] = (numbers[level] ?? levelDefinition.start - 1) + 1
    return label(levelDefinition, definition, numbers)
  }
}

function label(level: ListLevel, definition: ListDefinition, numbers: number[]): string | null {
  if (level.format === 'bullet') return bullet(level.label)
  const text = level.label.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const format = level.legal ? 'decimal' : (definition.levels.get(at)?.format ?? 'decimal')
    return formatNumber(numbers[at] ?? 1, format)
  })
  return text.trim() === '' ? null : text.trim()
}

/** «-» and «+» are the signs of Nghị định 30/2020; every ornament of Symbol and Wingdings means the same as «-». */
const bullet = (sign: string) => (sign.trim() === '+' ? '+' : '-')
