import { type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'

export type OrganisationOption = {
  id: number
  name: string
  shortName: string | null
  /** Last day of a unit that is no more on the day asked about. */
  endedOn: string | null
}

const MOST_OPTIONS = 30

/**
 * Units to choose from, found by any of their names without accents: those that live on `onDay` (ISO) first, and only
 * where something was typed also those that have ended or not yet begun. Names are those of that day.
 */
export function listOrganisationOptions(
  db: Executor,
  { q, onDay, ids }: { q: string; onDay: string; ids?: readonly number[] },
): Promise<OrganisationOption[]> {
  const typed = q.normalize('NFC').trim()
  const living = sql`(coalesce(o.valid_from, '-infinity') <= ${onDay}::date and coalesce(o.valid_to, 'infinity') >= ${onDay}::date)`
  const conditions: SQL[] = []
  if (typed) conditions.push(sql`o.id in (${idsByName(typed)})`)
  else if (!ids) conditions.push(living)
  if (ids) conditions.push(sql`o.id = any(${sql.param([...ids])}::integer[])`)
  return db.execute<OrganisationOption>(sql`
    select o.id, official.name, short.name as "shortName",
      case when o.valid_to < ${onDay}::date then o.valid_to::text end as "endedOn"
    from organisation o
    join lateral (${nameOfKind('official', onDay)}) official on true
    left join lateral (${nameOfKind('short', onDay)}) short on true
    ${conditions.length > 0 ? sql`where ${sql.join(conditions, sql` and `)}` : sql``}
    order by ${living} desc, ${closeness(typed)}, vn_sort(official.name) collate "C", o.id
    limit ${MOST_OPTIONS}`)
}

/** Ids of organisations one of whose names contains all typed words, in any order, accents and «&» or not. */
export function idsByName(typed: string): SQL {
  const conditions = typed
    .split(/\s+/)
    .slice(0, 8)
    .map((word) => sql`replace(search, '&', '') like '%' || translate(vn_fold(${word}), '%_&\\', '') || '%'`)
  return sql`select organisation_id from organisation_name where ${sql.join(conditions, sql` and `)}`
}

/** 0 where a name is what was typed, 1 where one begins so, 2 else. */
const closeness = (typed: string): SQL => sql`(
  select min(case when search = vn_fold(${typed}) then 0 when starts_with(search, vn_fold(${typed})) then 1 else 2 end)
  from organisation_name where organisation_id = o.id)`

function nameOfKind(kind: 'official' | 'short', onDay: string): SQL {
  return sql`
    select name from organisation_name
    where organisation_id = o.id and kind = ${kind}
    order by (coalesce(valid_from, '-infinity') <= ${onDay}::date and coalesce(valid_to, 'infinity') >= ${onDay}::date) desc,
      valid_from desc nulls last, id
    limit 1`
}
