import { formatsFor } from '../formats'
import { decisionTerms } from './decisions-terms'

const { day, money } = formatsFor('en')
const dayOf = (value: string | number | undefined): string => (value ? day(String(value)) : '')
const fieldOf = (value: string | number | undefined) => (decisionTerms.fields[String(value)] ?? '').toLowerCase()

export const decisionsIssues = {
  'day-ahead': () => 'This day must not lie ahead',
  'review-not-later': ({ taken }) => `This day must be after the day of the decision (${dayOf(taken)})`,
  'avoided-without-basis': () => 'Say how the avoided cost was counted',
  'nothing-decided': () => 'Choose at least one thing that is decided; where nothing changes, choose “No change”',
  'lacks-its-act': ({ type, act }) =>
    `A decision “${decisionTerms.types[type as keyof typeof decisionTerms.types]}” needs “${decisionTerms.acts[act as keyof typeof decisionTerms.acts]}”`,
  'undone-already': () => 'This decision was taken back already',
  'superseded-already': ({ title }) => `Another decision has taken its place: “${title}”`,
  'answered-already': () => 'Somebody has decided this already; load the page again',
  'undone-as-a-whole': ({ title }) => `This pause is part of the decision “${title}”: take that back on its own page`,
  'changed-since': ({ name, field }) => `Cannot be taken back: ${fieldOf(field)} of “${name}” has changed since`,
  'rests-on-it': ({ name, by, at }) =>
    `Cannot be taken back: what ${by || 'somebody'} did on ${dayOf(String(at).slice(0, 10))} to “${name}” rests on it`,
  'paid-since': ({ name, on }) =>
    `Cannot be taken back: a fee was paid on ${dayOf(on)} for the longer term of “${name}”`,
  'spent-since': ({ spent, value }) =>
    `Cannot be taken back: ${money(BigInt(spent ?? 0))} were accepted or paid, above the earlier ${money(BigInt(value ?? 0))}`,
  'not-known-how': () => 'This act of an older version cannot be taken back in one step',
  'extension-waits': () => 'The unit has asked for an extension: the office decides on that first',
  'nobody-leads': () => 'Nobody leads this task: assign a leading unit first',
} as Record<string, (context: Record<string, string | number>) => string>
