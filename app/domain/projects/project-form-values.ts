import { dongDigits } from '~/domain/dong'
import { lawOfDecision, type RegimeSpan } from '~/domain/regimes/regime'
import type { ProjectFields } from './project.forms'

/** What the form's controls hold: text, and lists for names that end in []. */
export type ProjectFormValues = Record<Exclude<keyof ProjectFields, 'beneficiaryIds'>, string> & {
  beneficiaryIds: string[]
}

/** A stored project as the form's controls show it; the form's schema reads it back to the same. */
export function projectFormValues(project: ProjectFields, laws: readonly RegimeSpan[]): ProjectFormValues {
  return {
    code: project.code ?? '',
    name: project.name,
    kind: project.kind,
    field: project.field,
    summary: project.summary ?? '',
    ownerId: String(project.ownerId),
    pmuId: project.pmuId === null ? '' : String(project.pmuId),
    beneficiaryIds: project.beneficiaryIds.map(String),
    group: project.group ?? '',
    decisionNumber: project.decisionNumber ?? '',
    decidedOn: project.decidedOn ?? '',
    regime: chosenRegime(project, laws),
    totalInvestment: dongDigits(project.totalInvestment),
    plannedStart: project.plannedStart ?? '',
    plannedEnd: project.plannedEnd ?? '',
    actualStart: project.actualStart ?? '',
    actualEnd: project.actualEnd ?? '',
  }
}

/** A law that follows from the day of the decision is not chosen: it goes on following when the day is mended. */
function chosenRegime({ decidedOn, regime }: ProjectFields, laws: readonly RegimeSpan[]): string {
  return regime === lawOfDecision(laws, decidedOn) ? '' : (regime ?? '')
}

/** Fields in which what a person typed differs from what is stored by now (R16). */
export function differingFields(yours: ProjectFormValues, stored: ProjectFormValues): (keyof ProjectFormValues)[] {
  const comparable = (value: string | string[]) => (Array.isArray(value) ? [...value].sort().join(',') : value.trim())
  return (Object.keys(stored) as (keyof ProjectFormValues)[]).filter(
    (field) => comparable(yours[field]) !== comparable(stored[field]),
  )
}

/** Somebody was quicker: what is stored now, which version that is, and who did it when. */
export type StoredMeanwhile = {
  values: ProjectFormValues
  version: number
  /** Names of the units the values speak of, by id. */
  unitNames: Record<string, string>
  changedBy: string | null
  changedAt: Date
}
