import { formatsFor } from '../formats'
import type { projectEvents as vietnamese } from '../vi/timeline-projects'
import { projectForm } from './project-form'
import { projectTerms } from './project-terms'

type Facts = Record<string, unknown>

const formats = formatsFor('en')
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const phase = (value: unknown) => projectTerms.phaseNames[value as keyof typeof projectTerms.phaseNames] ?? text(value)

function cause({ citation, reason }: Facts): string {
  const cited = citation as { notice?: string; section?: string } | undefined
  const clause = cited ? ` by ${projectTerms.section(cited.section ?? '')} of ${cited.notice ?? 'a notice'}` : ''
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
  if (!plain) return 'empty'
  if (field === 'totalInvestment') return formats.money(BigInt(plain))
  if (/^\d{4}-\d{2}-\d{2}$/.test(plain)) return formats.day(plain)
  // The first stories kept a law by its code.
  if (field === 'regime') return plain.replace(/^nd-(\d+)-(\d{4})$/, 'Decree $1/$2')
  const word = vocabularies[field]?.[plain] ?? plain
  return word.length > MOST_SHOWN ? `${word.slice(0, MOST_SHOWN)}…` : word
}

function change({ field, from, to }: { field: string; from: unknown; to: unknown }): string {
  const label = projectForm.labels[field as keyof typeof projectForm.labels] ?? field
  return `${label.toLowerCase()} from “${shown(field, from)}” to “${shown(field, to)}”`
}

export const projectEvents: typeof vietnamese = {
  'project.created': ({ code }) => `added the project to the portfolio, code ${text(code)}`,
  'project.changed': ({ changes }) =>
    `changed ${((changes ?? []) as Parameters<typeof change>[0][]).map(change).join('; ')}`,
  'project.phase-changed': (facts) =>
    `moved it from ${phase(facts.from).toLowerCase()} to ${phase(facts.to).toLowerCase()}${text(facts.on) ? ` on ${formats.day(text(facts.on))}` : ''}${cause(facts)}`,
  'project.directive-linked': ({ number, section }) =>
    `linked a directive${text(section) ? `, ${projectTerms.section(text(section))}` : ''}${text(number) ? ` of ${text(number)}` : ''}`,
  'project.phrase-remembered': ({ phrase, number }) =>
    `had remembered that “${text(phrase)}” means this project${text(number) ? ` (reviewing ${text(number)})` : ''}`,
  'project.phrase-forgotten': ({ phrase }) => `no longer remembers the phrase “${text(phrase)}”`,
  'project.slowed': (facts) => `slowed it on purpose${cause(facts)}`,
  'project.pace-restored': (facts) => `brought it back to its pace${cause(facts)}`,
  'project.health-declared': ({ to, note }) =>
    `declared its health: ${(projectTerms.healths[to as keyof typeof projectTerms.healths] ?? '').toLowerCase()}${text(note) ? `. ${text(note)}` : ''}`,
}
