import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { bidPackageTransition } from '#db/schema.server'

/** Not a row that takes another back, and not taken back by one. */
const stands = and(
  isNull(bidPackageTransition.undoesId),
  sql`not exists (select 1 from bid_package_transition undoing where undoing.undoes_id = ${bidPackageTransition}.id)`,
)

/** The transitions of a package that hold, newest first: those taken back stay in the story and count for nothing. */
export function listStanding(db: Executor, bidPackageId: number) {
  return db
    .select({
      id: bidPackageTransition.id,
      from: bidPackageTransition.from,
      to: bidPackageTransition.to,
      on: bidPackageTransition.on,
      facts: bidPackageTransition.facts,
    })
    .from(bidPackageTransition)
    .where(and(eq(bidPackageTransition.bidPackageId, bidPackageId), stands))
    .orderBy(desc(bidPackageTransition.id))
}

export type StandingTransition = Awaited<ReturnType<typeof listStanding>>[number]
