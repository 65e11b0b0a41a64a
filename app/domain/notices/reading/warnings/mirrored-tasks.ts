import { wordsOf } from '~/domain/vietnamese-words'
import type { DirectiveReading, ReadingWarning } from '../reading'

/** More is not compared: a document of so many co-ordinated tasks is a plan, and pairs grow with the square. */
const MOST_COMPARED = 120
const ALIKE = 0.5

/** The same work given to two units, each told to co-operate with the other and neither to lead. */
export function mirroredTasks(directives: readonly DirectiveReading[]): ReadingWarning[] {
  const shared = directives
    .map((directive, at) => ({ directive, at, words: workWords(directive) }))
    .filter(({ directive }) => directive.role === 'coordinate' && directive.lead.length > 0)
    .slice(0, MOST_COMPARED)
  const warnings: ReadingWarning[] = []
  for (const [n, one] of shared.entries()) {
    for (const other of shared.slice(n + 1)) {
      if (!isReciprocal(one.directive, other.directive) || likeness(one.words, other.words) < ALIKE) continue
      warnings.push({
        code: 'mirrored-task',
        data: {
          units: `${one.directive.lead.join(', ')}; ${other.directive.lead.join(', ')}`,
          section: one.directive.section,
          other: other.directive.section,
        },
        directives: [one.at, other.at],
      })
    }
  }
  return warnings
}

const isReciprocal = (one: DirectiveReading, other: DirectiveReading): boolean =>
  one.lead.some((unit) => includes(other.coordinating, unit)) &&
  other.lead.some((unit) => includes(one.coordinating, unit))

const includes = (units: readonly string[], unit: string): boolean =>
  units.some((name) => name.toLowerCase() === unit.toLowerCase())

/** The syllables of the work, without those of the units it names. */
function workWords({ text, lead, coordinating }: DirectiveReading): Set<string> {
  const names = new Set([...lead, ...coordinating].flatMap((unit) => wordsOf(unit).map((word) => word.low)))
  const words = wordsOf(text.slice(0, 1200)).filter((word) => word.kind === 'syllable' && !names.has(word.low))
  return new Set(words.map((word) => word.low))
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0
  for (const word of one) if (other.has(word)) common++
  const all = one.size + other.size - common
  return all === 0 ? 0 : common / all
}
