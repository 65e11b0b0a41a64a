import { formatsFor } from '../formats'
import type { procurementEvents as vietnamese } from '../vi/timeline-procurement'
import { procurementForm } from './procurement-form'
import { procurementTerms } from './procurement-terms'

type Facts = Record<string, unknown>
type Change = { field: string; from: unknown; to: unknown }

const formats = formatsFor('en')
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const which = ({ ordinal }: Facts) => `package ${ordinal}`
const on = (facts: Facts) => (text(facts.on) ? ` on ${formats.day(text(facts.on))}` : '')
const document = ({ documentNumber }: Facts) => (text(documentNumber) ? `, by ${text(documentNumber)}` : '')
const amount = (facts: Facts) => (text(facts.amount) ? `, ${formats.money(BigInt(text(facts.amount)))}` : '')
const sum = (value: unknown) => formats.money(BigInt(text(value) || '0'))
const note = (facts: Facts) => (text(facts.note) ? `: ${text(facts.note)}` : '')
const transition = (value: unknown) =>
  (procurementTerms.transitions[value as keyof typeof procurementTerms.transitions] ?? text(value)).toLowerCase()

const state = (value: unknown) =>
  (procurementTerms.states[value as keyof typeof procurementTerms.states] ?? text(value)).toLowerCase()

const vocabularies: Record<string, Record<string, string>> = {
  method: procurementTerms.methods,
  mode: procurementTerms.modes,
  field: procurementTerms.fields,
  contractType: procurementTerms.contractTypes,
}

function shown(field: string, value: unknown): string {
  const plain = text(value)
  if (!plain) return 'empty'
  if (field === 'value') return formats.money(BigInt(plain))
  if (/^\d{4}-\d{2}-\d{2}$/.test(plain)) return formats.day(plain)
  return vocabularies[field]?.[plain] ?? plain
}

function change({ field, from, to }: Change): string {
  const label = procurementForm.labels[field as keyof typeof procurementForm.labels] ?? field
  return `${label.toLowerCase()} from “${shown(field, from)}” to “${shown(field, to)}”`
}

export const procurementEvents: typeof vietnamese = {
  'procurement-plan.made': (facts) => `made the procurement plan “${text(facts.name)}”`,
  'procurement-plan.submitted': (facts) => `submitted the procurement plan “${text(facts.name)}”${on(facts)}`,
  'procurement-plan.approved': (facts) =>
    `approved the procurement plan “${text(facts.name)}”${on(facts)}, by ${text(facts.decisionNumber)}, packages: ${facts.packages}`,
  'bid-package.created': (facts) =>
    `added ${which(facts)} “${text(facts.name)}”, ${formats.money(BigInt(text(facts.value) || '0'))}`,
  'bid-package.changed': (facts) =>
    `changed ${which(facts)}: ${((facts.changes ?? []) as Change[]).map(change).join('; ')}`,
  'bid-package.advanced': (facts) =>
    `${which(facts)}: ${transition(facts.transition)}${on(facts)}${document(facts)}${amount(facts)}${note(facts)}`,
  'bid-package.taken-back': (facts) =>
    `${which(facts)}: took “${transition(facts.transition)}”${on(facts)} back, again ${state(facts.to)}: ${text(facts.reason)}`,
  'bid-package.re-tendered': (facts) => `tendered ${which(facts)} again, now package ${facts.as}`,
  'bid-package.step-done': (facts) => `${which(facts)}: step “${text(facts.step)}” done${on(facts)}`,
  'bid-package.step-skipped': (facts) =>
    `${which(facts)}: step “${text(facts.step)}” skipped by ${text(facts.source)}: ${text(facts.reason)}`,
  'bid-package.step-taken-up': (facts) => `${which(facts)}: step “${text(facts.step)}” taken up again`,
  'bid-package.step-planned': (facts) =>
    `${which(facts)}: step “${text(facts.step)}” from ${text(facts.from)} to ${text(facts.to)} days`,
  'contract.changed': (facts) => `${which(facts)}: completed the facts of contract ${text(facts.number)}`,
  'contract.varied': (facts) =>
    `${which(facts)}: signed appendix ${text(facts.appendix)} of contract ${text(facts.number)}${on(facts)}, from ${sum(facts.from)} to ${sum(facts.to)}: ${text(facts.reason)}`,
  'contract.liquidated': (facts) => `${which(facts)}: liquidated contract ${text(facts.number)}${on(facts)}`,
  'contract.handed-over': (facts) =>
    `${which(facts)}: handed over, warranty of ${text(facts.months)} months begins${on(facts)}`,
  'contract.retention-released': (facts) => `${which(facts)}: released the retention${on(facts)}`,
  'acceptance.recorded': (facts) =>
    `${which(facts)}: accepted ${sum(facts.amount)}${on(facts)}${document(facts)}: ${text(facts.volume)}`,
  'acceptance.reversed': (facts) =>
    `${which(facts)}: reversed the acceptance of ${sum(facts.amount)}${facts.returned ? ', the package is in execution again' : ''}: ${text(facts.reason)}`,
}
