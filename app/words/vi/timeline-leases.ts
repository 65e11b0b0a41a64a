import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import { formatsFor } from '../formats'
import { citedClause } from './cited-clause'
import { leases } from './leases'

type Facts = Record<string, unknown>
type LeaseEvent = Extract<TimelineEvent, `lease.${string}`>
type Change = { field: string; from: unknown; to: unknown }

const formats = formatsFor('vi')
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const day = (value: unknown): string => (text(value) ? formats.day(text(value)) : '')
const step = (value: unknown) => (leases.exitSteps[value as keyof typeof leases.exitSteps] ?? '').toLowerCase()
const service = ({ service }: Facts) => (text(service) ? ` “${text(service)}”` : '')

function cause({ citation, documentNumber }: Facts): string {
  const cited = citation as { notice?: string; section?: string } | undefined
  if (cited) return ` theo ${citedClause(cited.section ?? '')}, ${cited.notice ?? 'văn bản'}`
  return text(documentNumber) ? ` theo ${text(documentNumber)}` : ''
}

function shown(field: string, value: unknown): string {
  const plain = text(value)
  if (!plain || plain === 'null') return 'để trống'
  if (field === 'fee') return formats.money(BigInt(plain))
  if (field === 'feePeriod') return leases.feePeriods[plain as keyof typeof leases.feePeriods] ?? plain
  if (/^\d{4}-\d{2}-\d{2}$/.test(plain)) return formats.day(plain)
  return plain === 'true' ? 'có' : plain === 'false' ? 'không' : plain
}

function change({ field, from, to }: Change): string {
  const label = leases.labels[field as keyof typeof leases.labels] ?? field
  return `${label.toLowerCase()} từ “${shown(field, from)}” thành “${shown(field, to)}”`
}

export const leaseEvents: Record<LeaseEvent, (facts: Facts) => string> = {
  'lease.recorded': (facts) =>
    `ghi dịch vụ thuê${service(facts)}, từ ${day(facts.startsOn)} đến hết ${day(facts.endsOn)}${cause(facts)}`,
  'lease.changed': (facts) =>
    `sửa dịch vụ thuê${service(facts)}: ${((facts.changes ?? []) as Change[]).map(change).join('; ')}`,
  'lease.renewed': (facts) => `gia hạn thuê${service(facts)} từ ${day(facts.from)} đến ${day(facts.to)}${cause(facts)}`,
  'lease.successor-named': (facts) =>
    `ghi phương án sau khi hết thuê${service(facts)}${text(facts.words) ? `: ${text(facts.words)}` : ''}`,
  'lease.successor-withdrawn': (facts) => `bỏ phương án sau khi hết thuê${service(facts)}`,
  'lease.guard-overridden': (facts) =>
    `ghi ý kiến cho phép của ${text(facts.signedBy)} đối với việc thuê${service(facts)}: ${text(facts.reason)}`,
  'lease.exit-step-done': (facts) =>
    `hoàn thành hồ sơ kết thúc thuê${service(facts)}: ${step(facts.step)}, ngày ${day(facts.doneOn)}${cause(facts)}`,
  'lease.exit-step-taken-back': (facts) => `rút lại kết quả hồ sơ kết thúc thuê${service(facts)}: ${step(facts.step)}`,
  'lease.handed-over': (facts) => `ghi bàn giao khi thuê${service(facts)}: ${text(facts.item)}`,
  'lease.exit-waived': (facts) =>
    `ghi việc ${text(facts.signedBy)} ký cho miễn hồ sơ kết thúc thuê${service(facts)}: ${text(facts.reason)}`,
  'lease.ending-decided': (facts) => `quyết định chấm dứt thuê${service(facts)} ngày ${day(facts.endsOn)}`,
  'lease.closed': (facts) => `kết thúc thuê${service(facts)} ngày ${day(facts.on)}`,
}
