import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import { formatsFor } from '../formats'
import { citedClause } from './cited-clause'
import { leases } from './leases'

type Facts = Record<string, unknown>
type LeaseEvent = Extract<TimelineEvent, `lease.${string}`>
type Change = { field: string; from: unknown; to: unknown }

const formats = formatsFor('en')
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const day = (value: unknown): string => (text(value) ? formats.day(text(value)) : '')
const step = (value: unknown) => (leases.exitSteps[value as keyof typeof leases.exitSteps] ?? '').toLowerCase()
const service = ({ service }: Facts) => (text(service) ? ` “${text(service)}”` : '')

function cause({ citation, documentNumber }: Facts): string {
  const cited = citation as { notice?: string; section?: string } | undefined
  if (cited) return ` by ${citedClause(cited.section ?? '')}, ${cited.notice ?? 'the notice'}`
  return text(documentNumber) ? ` by ${text(documentNumber)}` : ''
}

function shown(field: string, value: unknown): string {
  const plain = text(value)
  if (!plain || plain === 'null') return 'nothing'
  if (field === 'fee') return formats.money(BigInt(plain))
  if (field === 'feePeriod') return leases.feePeriods[plain as keyof typeof leases.feePeriods] ?? plain
  if (/^\d{4}-\d{2}-\d{2}$/.test(plain)) return formats.day(plain)
  return plain === 'true' ? 'yes' : plain === 'false' ? 'no' : plain
}

function change({ field, from, to }: Change): string {
  const label = leases.labels[field as keyof typeof leases.labels] ?? field
  return `${label.toLowerCase()} from “${shown(field, from)}” to “${shown(field, to)}”`
}

export const leaseEvents: Record<LeaseEvent, (facts: Facts) => string> = {
  'lease.recorded': (facts) =>
    `recorded the lease of${service(facts)}, ${day(facts.startsOn)} to ${day(facts.endsOn)}${cause(facts)}`,
  'lease.changed': (facts) =>
    `changed the lease of${service(facts)}: ${((facts.changes ?? []) as Change[]).map(change).join('; ')}`,
  'lease.renewed': (facts) =>
    `renewed the lease of${service(facts)} from ${day(facts.from)} to ${day(facts.to)}${cause(facts)}`,
  'lease.successor-named': (facts) =>
    `named what follows the lease of${service(facts)}${text(facts.words) ? `: ${text(facts.words)}` : ''}`,
  'lease.successor-withdrawn': (facts) => `withdrew what was to follow the lease of${service(facts)}`,
  'lease.guard-overridden': (facts) =>
    `recorded that ${text(facts.signedBy)} allows the lease of${service(facts)}: ${text(facts.reason)}`,
  'lease.exit-step-done': (facts) =>
    `completed a part of the exit kit of${service(facts)}: ${step(facts.step)}, ${day(facts.doneOn)}${cause(facts)}`,
  'lease.exit-step-taken-back': (facts) => `took back a part of the exit kit of${service(facts)}: ${step(facts.step)}`,
  'lease.handed-over': (facts) => `recorded a handover with${service(facts)}: ${text(facts.item)}`,
  'lease.exit-waived': (facts) =>
    `recorded that ${text(facts.signedBy)} waives the exit kit of${service(facts)}: ${text(facts.reason)}`,
  'lease.ending-decided': (facts) => `decided to end the lease of${service(facts)} on ${day(facts.endsOn)}`,
  'lease.closed': (facts) => `closed the lease of${service(facts)} on ${day(facts.on)}`,
}
