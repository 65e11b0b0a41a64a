import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import { formatsFor } from '../formats'

type Facts = Record<string, unknown>
type Span = { name?: unknown; validFrom?: unknown; validTo?: unknown }

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const day = (value: unknown): string => formatsFor('vi').day(text(value))
const validity = ({ validFrom, validTo }: Span): string =>
  text(validTo) ? `hiệu lực ${day(validFrom)} – ${day(validTo)}` : `hiệu lực từ ${day(validFrom)}`

export const regimeEvents: Partial<Record<TimelineEvent, (facts: Facts) => string>> = {
  'regime.loaded': (facts) => {
    const replaced = facts.replaced as Span | null | undefined
    const loaded = `nạp ${text(facts.shortName)} (${validity(facts)})`
    return replaced ? `${loaded}, thay bản trước của ${text(replaced.name)} (${validity(replaced)})` : loaded
  },
}
