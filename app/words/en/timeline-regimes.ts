import { formatsFor } from '../formats'
import type { regimeEvents as source } from '../vi/timeline-regimes'

type Facts = Record<string, unknown>
type Span = { name?: unknown; validFrom?: unknown; validTo?: unknown }

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const day = (value: unknown): string => formatsFor('en').day(text(value))
const validity = ({ validFrom, validTo }: Span): string =>
  text(validTo) ? `in force ${day(validFrom)} – ${day(validTo)}` : `in force from ${day(validFrom)}`

export const regimeEvents: typeof source = {
  'regime.loaded': (facts: Facts) => {
    const replaced = facts.replaced as Span | null | undefined
    const loaded = `loaded ${text(facts.shortName)} (${validity(facts)})`
    return replaced ? `${loaded} in place of ${text(replaced.name)} (${validity(replaced)})` : loaded
  },
}
