import { sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { officialNameOn } from '~/domain/organisations/organisation-name.server'

export type LivingUnit = { id: number; name: string }

/**
 * Who answers on the day for units that may be no more (R17): the unit itself while it lives, else the one that took its
 * duties over, by its official name of the day. A unit that nobody answers for is absent.
 */
export async function livingUnits(db: Executor, ids: readonly number[], day: string): Promise<Map<number, LivingUnit>> {
  if (ids.length === 0) return new Map()
  const rows = await db.execute<{ asked: number; id: number; name: string }>(sql`
    with recursive heirs(asked, id, steps) as (
      select id, id, 0 from organisation where id = any(${sql.param([...new Set(ids)])}::integer[])
      union all
      select heirs.asked, succession.to_id, heirs.steps + 1
      from heirs
      join organisation gone on gone.id = heirs.id and gone.valid_to < ${day}::date
      join organisation_succession succession on succession.from_id = heirs.id
      where succession.takes_duties and succession.kind <> 'moved' and succession."on" <= ${day}::date
        and succession.to_id is not null and heirs.steps < 12
    )
    select distinct on (heirs.asked) heirs.asked, heirs.id, ${officialNameOn(sql`heirs.id`, day)} as name
    from heirs
    join organisation on organisation.id = heirs.id
    where coalesce(organisation.valid_to, 'infinity') >= ${day}::date
    order by heirs.asked, heirs.steps, heirs.id`)
  return new Map(rows.map(({ asked, id, name }) => [asked, { id, name }]))
}
