import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

/**
 * The official name an organisation bore on a day (ISO), as an SQL expression: papers keep the name of their time
 * (R17). Outside its life the nearest name there is: the newest one that had begun, else the first.
 */
export function officialNameOn(organisationId: SQLWrapper, onDay: SQLWrapper | string): SQL<string> {
  return nameOn(organisationId, onDay, sql`kind = 'official'`)
}

/** As `officialNameOn`, but the short name («Sở KH&CN») where the organisation has one. */
export function shortNameOn(organisationId: SQLWrapper, onDay: SQLWrapper | string): SQL<string> {
  return nameOn(organisationId, onDay, sql`kind in ('short', 'official')`)
}

function nameOn(organisationId: SQLWrapper, onDay: SQLWrapper | string, kinds: SQL): SQL<string> {
  // The given columns stand in a subquery without tables: there a bare "id" can only be the outer query's.
  return sql<string>`(
    select name
    from (select (${organisationId}) as wanted, (${onDay})::date as day) asked
    join organisation_name on organisation_id = wanted
    where ${kinds}
    order by
      (coalesce(valid_from, '-infinity') <= day and coalesce(valid_to, 'infinity') >= day) desc,
      kind = 'short' desc,
      (coalesce(valid_from, '-infinity') <= day) desc,
      valid_from desc nulls last,
      id
    limit 1)`
}
