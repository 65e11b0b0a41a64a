import { is, type SQL, sql } from 'drizzle-orm'
import { PgDialect, PgTransaction } from 'drizzle-orm/pg-core'
import type { Executor } from '#db/client.server'
import { directive } from '#db/schema.server'
import type { DirectivesOnDay } from './directives-on-day.server'
import { STANDINGS, type Standing } from './standing'
import { standingCase } from './standing-sql.server'
import { makeUnchangedMemory } from './unchanged-memory'

export type StandingCounts = Record<Standing, number>

const dialect = new PgDialect({ casing: 'snake_case' })
const memories = new WeakMap<object, ReturnType<typeof makeUnchangedMemory<StandingCounts>>>()

/**
 * How many directives stand how, of those that `where` lets through. Counting looks at every one of them and is most of
 * what a list costs, so the counts are kept until something is written.
 */
export async function countStandings(
  db: Executor,
  on: DirectivesOnDay,
  where: readonly SQL[],
): Promise<StandingCounts> {
  const query = sql`
    select ${standingCase(on.columns, on.day)} as standing, count(*)::integer as n,
      pg_current_snapshot()::text as snapshot
    from ${directive} ${on.joins}
    where ${sql.join([sql`(${directive.issuedOn} is null or ${directive.issuedOn} <= ${on.day}::date)`, ...where], sql` and `)}
    group by 1`
  const memory = is(db, PgTransaction) ? null : memoryOf(db)
  const question = JSON.stringify(dialect.sqlToQuery(query))
  const known = memory?.recall(question, on.snapshot, Date.now())
  if (known) return { ...known }

  const rows = await db.execute<{ standing: Standing; n: number; snapshot: string }>(query)
  const counts = Object.fromEntries(STANDINGS.map((standing) => [standing, 0])) as StandingCounts
  for (const { standing, n } of rows) counts[standing] = n
  // No rows, no snapshot: an empty answer costs little to ask for again.
  if (rows[0]) memory?.keep(question, rows[0].snapshot, counts, Date.now())
  return counts
}

function memoryOf(db: Executor) {
  const memory = memories.get(db) ?? makeUnchangedMemory<StandingCounts>()
  memories.set(db, memory)
  return memory
}
