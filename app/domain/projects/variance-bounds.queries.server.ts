import { desc, eq, type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { person, varianceBounds } from '#db/schema.server'
import { addDays } from '~/domain/calendar-day'
import { DEFAULT_BOUNDS, type VarianceBounds } from './variance-bounds'

/** The bounds that hold, with who set them and when; `version` is 0 while nobody has set any. */
export type HeldBounds = VarianceBounds & { version: number; setBy: string | null; setAt: Date | null }

export async function findVarianceBounds(db: Executor): Promise<HeldBounds> {
  const [row] = await db
    .select({
      version: varianceBounds.id,
      watchFrom: varianceBounds.watchFrom,
      badFrom: varianceBounds.badFrom,
      setBy: person.name,
      setAt: varianceBounds.setAt,
    })
    .from(varianceBounds)
    .leftJoin(person, eq(person.id, varianceBounds.setBy))
    .orderBy(desc(varianceBounds.id))
    .limit(1)
  return row ?? { ...DEFAULT_BOUNDS, version: 0, setBy: null, setAt: null }
}

/** A bound as it held at the end of a day (ISO), as SQL: looked up once a statement, whatever the number of projects. */
export function boundOn(which: keyof VarianceBounds, day: string): SQL<number> {
  return sql<number>`coalesce((select ${varianceBounds[which]} from ${varianceBounds}
    where ${varianceBounds.setAt} < ${`${addDays(day, 1)}T00:00:00+07:00`}::timestamptz
    order by ${varianceBounds.id} desc limit 1), ${DEFAULT_BOUNDS[which]}::int)`
}
