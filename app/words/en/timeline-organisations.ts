import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import { formatsFor } from '../formats'
import { organisations } from './organisations'

type Facts = Record<string, unknown>
type Sentence = (facts: Facts) => string

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const day = (value: unknown): string => formatsFor('en').day(text(value))
const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : '')
const kindOf = (value: unknown): string =>
  organisations.successionKinds[value as keyof typeof organisations.successionKinds] ?? text(value)

const changed: Record<string, Sentence> = {
  facts: () => 'changed the facts of the unit',
  renamed: ({ from, to, on, legalBasis }) =>
    `renamed “${text(from)}” to “${text(to)}” from ${day(on)}, by ${text(legalBasis)}`,
  'alias-added': ({ name }) => `added the other name “${text(name)}”`,
  'alias-removed': ({ name }) => `removed the other name “${text(name)}”`,
}

export const organisationEvents: Partial<Record<TimelineEvent, Sentence>> = {
  'organisation.added': ({ name }) => `added the unit “${text(name)}”`,
  'organisation.changed': (facts) => changed[text(facts.what)]?.(facts) ?? 'changed the facts of the unit',
  'organisation.duties-assigned': ({ from, to, legalBasis }) =>
    `assigned the open directives of ${text(from)} to ${text(to)}, by ${text(legalBasis)}`,
  'organisation.name-remembered': ({ name, number, issuer }) =>
    `had remembered that “${text(name)}” means this unit${text(issuer) ? ` in documents of ${text(issuer)}` : ''}${text(number) ? ` (reviewing ${text(number)})` : ''}`,
  'organisation.name-forgotten': ({ name }) => `no longer remembers the name “${text(name)}”`,
  'organisation.succeeded': ({ kind, on, legalBasis, from, to }) =>
    `recorded: ${kindOf(kind).toLowerCase()} from ${day(on)}: ${text(from)}${list(to) ? ` → ${list(to)}` : ''}, by ${text(legalBasis)}`,
}
