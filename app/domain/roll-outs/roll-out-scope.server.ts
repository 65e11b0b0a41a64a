import { inArray, or, type SQL, sql } from 'drizzle-orm'
import { rollOut, rollOutItem } from '#db/schema.server'
import type { Scope } from '~/domain/people/actor'

/** The roll-outs a person may see, as a condition on `roll_out`: those the own unit keeps together or takes part in (R15). */
export function rollOutInScope(scope: Scope): SQL | undefined {
  if (scope === 'all') return undefined
  const ids = [...scope]
  if (ids.length === 0) return sql`false`
  return or(
    inArray(rollOut.leadId, ids),
    sql`exists (select 1 from ${rollOutItem} where ${rollOutItem.rollOutId} = ${rollOut}.id
      and ${inArray(rollOutItem.organisationId, ids)})`,
  )
}

/** The items of a roll-out that a person may see: a unit those of its own, who keeps it together all of them. */
export function rollOutItemInScope(scope: Scope): SQL | undefined {
  if (scope === 'all') return undefined
  const ids = [...scope]
  if (ids.length === 0) return sql`false`
  return or(
    inArray(rollOutItem.organisationId, ids),
    sql`exists (select 1 from ${rollOut} where ${rollOut}.id = ${rollOutItem.rollOutId} and ${inArray(rollOut.leadId, ids)})`,
  )
}
