import type { LadderStep, StepAudience } from './ladder'

/** Somebody who may be told: the units reported for and headed (with all they took over), and whether all is seen. */
export type Recipient = {
  personId: string
  name: string
  locale: string
  /** Null: told in the product only. */
  mailTo: string | null
  officerOf: ReadonlySet<number>
  headOf: ReadonlySet<number>
  inOffice: boolean
  isChairman: boolean
}

/** An open directive that something is told of. */
export type ToldDirective = {
  directiveId: number
  text: string
  numberSymbol: string | null
  dueOn: string | null
  /** ISO day of the newest report; null where there is none. */
  lastReportOn: string | null
  leadIds: readonly number[]
  /** Reported as complete: its unit has done its part, the Office has not. */
  awaitingConfirmation: boolean
}

/** Why a person is told: a step of the ladder, a letter that urges, or both. */
export type ToldLine = ToldDirective & { step: LadderStep | null; letterId: number | null }
export type PersonLines = { recipient: Recipient; lines: ToldLine[] }

type Due = { directive: ToldDirective; steps: readonly LadderStep[] }
type Urged = { directive: ToldDirective; letterId: number; organisationId: number }

/** Who is told what: one line a directive, by the last of its steps that concerns the person; who is told nothing is left out. */
export function linesByPerson(
  recipients: readonly Recipient[],
  due: readonly Due[],
  urged: readonly Urged[],
): PersonLines[] {
  return recipients.flatMap((recipient) => {
    const lines = new Map<number, ToldLine>()
    for (const { directive, steps } of due) {
      const step = steps.findLast(({ audiences }) => audiences.some((one) => isTold(recipient, one, directive)))
      if (step) lines.set(directive.directiveId, { ...directive, step, letterId: null })
    }
    for (const { directive, letterId, organisationId } of urged) {
      if (!recipient.officerOf.has(organisationId) && !recipient.headOf.has(organisationId)) continue
      const step = lines.get(directive.directiveId)?.step ?? null
      lines.set(directive.directiveId, { ...directive, step, letterId })
    }
    return lines.size === 0 ? [] : [{ recipient, lines: [...lines.values()].sort(byDay) }]
  })
}

const byDay = (a: ToldLine, b: ToldLine): number =>
  (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.directiveId - b.directiveId

function isTold(recipient: Recipient, audience: StepAudience, directive: ToldDirective): boolean {
  if (audience === 'chairman') return recipient.isChairman
  if (audience === 'office') return recipient.inOffice
  if (directive.awaitingConfirmation) return false
  const units = audience === 'officer' ? recipient.officerOf : recipient.headOf
  return directive.leadIds.some((id) => units.has(id))
}

/** Units for which a step would tell somebody, and there is nobody: what the office should mend. */
export function unitsWithout(
  recipients: readonly Recipient[],
  due: readonly Due[],
): { organisationId: number; audience: 'officer' | 'head'; directives: number }[] {
  const missing = new Map<string, { organisationId: number; audience: 'officer' | 'head'; directives: number }>()
  for (const { directive, steps } of due) {
    if (directive.awaitingConfirmation) continue
    for (const audience of ['officer', 'head'] as const) {
      if (!steps.some(({ audiences }) => audiences.includes(audience))) continue
      for (const organisationId of directive.leadIds) {
        const told = recipients.some((one) => (audience === 'officer' ? one.officerOf : one.headOf).has(organisationId))
        if (told) continue
        const key = `${audience} ${organisationId}`
        const found = missing.get(key) ?? { organisationId, audience, directives: 0 }
        missing.set(key, { ...found, directives: found.directives + 1 })
      }
    }
  }
  return [...missing.values()].sort((a, b) => b.directives - a.directives || a.organisationId - b.organisationId)
}
