import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import { formatsFor } from '../formats'
import { procurementForm } from './procurement-form'
import { procurementTerms } from './procurement-terms'

type Facts = Record<string, unknown>
type Change = { field: string; from: unknown; to: unknown }

const formats = formatsFor('vi')
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const which = ({ ordinal }: Facts) => `gói thầu số ${ordinal}`
const on = (facts: Facts) => (text(facts.on) ? ` ngày ${formats.day(text(facts.on))}` : '')
const document = ({ documentNumber }: Facts) => (text(documentNumber) ? `, theo ${text(documentNumber)}` : '')
const amount = (facts: Facts) => (text(facts.amount) ? `, giá trị ${formats.money(BigInt(text(facts.amount)))}` : '')
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
  if (!plain) return 'để trống'
  if (field === 'value') return formats.money(BigInt(plain))
  if (/^\d{4}-\d{2}-\d{2}$/.test(plain)) return formats.day(plain)
  return vocabularies[field]?.[plain] ?? plain
}

function change({ field, from, to }: Change): string {
  const label = procurementForm.labels[field as keyof typeof procurementForm.labels] ?? field
  return `${label.toLowerCase()} từ “${shown(field, from)}” thành “${shown(field, to)}”`
}

export const procurementEvents = {
  'procurement-plan.made': (facts: Facts) => `lập kế hoạch lựa chọn nhà thầu “${text(facts.name)}”`,
  'procurement-plan.submitted': (facts: Facts) => `trình kế hoạch lựa chọn nhà thầu “${text(facts.name)}”${on(facts)}`,
  'procurement-plan.approved': (facts: Facts) =>
    `phê duyệt kế hoạch lựa chọn nhà thầu “${text(facts.name)}”${on(facts)}, theo ${text(facts.decisionNumber)}, ${facts.packages} gói thầu`,
  'bid-package.created': (facts: Facts) =>
    `thêm ${which(facts)} “${text(facts.name)}”, giá ${formats.money(BigInt(text(facts.value) || '0'))}`,
  'bid-package.changed': (facts: Facts) =>
    `sửa ${which(facts)}: ${((facts.changes ?? []) as Change[]).map(change).join('; ')}`,
  'bid-package.advanced': (facts: Facts) =>
    `${which(facts)}: ${transition(facts.transition)}${on(facts)}${document(facts)}${amount(facts)}${note(facts)}`,
  'bid-package.taken-back': (facts: Facts) =>
    `${which(facts)}: hủy ghi nhận “${transition(facts.transition)}”${on(facts)}, trở lại trạng thái ${state(facts.to)}: ${text(facts.reason)}`,
  'bid-package.re-tendered': (facts: Facts) => `đấu thầu lại ${which(facts)}, nay là gói thầu số ${facts.as}`,
  'bid-package.step-done': (facts: Facts) => `${which(facts)}: xong bước “${text(facts.step)}”${on(facts)}`,
  'bid-package.step-skipped': (facts: Facts) =>
    `${which(facts)}: bỏ qua bước “${text(facts.step)}”, căn cứ ${text(facts.source)}: ${text(facts.reason)}`,
  'bid-package.step-taken-up': (facts: Facts) => `${which(facts)}: thực hiện lại bước “${text(facts.step)}”`,
  'bid-package.step-planned': (facts: Facts) =>
    `${which(facts)}: bước “${text(facts.step)}” từ ${text(facts.from)} thành ${text(facts.to)} ngày`,
  'contract.changed': (facts: Facts) => `${which(facts)}: bổ sung thông tin hợp đồng ${text(facts.number)}`,
  'contract.varied': (facts: Facts) =>
    `${which(facts)}: ký phụ lục ${text(facts.appendix)} của hợp đồng ${text(facts.number)}${on(facts)}, giá trị từ ${sum(facts.from)} thành ${sum(facts.to)}: ${text(facts.reason)}`,
  'contract.liquidated': (facts: Facts) => `${which(facts)}: thanh lý hợp đồng ${text(facts.number)}${on(facts)}`,
  'contract.handed-over': (facts: Facts) =>
    `${which(facts)}: bàn giao, bắt đầu bảo hành ${text(facts.months)} tháng${on(facts)}`,
  'contract.retention-released': (facts: Facts) => `${which(facts)}: hoàn trả bảo đảm bảo hành${on(facts)}`,
  'acceptance.recorded': (facts: Facts) =>
    `${which(facts)}: nghiệm thu ${sum(facts.amount)}${on(facts)}${document(facts)}: ${text(facts.volume)}`,
  'acceptance.reversed': (facts: Facts) =>
    `${which(facts)}: hủy ghi nhận nghiệm thu ${sum(facts.amount)}${facts.returned ? ', gói thầu trở lại đang thực hiện' : ''}: ${text(facts.reason)}`,
} satisfies Partial<Record<TimelineEvent, (facts: Facts) => string>>
