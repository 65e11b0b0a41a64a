import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import { formatsFor } from '../formats'
import { citedClause } from './cited-clause'
import { rollOuts } from './roll-outs'

type Facts = Record<string, unknown>
type RollOutEvent = Extract<TimelineEvent, `roll-out.${string}`>
type Change = { field: string; from: unknown; to: unknown }

const formats = formatsFor('vi')
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const quoted = (value: unknown) => (text(value) ? ` “${text(value)}”` : '')
const because = ({ words }: Facts) => (text(words) ? `: ${text(words)}` : '')
const on = ({ on: day }: Facts) => (text(day) ? ` ngày ${formats.day(text(day))}` : '')
const at = ({ unit }: Facts) => (text(unit) ? ` của ${text(unit)}` : '')

function ordered({ citation, words }: Facts): string {
  const cited = citation as { notice?: string; section?: string } | undefined
  if (cited) return ` theo ${citedClause(cited.section ?? '')}, ${cited.notice ?? 'văn bản'}`
  return because({ words })
}

function window({ startsOn, endsOn }: Facts): string {
  const from = text(startsOn) ? ` từ ${formats.day(text(startsOn))}` : ''
  return `${from}${text(endsOn) ? ` đến ${formats.day(text(endsOn))}` : ''}`
}

const TERMS: Record<string, Record<string, string>> = {
  kind: rollOuts.phaseKinds,
  level: rollOuts.levels,
  budgetNature: rollOuts.natures,
}

function shown(field: string, value: unknown): string {
  const plain = text(value)
  if (!plain) return 'để trống'
  if (/^\d{4}-\d{2}-\d{2}$/.test(plain)) return formats.day(plain)
  if (plain === 'true' || plain === 'false') return plain === 'true' ? 'có' : 'không'
  return TERMS[field]?.[plain] ?? plain
}

function changes({ changes: list }: Facts): string {
  const told = ((list ?? []) as Change[]).map(({ field, from, to }) => {
    const label = rollOuts.labels[field as keyof typeof rollOuts.labels] ?? field
    return `${label.toLowerCase()} từ “${shown(field, from)}” thành “${shown(field, to)}”`
  })
  return told.length > 0 ? `: ${told.join('; ')}` : ''
}

const kindWord = (kind: unknown) =>
  (rollOuts.reportKinds[kind as keyof typeof rollOuts.reportKinds] ?? text(kind)).toLowerCase()

export const rollOutEvents: Record<RollOutEvent, (facts: Facts) => string> = {
  'roll-out.recorded': (facts) => `lập bảng triển khai${quoted(facts.rollOut)}${ordered(facts)}`,
  'roll-out.changed': (facts) => `sửa bảng triển khai${quoted(facts.rollOut)}${changes(facts)}`,
  'roll-out.closed': (facts) => `kết thúc theo dõi${quoted(facts.rollOut)}${on(facts)}${because(facts)}`,
  'roll-out.reopened': (facts) => `mở lại bảng triển khai${quoted(facts.rollOut)}${because(facts)}`,
  'roll-out.phase-added': (facts) => `thêm giai đoạn${quoted(facts.phase)}${window(facts)}${because(facts)}`,
  'roll-out.phase-changed': (facts) => `sửa giai đoạn${quoted(facts.phase)}${changes(facts)}${because(facts)}`,
  'roll-out.phase-removed': (facts) => `bỏ giai đoạn${quoted(facts.phase)}${window(facts)}`,
  'roll-out.items-added': (facts) =>
    text(facts.item)
      ? `thêm${quoted(facts.item)}${at(facts)}`
      : `thêm ${formats.integer(Number(facts.n ?? 0))} dòng vào bảng triển khai${quoted(facts.rollOut)}`,
  'roll-out.item-changed': (facts) => `sửa${quoted(facts.item)}${at(facts)}${changes(facts)}`,
  'roll-out.item-removed': (facts) => `bỏ${quoted(facts.item)}${at(facts)} khỏi bảng`,
  'roll-out.reported': (facts) =>
    `ghi${quoted(facts.item)} ${kindWord(facts.kind)} giai đoạn${quoted(facts.phase)}${on(facts)}${because(facts)}`,
  'roll-out.report-withdrawn': (facts) =>
    `rút lại kết quả ${kindWord(facts.kind)}${on(facts)} của${quoted(facts.item)}, giai đoạn${quoted(facts.phase)}${because(facts)}`,
  'roll-out.first-named': (facts) =>
    `chọn${quoted(facts.item)} làm trước${text(facts.was) ? ` thay cho “${text(facts.was)}”` : ''}${on(facts)}${because(facts)}`,
}
