import { eq, sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { organisation } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { forbidden, missing, type Refusal, stale } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import { officialNameOn } from './organisation-name.server'

/** The register is everybody's: only who is not bound to own units may change it. */
export const mayChangeRegister = (by: Actor): boolean => by.scope === 'all'

const COLUMNS = {
  id: organisation.id,
  kind: organisation.kind,
  parentId: organisation.parentId,
  validFrom: organisation.validFrom,
  validTo: organisation.validTo,
  code: organisation.code,
  version: organisation.version,
}

/** The unit, held until the transaction ends; or why not: no right, not there, changed meanwhile (R16). */
export async function lockOrganisation(
  tx: Transaction,
  input: { organisationId: number; version: number; by: Actor; now: Date },
) {
  const refused = (refusal: Refusal) => ({ refusal, locked: null })
  if (!mayChangeRegister(input.by)) return refused(forbidden)
  const [row] = await tx
    .select(COLUMNS)
    .from(organisation)
    .where(eq(organisation.id, input.organisationId))
    .for('update')
  if (!row) return refused(missing)
  const [named] = await tx
    .select({ name: officialNameOn(sql`${row.id}::integer`, dayAt(input.now)) })
    .from(organisation)
    .where(eq(organisation.id, row.id))
  const locked = { ...row, name: named?.name ?? '' }
  if (row.version !== input.version) return refused(stale(locked))
  return { refusal: null, locked }
}
export type LockedOrganisation = NonNullable<Awaited<ReturnType<typeof lockOrganisation>>['locked']>

/** Counts a change of the unit: the next form that saw an older version is told so. */
export function countChange(tx: Transaction, locked: LockedOrganisation) {
  return tx
    .update(organisation)
    .set({ version: locked.version + 1 })
    .where(eq(organisation.id, locked.id))
}
