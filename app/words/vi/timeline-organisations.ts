import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import { formatsFor } from '../formats'
import { organisations } from './organisations'

type Facts = Record<string, unknown>
type Sentence = (facts: Facts) => string

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const day = (value: unknown): string => formatsFor('vi').day(text(value))
const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : '')
const kindOf = (value: unknown): string =>
  organisations.successionKinds[value as keyof typeof organisations.successionKinds] ?? text(value)

const changed: Record<string, Sentence> = {
  facts: () => 'sửa thông tin cơ quan',
  renamed: ({ from, to, on, legalBasis }) =>
    `đổi tên từ “${text(from)}” thành “${text(to)}” từ ngày ${day(on)}, theo ${text(legalBasis)}`,
  'alias-added': ({ name }) => `thêm tên gọi khác “${text(name)}”`,
  'alias-removed': ({ name }) => `bỏ tên gọi khác “${text(name)}”`,
}

export const organisationEvents: Partial<Record<TimelineEvent, Sentence>> = {
  'organisation.added': ({ name }) => `thêm cơ quan “${text(name)}”`,
  'organisation.changed': (facts) => changed[text(facts.what)]?.(facts) ?? 'sửa thông tin cơ quan',
  'organisation.duties-assigned': ({ from, to, legalBasis }) =>
    `giao nhiệm vụ đang mở của ${text(from)} cho ${text(to)}, theo ${text(legalBasis)}`,
  'organisation.name-remembered': ({ name, number, issuer }) =>
    `ghi nhớ: “${text(name)}” là cơ quan này${text(issuer) ? `, trong văn bản của ${text(issuer)}` : ''}${text(number) ? ` (khi xem lại ${text(number)})` : ''}`,
  'organisation.name-forgotten': ({ name }) => `thôi ghi nhớ tên “${text(name)}”`,
  'organisation.succeeded': ({ kind, on, legalBasis, from, to }) =>
    `ghi ${kindOf(kind).toLowerCase()} từ ngày ${day(on)}: ${text(from)}${list(to) ? ` → ${list(to)}` : ''}, theo ${text(legalBasis)}`,
}
