import { eq } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { legalRegime } from '#db/schema.server'
import { regimeFile } from '~/domain/regimes/regime.forms'
import type { LeaseRules } from './lease-guards'

/** What the law of a project asks of leased services; null where it says nothing of them, or its text was not read. */
export async function findLeaseRules(db: Executor, regime: string | null): Promise<LeaseRules | null> {
  if (regime === null) return null
  const [row] = await db.select({ content: legalRegime.content }).from(legalRegime).where(eq(legalRegime.code, regime))
  return row ? regimeFile.parse(row.content).lease : null
}
