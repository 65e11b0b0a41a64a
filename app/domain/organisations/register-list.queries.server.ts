import { type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import type { Scope } from '~/domain/people/actor'
import { countOpenDuties } from './duties.server'
import type { RegisterFilter } from './organisation-filter'
import type { OrganisationKind } from './organisation-kind'
import { officialNameOn, shortNameOn } from './organisation-name.server'
import { idsByName } from './organisation-options.queries.server'

export type RegisterRow = {
  id: number
  kind: OrganisationKind
  name: string
  shortName: string
  parentId: number | null
  parentName: string | null
  validFrom: string | null
  validTo: string | null
  people: number
  isSample: boolean
  openDuties: number
  orphanedDuties: number
}

/** A register has some hundred units; beyond this a search has to help. */
const MOST_ROWS = 2000

/** Units by a filter on a day (ISO), by name, with what they have to do (within the reader's scope) and how many people hold a role in them. */
export async function listRegister(
  db: Executor,
  filter: RegisterFilter,
  day: string,
  scope: Scope,
): Promise<RegisterRow[]> {
  const duties = await countOpenDuties(db, day, scope)
  const conditions: SQL[] = [sql`true`]
  if (filter.q) conditions.push(sql`o.id in (${idsByName(filter.q)})`)
  if (filter.kind) conditions.push(sql`o.kind = ${filter.kind}`)
  if (filter.state === 'living') conditions.push(living(day))
  if (filter.state === 'ended') conditions.push(sql`o.valid_to < ${day}::date`)
  if (filter.state === 'orphaned') {
    const orphaned = [...duties].filter(([, count]) => count.orphaned > 0).map(([id]) => id)
    conditions.push(sql`o.id = any(${sql.param(orphaned)}::integer[])`)
  }
  const rows = await db.execute<Omit<RegisterRow, 'openDuties' | 'orphanedDuties'>>(sql`
    select * from (
      select o.id, o.kind, ${officialNameOn(sql`o.id`, day)} as name, ${shortNameOn(sql`o.id`, day)} as "shortName",
        o.parent_id as "parentId",
        case when o.parent_id is not null then ${shortNameOn(sql`o.parent_id`, day)} end as "parentName",
        o.valid_from::text as "validFrom", o.valid_to::text as "validTo", o.is_sample as "isSample",
        (select count(distinct person_id)::int from person_role
          where organisation_id = o.id and withdrawn_at is null) as people
      from organisation o where ${sql.join(conditions, sql` and `)}
    ) register
    order by vn_sort(name) collate "C", id
    limit ${MOST_ROWS}`)
  return rows.map((row) => ({
    ...row,
    openDuties: duties.get(row.id)?.open ?? 0,
    orphanedDuties: duties.get(row.id)?.orphaned ?? 0,
  }))
}

const living = (day: string): SQL =>
  sql`coalesce(o.valid_from, '-infinity') <= ${day}::date and coalesce(o.valid_to, 'infinity') >= ${day}::date`

/** How many units live, have ended, and have duties that nobody answers for, on a day. */
export async function countRegister(db: Executor, day: string, scope: Scope) {
  const [row] = await db.execute<{ living: number; ended: number; all: number }>(sql`
    select (count(*) filter (where ${living(day)}))::int as living,
      (count(*) filter (where o.valid_to < ${day}::date))::int as ended, count(*)::int as all
    from organisation o`)
  const duties = await countOpenDuties(db, day, scope)
  const orphaned = [...duties.values()].filter((count) => count.orphaned > 0).length
  return { living: row?.living ?? 0, ended: row?.ended ?? 0, all: row?.all ?? 0, orphaned }
}
