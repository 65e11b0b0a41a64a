import { inArray, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { organisation } from '#db/schema.server'
import { officialNameOn } from './organisation-name.server'

/** The official names some units bear on a day (ISO), by their number. */
export async function officialNamesOf(db: Executor, ids: readonly number[], day: string): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: organisation.id, name: officialNameOn(sql`${organisation}.id`, day) })
    .from(organisation)
    .where(inArray(organisation.id, [...ids]))
  return new Map(rows.map(({ id, name }) => [id, name]))
}
