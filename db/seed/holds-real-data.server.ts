import { sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'

/** True when anything stands in the register, the portfolio or the notices that is not marked as sample. */
export async function holdsRealData(db: Executor): Promise<boolean> {
  const [row] = await db.execute<{ real: boolean }>(sql`
    select exists (select from organisation where not is_sample)
      or exists (select from project where not is_sample)
      or exists (select from notice where not is_sample) as real`)
  return row?.real ?? false
}
