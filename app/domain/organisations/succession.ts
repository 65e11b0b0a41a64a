import type { Issue } from '~/domain/command-result'
import { holdsOn } from './register'

/** Ways of change that a person records; a mere change of name is a new name of the same unit. */
export const RECORDED_KINDS = ['merged', 'split', 'moved', 'abolished'] as const
export type RecordedKind = (typeof RECORDED_KINDS)[number]

/** All but a moved function end the unit. */
export const endsLife = (kind: RecordedKind): boolean => kind !== 'moved'

type Life = { validFrom: string | null; validTo: string | null }
export type PlannedSuccession = {
  kind: RecordedKind
  /** ISO, first day after the change. */
  on: string
  scope: string | null
  toIds: readonly number[]
  dutiesTo: number | null
}

/**
 * What is wrong with a change of a unit: it must live on the day before, its successors on the day itself; merging has one
 * successor, abolishing none, a moved function says which; where several take over, exactly one takes the duties (R17).
 */
export function successionIssues(
  planned: PlannedSuccession,
  unit: Life & { id: number },
  successors: ReadonlyMap<number, Life>,
): Issue[] {
  const { kind, on, toIds } = planned
  const issues: Issue[] = []
  const add = (field: string | null, key: string) => issues.push({ field, key: `organisations.${key}` })
  if (unit.validFrom !== null && on <= unit.validFrom) add('on', 'ends-before-it-begins')
  if (toIds.includes(unit.id)) add('toIds', 'own-successor')
  if (new Set(toIds).size !== toIds.length) add('toIds', 'successor-twice')
  if (kind === 'abolished' && toIds.length > 0) add('toIds', 'abolished-has-none')
  if (kind === 'merged' && toIds.length !== 1) add('toIds', 'merged-into-one')
  if ((kind === 'split' || kind === 'moved') && toIds.length === 0) add('toIds', 'successor-needed')
  if (kind === 'moved' && planned.scope === null) add('scope', 'scope-needed')
  for (const id of toIds) {
    const life = successors.get(id)
    if (!life || !holdsOn(life, on)) add('toIds', 'successor-not-living')
  }
  if (endsLife(kind) && toIds.length > 1 && planned.dutiesTo === null) add('dutiesTo', 'one-takes-duties')
  if (planned.dutiesTo !== null && !toIds.includes(planned.dutiesTo)) add('dutiesTo', 'one-takes-duties')
  return issues
}

/** Does this successor take the open duties over? The only one does; among several the chosen one; moving takes none. */
export const takesDuties = ({ kind, toIds, dutiesTo }: PlannedSuccession, toId: number): boolean =>
  endsLife(kind) && (toIds.length === 1 || dutiesTo === toId)
