import type { CauseClause } from '~/domain/decisions/cause-clauses.queries.server'
import { type FoundTarget, fieldsOfTarget, type TargetKind } from '~/domain/decisions/decision-target'
import type { ComboboxOption } from '~/ui/forms/combobox-options'
import type { Formats } from '~/words/formats'
import type { Words } from '~/words/words'

type Reading = { words: Words; formats: Formats }

/** What an option of a target stands for: the fields an effect sends, and the project that it is of. */
export type TargetMeant = { fields: Record<string, string | number>; projectId: number | null }

export const targetMeant = (option: ComboboxOption): TargetMeant => JSON.parse(option.value) as TargetMeant

/** Something a decision can be taken on, as a choice: what it is called, and of which project. */
export function targetOption(kind: TargetKind, target: FoundTarget, reading: Reading): ComboboxOption {
  const { project } = target
  const meant: TargetMeant = { fields: fieldsOfTarget(kind, target), projectId: project?.id ?? null }
  const note = noteOf(target, reading)
  const of = project && (target.subject === 'project' ? project.code : `${project.code} · ${project.name}`)
  return {
    value: JSON.stringify(meant),
    label: labelOf(kind, target, reading),
    hint: [note, of].filter(Boolean).join(' · '),
  }
}

function labelOf(kind: TargetKind, target: FoundTarget, { words, formats }: Reading): string {
  const says = words.pauses
  switch (target.subject) {
    case 'project':
      return kind === 'part' ? `${says.wholeProject}: ${target.name}` : target.name
    case 'plan':
      return says.thePlan(target.name)
    case 'bid-package':
      return says.thePackage(formats.integer(target.ordinal), target.name)
    case 'contract':
      return `${target.name}: ${target.bidPackage}`
    case 'budget': {
      const { year, lastYear, source, was } = target
      return `${year}${lastYear === year ? '' : `–${lastYear}`}, ${source}: ${formats.money(BigInt(was))}`
    }
    default:
      return target.name
  }
}

function noteOf(target: FoundTarget, { words, formats }: Reading): string {
  const says = words.decisions
  switch (target.subject) {
    case 'lease':
      return `${says.fields.endsOn?.toLowerCase() ?? ''} ${formats.day(target.endsOn)}`
    case 'pause':
      return `${says.fields.pausedFrom?.toLowerCase() ?? ''} ${formats.day(target.since)}`
    case 'directive':
      return words.projects.citation(target.section, target.notice ?? '')
    default:
      return ''
  }
}

/** A clause as the cause of a decision: cited, with its day and first words. */
export const clauseOption = (clause: CauseClause, { words, formats }: Reading): ComboboxOption => ({
  value: String(clause.id),
  label: `${words.projects.citation(clause.section, clause.notice ?? '')}${clause.issuedOn ? `, ${formats.day(clause.issuedOn)}` : ''}`,
  hint: clause.words,
})
