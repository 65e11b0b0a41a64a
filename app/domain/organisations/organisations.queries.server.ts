import { sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'

/**
 * The organisations themselves and everything they took over, however many steps back: who may see a unit may see what
 * its predecessors were ordered to do (R17). A function that only moved (`moved`) and a successor that takes no duties
 * carry no right to the other unit's papers. Cycles end by themselves; unknown ids come back as they are.
 */
export async function listOrganisationIdsWithPredecessors(db: Executor, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return []
  const rows = await db.execute<{ id: number }>(sql`
    with recursive line(id) as (
      select unnest(${sql.param([...ids])}::integer[])
      union
      select succession.from_id
      from organisation_succession succession
      join line on line.id = succession.to_id
      where succession.takes_duties and succession.kind <> 'moved'
    )
    select id from line order by id`)
  return rows.map((row) => row.id)
}
