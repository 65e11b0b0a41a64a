import type { Executor } from '#db/client.server'
import type { LeaseRules } from '~/domain/leases/lease-guards'
import { findLeaseRules } from '~/domain/leases/lease-rules.queries.server'
import { regimeOn } from '~/domain/regimes/regime'
import { listProjectLaws } from '~/domain/regimes/regimes.queries.server'

/** What the law of a day (ISO) asks of leased services: choosing an option is a new decision, whatever the project began under. */
export async function findLeaseRulesOn(
  db: Executor,
  day: string,
): Promise<{ rules: LeaseRules | null; law: string | null }> {
  const law = regimeOn(await listProjectLaws(db), 'investment', day)
  return { rules: await findLeaseRules(db, law?.code ?? null), law: law?.shortName ?? null }
}
