import { asc, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { legalRegime } from '#db/schema.server'
import type { RegimeSpan } from './regime'
import { type Regime, regimeFile } from './regime.forms'

/** Every law with its validity, oldest first. */
export function listRegimeSpans(db: Executor): Promise<RegimeSpan[]> {
  return db
    .select({
      code: legalRegime.code,
      series: legalRegime.series,
      shortName: legalRegime.shortName,
      validFrom: legalRegime.validFrom,
      validTo: legalRegime.validTo,
    })
    .from(legalRegime)
    .orderBy(asc(legalRegime.validFrom), asc(legalRegime.code))
}

/** Every law with all it asks, newest first within its series; and whether it came with the product. */
export async function listRegimes(db: Executor): Promise<(Regime & { builtIn: boolean; loadedAt: Date })[]> {
  const rows = await db
    .select({ content: legalRegime.content, builtIn: legalRegime.builtIn, loadedAt: legalRegime.loadedAt })
    .from(legalRegime)
    .orderBy(asc(legalRegime.series), sql`${legalRegime.validFrom} desc`, asc(legalRegime.code))
  return rows.map(({ content, ...row }) => ({ ...regimeFile.parse(content), ...row }))
}
