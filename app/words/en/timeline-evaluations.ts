import type { TimelineEvent } from '~/domain/timeline/timeline-event'

type Facts = Record<string, unknown>
type EvaluationEvent = Extract<TimelineEvent, `evaluation.${string}`>

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
const asked = ({ question }: Facts) => (text(question) ? ` “${text(question)}”` : '')
const PARTS: Record<string, string> = { product: 'product', gate: 'must-have', criterion: 'criterion' }
const part = ({ part: kind, name }: Facts) => `${PARTS[text(kind)] ?? ''} “${text(name)}”`

export const evaluationEvents: Record<EvaluationEvent, (facts: Facts) => string> = {
  'evaluation.started': (facts) => `began the product evaluation${asked(facts)}`,
  'evaluation.changed': (facts) => `changed the product evaluation${asked(facts)}`,
  'evaluation.part-added': (facts) => `added the ${part(facts)}`,
  'evaluation.part-changed': (facts) => `changed the ${part(facts)}`,
  'evaluation.part-removed': (facts) => `removed the ${part(facts)}`,
  'evaluation.locked': (facts) =>
    `locked version ${text(facts.round)} of the criteria, fingerprint ${text(facts.fingerprint).slice(0, 12)}`,
  'evaluation.revised': (facts) =>
    `changed the criteria to version ${text(facts.round)}, voiding ${text(facts.sheets)} sheets: ${text(facts.reason)}`,
  'evaluation.scoring-begun': (facts) => `began scoring${asked(facts)}`,
  'evaluation.sheet-handed-in': (facts) => `handed in a sheet${asked(facts)}`,
  'evaluation.gate-settled': (facts) =>
    `settled “${text(facts.gate)}” of ${text(facts.product)} as ${facts.passed ? 'passed' : 'failed'}: ${text(facts.ground)}`,
  'evaluation.closed': (facts) =>
    `concluded the product evaluation${asked(facts)}${text(facts.first) ? `, first: ${text(facts.first)}` : ''}`,
}
