import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import { formatsFor } from '../formats'
import { citedClause } from './cited-clause'
import { systems } from './systems'

type Facts = Record<string, unknown>
type SystemEvent = Extract<TimelineEvent, `system.${string}`>
type Change = { field: string; from: unknown; to: unknown }

const formats = formatsFor('vi')
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const name = ({ system }: Facts) => (text(system) ? ` “${text(system)}”` : '')
const since = ({ on }: Facts) => (text(on) ? `, từ ${formats.day(text(on))}` : '')
const stateWord = (value: unknown) =>
  (systems.states[value as keyof typeof systems.states] ?? text(value)).toLowerCase()
const standingWord = (value: unknown) =>
  (systems.standings[value as keyof typeof systems.standings] ?? text(value)).toLowerCase()
const joinedWord = (value: unknown) =>
  (systems.interfaceStates[value as keyof typeof systems.interfaceStates] ?? text(value)).toLowerCase()

function cause({ citation, words }: Facts): string {
  const cited = citation as { notice?: string; section?: string } | undefined
  if (cited) return ` theo ${citedClause(cited.section ?? '')}, ${cited.notice ?? 'văn bản'}`
  return text(words) ? `: ${text(words)}` : ''
}

const TERMS: Record<string, Record<string, string>> = {
  state: systems.interfaceStates,
  interfaceState: systems.interfaceStates,
  standing: systems.standings,
  means: systems.means,
  hosting: systems.hostings,
  kind: systems.kinds,
}

function shown(field: string, value: unknown): string {
  const plain = text(value)
  if (!plain) return 'để trống'
  if (field === 'yearlyCost') return formats.money(BigInt(plain))
  if (/^\d{4}-\d{2}-\d{2}$/.test(plain)) return formats.day(plain)
  if (plain === 'true' || plain === 'false') return plain === 'true' ? 'có' : 'không'
  return TERMS[field]?.[plain] ?? plain
}

function changes({ changes: list }: Facts): string {
  const told = ((list ?? []) as Change[]).map(({ field, from, to }) => {
    const label = systems.labels[field as keyof typeof systems.labels] ?? field
    return `${label.toLowerCase()} từ “${shown(field, from)}” thành “${shown(field, to)}”`
  })
  return told.length > 0 ? `: ${told.join('; ')}` : ''
}

const joined = ({ interfaceState }: Facts) => (interfaceState ? `, liên thông ${joinedWord(interfaceState)}` : '')

export const systemEvents: Record<SystemEvent, (facts: Facts) => string> = {
  'system.recorded': (facts) => `ghi hệ thống${name(facts)}, ${stateWord(facts.state)}${since(facts)}${cause(facts)}`,
  'system.changed': (facts) => `sửa hệ thống${name(facts)}${changes(facts)}`,
  'system.state-changed': (facts) =>
    `chuyển hệ thống${name(facts)} từ ${stateWord(facts.was)} sang ${stateWord(facts.became)}${since(facts)}${cause(facts)}`,
  'system.unit-added': (facts) =>
    `thêm ${text(facts.unit)} vào${name(facts)}: ${standingWord(facts.standing)}${joined(facts)}${since(facts)}${cause(facts)}`,
  'system.unit-changed': (facts) =>
    `cập nhật ${text(facts.unit)} tại${name(facts)}${changes(facts)}${since(facts)}${cause(facts)}`,
  'system.unit-removed': (facts) => `bỏ ${text(facts.unit)} khỏi${name(facts)}`,
  'system.interface-added': (facts) =>
    `ghi liên thông${name(facts)} với “${text(facts.other)}”: ${joinedWord(facts.state)}${since(facts)}${cause(facts)}`,
  'system.interface-changed': (facts) =>
    `sửa liên thông${name(facts)} với “${text(facts.other)}”${changes(facts)}${since(facts)}${cause(facts)}`,
  'system.interface-removed': (facts) => `bỏ liên thông${name(facts)} với “${text(facts.other)}”`,
}
