import { eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import { informationSystem, systemUnit } from '#db/schema.server'
import type { Scope } from '~/domain/people/actor'

/**
 * The systems a person may see, as a condition on `information_system`; undefined for everything. A unit sees those it
 * owns or uses, and the platforms that all share (R15).
 */
export function systemInScope(scope: Scope): SQL | undefined {
  if (scope === 'all') return undefined
  const ids = [...scope]
  if (ids.length === 0) return eq(informationSystem.kind, 'platform')
  return or(
    eq(informationSystem.kind, 'platform'),
    inArray(informationSystem.ownerId, ids),
    sql`exists (select 1 from ${systemUnit} where ${systemUnit.systemId} = ${informationSystem}.id
      and ${inArray(systemUnit.organisationId, ids)})`,
  )
}

/** The lines of a system that a person may see: a unit's officer those of the own unit, its owner all of them. */
export function unitLineInScope(scope: Scope): SQL | undefined {
  if (scope === 'all') return undefined
  const ids = [...scope]
  if (ids.length === 0) return sql`false`
  return or(
    inArray(systemUnit.organisationId, ids),
    sql`exists (select 1 from ${informationSystem} where ${informationSystem.id} = ${systemUnit.systemId}
      and ${inArray(informationSystem.ownerId, ids)})`,
  )
}
