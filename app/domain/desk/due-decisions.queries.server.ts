import { sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import type { FeePeriod } from '~/domain/leases/lease-terms'
import { listPausesToDecide, type PauseRow } from '~/domain/pauses/pauses.queries.server'
import type { Proposal } from '~/domain/pauses/proposals'
import { listWaitingProposals } from '~/domain/pauses/proposals.queries.server'
import type { Scope } from '~/domain/people/actor'

/** What a lease of the project costs while nobody decides, VAT included, in dong. */
export type RentMeanwhile = { projectId: number; period: FeePeriod; fee: bigint }

export type DueDecisions = { pauses: PauseRow[]; proposals: Proposal[]; rents: RentMeanwhile[] }

/** What waits for a decision on the day (R4): pauses whose condition has come, and orders nobody has carried out yet. */
export async function listDueDecisions(db: Executor, asked: { day: string; scope: Scope }): Promise<DueDecisions> {
  const [pauses, proposals] = await Promise.all([listPausesToDecide(db, asked), listWaitingProposals(db, asked)])
  const projectIds = [...new Set(pauses.map(({ projectId }) => projectId))]
  return { pauses, proposals, rents: await rentsOf(db, projectIds, asked.day) }
}

async function rentsOf(db: Executor, projectIds: readonly number[], day: string): Promise<RentMeanwhile[]> {
  if (projectIds.length === 0) return []
  const rows = await db.execute<{ projectId: number; period: FeePeriod; fee: string }>(sql`
    select project_id as "projectId", fee_period as period,
      sum(round(fee * (10000 + vat_basis_points) / 10000.0))::bigint::text as fee
    from lease
    where project_id = any(${sql.param(projectIds)}::integer[]) and starts_on <= ${day}::date
      and (closed_on is null or closed_on > ${day}::date) and fee > 0
    group by 1, 2 order by 1, 2`)
  return rows.map((row) => ({ ...row, fee: BigInt(row.fee) }))
}
