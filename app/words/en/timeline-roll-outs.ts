import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import { formatsFor } from '../formats'
import { citedClause } from './cited-clause'
import { rollOuts } from './roll-outs'

type Facts = Record<string, unknown>
type RollOutEvent = Extract<TimelineEvent, `roll-out.${string}`>
type Change = { field: string; from: unknown; to: unknown }

const formats = formatsFor('en')
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const quoted = (value: unknown) => (text(value) ? ` “${text(value)}”` : '')
const because = ({ words }: Facts) => (text(words) ? `: ${text(words)}` : '')
const on = ({ on: day }: Facts) => (text(day) ? ` on ${formats.day(text(day))}` : '')
const at = ({ unit }: Facts) => (text(unit) ? ` of ${text(unit)}` : '')

function ordered({ citation, words }: Facts): string {
  const cited = citation as { notice?: string; section?: string } | undefined
  if (cited) return ` by ${citedClause(cited.section ?? '')}, ${cited.notice ?? 'a notice'}`
  return because({ words })
}

function window({ startsOn, endsOn }: Facts): string {
  const from = text(startsOn) ? ` from ${formats.day(text(startsOn))}` : ''
  return `${from}${text(endsOn) ? ` to ${formats.day(text(endsOn))}` : ''}`
}

const TERMS: Record<string, Record<string, string>> = {
  kind: rollOuts.phaseKinds,
  level: rollOuts.levels,
  budgetNature: rollOuts.natures,
}

function shown(field: string, value: unknown): string {
  const plain = text(value)
  if (!plain) return 'empty'
  if (/^\d{4}-\d{2}-\d{2}$/.test(plain)) return formats.day(plain)
  if (plain === 'true' || plain === 'false') return plain === 'true' ? 'yes' : 'no'
  return TERMS[field]?.[plain] ?? plain
}

function changes({ changes: list }: Facts): string {
  const told = ((list ?? []) as Change[]).map(({ field, from, to }) => {
    const label = rollOuts.labels[field as keyof typeof rollOuts.labels] ?? field
    return `${label.toLowerCase()} from “${shown(field, from)}” to “${shown(field, to)}”`
  })
  return told.length > 0 ? `: ${told.join('; ')}` : ''
}

const kindWord = (kind: unknown) =>
  (rollOuts.reportKinds[kind as keyof typeof rollOuts.reportKinds] ?? text(kind)).toLowerCase()

export const rollOutEvents: Record<RollOutEvent, (facts: Facts) => string> = {
  'roll-out.recorded': (facts) => `set up the roll-out${quoted(facts.rollOut)}${ordered(facts)}`,
  'roll-out.changed': (facts) => `edited the roll-out${quoted(facts.rollOut)}${changes(facts)}`,
  'roll-out.closed': (facts) => `stopped following${quoted(facts.rollOut)}${on(facts)}${because(facts)}`,
  'roll-out.reopened': (facts) => `opened the roll-out${quoted(facts.rollOut)} again${because(facts)}`,
  'roll-out.phase-added': (facts) => `added the phase${quoted(facts.phase)}${window(facts)}${because(facts)}`,
  'roll-out.phase-changed': (facts) => `edited the phase${quoted(facts.phase)}${changes(facts)}${because(facts)}`,
  'roll-out.phase-removed': (facts) => `removed the phase${quoted(facts.phase)}${window(facts)}`,
  'roll-out.items-added': (facts) =>
    text(facts.item)
      ? `added${quoted(facts.item)}${at(facts)}`
      : `added ${formats.integer(Number(facts.n ?? 0))} lines to the roll-out${quoted(facts.rollOut)}`,
  'roll-out.item-changed': (facts) => `edited${quoted(facts.item)}${at(facts)}${changes(facts)}`,
  'roll-out.item-removed': (facts) => `took${quoted(facts.item)}${at(facts)} off the board`,
  'roll-out.reported': (facts) =>
    `recorded${quoted(facts.item)} as ${kindWord(facts.kind)} in the phase${quoted(facts.phase)}${on(facts)}${because(facts)}`,
  'roll-out.report-withdrawn': (facts) =>
    `withdrew “${kindWord(facts.kind)}”${on(facts)} of${quoted(facts.item)}, phase${quoted(facts.phase)}${because(facts)}`,
  'roll-out.first-named': (facts) =>
    `named${quoted(facts.item)} as the first service${text(facts.was) ? ` instead of “${text(facts.was)}”` : ''}${on(facts)}${because(facts)}`,
}
