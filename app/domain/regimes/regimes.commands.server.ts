import { sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { legalRegime } from '#db/schema.server'
import type { Regime } from './regime.forms'

/**
 * Stores a law under its code, in place of what stood there. A file that comes with the product never overwrites one that
 * an office loaded. Answers whether it is stored now.
 */
export async function storeRegime(
  db: Executor,
  input: { regime: Regime; builtIn: boolean; now: Date },
): Promise<{ stored: boolean }> {
  const { regime, builtIn, now } = input
  const { code, series, name, shortName, validFrom, validTo } = regime
  const row = { code, series, name, shortName, validFrom, validTo, content: regime, builtIn, loadedAt: now }
  const written = await db
    .insert(legalRegime)
    .values(row)
    .onConflictDoUpdate({
      target: legalRegime.code,
      set: { series, name, shortName, validFrom, validTo, content: regime, builtIn, loadedAt: now },
      setWhere: builtIn
        ? sql`legal_regime.built_in and legal_regime.content is distinct from excluded.content`
        : undefined,
    })
    .returning({ code: legalRegime.code })
  return { stored: written.length > 0 }
}
