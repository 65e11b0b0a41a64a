import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import { formatsFor } from '../formats'
import { projectForm } from './project-form'
import { projectTerms } from './project-terms'

type Facts = Record<string, unknown>
type ProjectEvent = Extract<TimelineEvent, `project.${string}`>

const formats = formatsFor('vi')
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const phase = (value: unknown) => projectTerms.phaseNames[value as keyof typeof projectTerms.phaseNames] ?? text(value)

/** «, theo mục 2, 70/TB-UBND» and the reason, as far as they were given. */
function cause({ citation, reason }: Facts): string {
  const cited = citation as { notice?: string; section?: string } | undefined
  const clause = cited ? ` theo ${projectTerms.section(cited.section ?? '')}, ${cited.notice ?? 'văn bản'}` : ''
  return `${clause}${text(reason) ? `: ${text(reason)}` : ''}`
}

const vocabularies: Record<string, Record<string, string>> = {
  kind: projectTerms.kinds,
  field: projectTerms.fields,
  group: projectTerms.groups,
}
const MOST_SHOWN = 120

function shown(field: string, value: unknown): string {
  const plain = text(value)
  if (!plain) return 'để trống'
  if (field === 'totalInvestment') return formats.money(BigInt(plain))
  if (/^\d{4}-\d{2}-\d{2}$/.test(plain)) return formats.day(plain)
  // The first stories kept a law by its code.
  if (field === 'regime') return plain.replace(/^nd-(\d+)-(\d{4})$/, 'NĐ $1/$2')
  const word = vocabularies[field]?.[plain] ?? plain
  return word.length > MOST_SHOWN ? `${word.slice(0, MOST_SHOWN)}…` : word
}

function change({ field, from, to }: { field: string; from: unknown; to: unknown }): string {
  const label = projectForm.labels[field as keyof typeof projectForm.labels] ?? field
  return `${label.toLowerCase()} từ “${shown(field, from)}” thành “${shown(field, to)}”`
}

export const projectEvents: Record<ProjectEvent, (facts: Facts) => string> = {
  'project.created': ({ code }) => `thêm dự án vào danh mục, mã ${text(code)}`,
  'project.changed': ({ changes }) =>
    `sửa ${((changes ?? []) as Parameters<typeof change>[0][]).map(change).join('; ')}`,
  'project.phase-changed': (facts) =>
    `chuyển từ ${phase(facts.from).toLowerCase()} sang ${phase(facts.to).toLowerCase()}${text(facts.on) ? ` ngày ${formats.day(text(facts.on))}` : ''}${cause(facts)}`,
  'project.directive-linked': ({ number, section }) =>
    `gắn ý kiến chỉ đạo${text(section) ? ` tại ${projectTerms.section(text(section))}` : ''}${text(number) ? `, ${text(number)}` : ''}`,
  'project.phrase-remembered': ({ phrase, number }) =>
    `ghi nhớ: “${text(phrase)}” trong văn bản là dự án này${text(number) ? ` (khi xem lại ${text(number)})` : ''}`,
  'project.phrase-forgotten': ({ phrase }) => `thôi ghi nhớ cách gọi “${text(phrase)}”`,
  'project.slowed': (facts) => `chủ động giãn tiến độ${cause(facts)}`,
  'project.pace-restored': (facts) => `đưa về tiến độ bình thường${cause(facts)}`,
  'project.health-declared': ({ to, note }) =>
    `đánh giá tình hình: ${(projectTerms.healths[to as keyof typeof projectTerms.healths] ?? '').toLowerCase()}${text(note) ? `. ${text(note)}` : ''}`,
}
