import { sql } from 'drizzle-orm'
import { database } from '#db/client.server'
import { allocation, contract, estimate, fundingSource, supplier } from '#db/schema.server'
import type { DecisionAsked } from '~/domain/decisions/decision'
import { keepProposals } from '~/domain/pauses/proposals.server'
import { addLease } from './lease-rows'
import { addPackage, addSeedStory } from './pause-rows'
import { actor, addUnit } from './project-rows'

/** The seed story with everything a decision can change: a lease, money of a year, a contract, another unit. */
export async function addDecidedStory() {
  const seed = await addSeedStory()
  const lease = await addLease(seed.projectId)
  const otherUnitId = await addUnit('Văn phòng UBND tỉnh')
  const [source] = await database()
    .insert(fundingSource)
    .values({ code: 'tinh', name: 'Ngân sách tỉnh', level: 'provincial', nature: 'development-investment' })
    .returning()
  const sourceId = source?.id ?? 0
  const decided = { decisionNumber: '9/QĐ-UBND', decidedOn: '2015-01-05' }
  await database()
    .insert(estimate)
    .values({ projectId: seed.projectId, kind: 'total-investment', ordinal: 1, amount: 5_000_000_000n, ...decided })
  await database()
    .insert(allocation)
    .values({
      projectId: seed.projectId,
      sourceId,
      year: 2015,
      lastYear: 2015,
      amount: 1_000_000_000n,
      kind: 'initial',
      ...decided,
    })
  const contractedId = await addPackage(seed.projectId, { ordinal: 3, state: 'in-execution', name: 'Phần mềm thư' })
  const [provider] = await database().insert(supplier).values({ name: 'FPT IS' }).returning()
  const [signed] = await database()
    .insert(contract)
    .values({
      ...{ projectId: seed.projectId, bidPackageId: contractedId, supplierId: provider?.id ?? 0, number: '03/HĐ' },
      ...{ signedOn: '2015-02-01', value: 1_500_000_000n, endsOn: '2015-11-30', type: 'lump-sum' as const },
    })
    .returning({ id: contract.id })
  await database().transaction((tx) => keepProposals(tx, [seed.order], { by: null, now: onDay('2015-04-03') }))
  return { ...seed, leaseId: lease.id, otherUnitId, sourceId, contractId: signed?.id ?? 0 }
}

export type DecidedStory = Awaited<ReturnType<typeof addDecidedStory>>

export const onDay = (day: string): Date => new Date(`${day}T09:00:00+07:00`)

/** A decision by clause 2 of notice 70, with the effects given. */
export const decisionOf = (story: DecidedStory, given: Partial<DecisionAsked>): DecisionAsked => ({
  ...{ type: 'approve', title: 'Quyết định về thư điện tử', takenOn: '2015-04-10' },
  cause: { clauseId: story.notice.clauseId, wordOf: null, wordOn: null, words: null },
  condition: { directiveId: null, day: null, words: 'có kết quả đánh giá' },
  ...{ reviewOn: null, effects: [], by: actor(), now: onDay('2015-04-10') },
  ...given,
})

/** Everything a decision can touch, without versions and the trace: what undoing has to bring back. */
export async function standingOfAll(): Promise<unknown> {
  const [row] = await database().execute<{ all: unknown }>(sql`select jsonb_build_object(
    'projects', (select jsonb_agg(to_jsonb(p) - '{version,updated_at}'::text[] order by id) from project p),
    'packages', (select jsonb_agg(to_jsonb(b) - '{version,updated_at}'::text[] order by id) from bid_package b),
    'plans', (select jsonb_agg(to_jsonb(b) - 'version' order by id) from procurement_plan b),
    'pauses', (select jsonb_agg(to_jsonb(p) - '{id,version,created_at,act_key}'::text[] order by "from", bid_package_id) from pause p where ended_on is null),
    'leases', (select jsonb_agg(to_jsonb(l) - 'version' order by id) from lease l),
    'renewals', (select count(*) from lease_renewal),
    'directives', (select jsonb_agg(to_jsonb(d) - 'version' order by id) from directive d),
    'units', (select jsonb_agg(to_jsonb(u) - 'id' order by directive_id, part, organisation_id) from directive_unit u),
    'money', (select jsonb_agg(jsonb_build_array(year, sum) order by year) from (select year, sum(amount) from allocation group by 1) a),
    'contracts', (select jsonb_agg(to_jsonb(c) - 'version' order by id) from contract c),
    'appendices', (select count(*) from contract_variation),
    'waiting', (select jsonb_agg(jsonb_build_array(question, project_id, directive_id, lease_id) order by question, project_id, directive_id, lease_id) from due_decision where state = 'waiting')
  ) as all`)
  return row?.all
}
