import { sql } from 'drizzle-orm'
import type { Database } from '#db/client.server'
import { varianceBounds } from '#db/schema.server'
import { type CommandResult, forbidden, stale } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import type { VarianceBounds } from './variance-bounds'
import { findVarianceBounds } from './variance-bounds.queries.server'

/** Sets the office's bounds for every project. They hold from now; what held on an earlier day stays on record. */
export function setVarianceBounds(
  db: Database,
  input: { bounds: VarianceBounds; version: number; by: Actor; now: Date },
): Promise<CommandResult> {
  const { bounds, version, by, now } = input
  return db.transaction(async (tx) => {
    if (by.scope !== 'all') return forbidden
    await tx.execute(sql`lock table ${varianceBounds} in share row exclusive mode`)
    const held = await findVarianceBounds(tx)
    if (held.version !== version) return stale(held)
    const { watchFrom, badFrom } = bounds
    await tx.insert(varianceBounds).values({ watchFrom, badFrom, setBy: by.personId, setAt: now })
    return { ok: true }
  })
}
