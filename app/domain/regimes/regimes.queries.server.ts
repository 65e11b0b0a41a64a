import { asc, eq, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { legalRegime } from '#db/schema.server'
import type { RegimeSpan } from './regime'
import { type Regime, regimeFile } from './regime.forms'

const SPAN = {
  code: legalRegime.code,
  series: legalRegime.series,
  shortName: legalRegime.shortName,
  name: legalRegime.name,
  validFrom: legalRegime.validFrom,
  validTo: legalRegime.validTo,
}

/** Every law with its validity, oldest first. */
export function listRegimeSpans(db: Executor): Promise<RegimeSpan[]> {
  return db.select(SPAN).from(legalRegime).orderBy(asc(legalRegime.validFrom), asc(legalRegime.code))
}

/** The laws a project may stand under, oldest first: those on investment. */
export function listProjectLaws(db: Executor): Promise<RegimeSpan[]> {
  return db
    .select(SPAN)
    .from(legalRegime)
    .where(eq(legalRegime.series, 'investment'))
    .orderBy(asc(legalRegime.validFrom), asc(legalRegime.code))
}

/** The laws a project may stand under with the figures they set, oldest first: what dossiers are checked by. */
export function listLawsWithFigures(db: Executor): Promise<(RegimeSpan & Pick<Regime, 'parameters'>)[]> {
  return db
    .select({ ...SPAN, parameters: sql<Regime['parameters']>`${legalRegime.content}->'parameters'` })
    .from(legalRegime)
    .where(eq(legalRegime.series, 'investment'))
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
