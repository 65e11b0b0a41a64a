import { type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { directive, directiveProject } from '#db/schema.server'
import { hasContract } from '~/domain/bid-packages/bid-package-state'
import type { BidPackageState } from '~/domain/bid-packages/bid-package-terms'
import { retention } from '~/domain/bid-packages/contract'
import type { DirectivesOnDay } from '~/domain/directives/directives-on-day.server'
import { loadWorkingCalendar } from '~/domain/holidays/holidays.queries.server'
import { notYetRecorded } from '~/domain/pauses/halts.queries.server'
import { HALTING_KINDS } from '~/domain/projects/project-order'
import type { ChainHalt, ChainPackage } from './portfolio-chain'
import { chargeUnnamed } from './portfolio-forecast'
import { anyOf } from './portfolio-rows.server'
import { type ChainStep, selectionLeft } from './portfolio-selection'

const ENDED = sql`('tender-cancelled', 'no-winner')`

type PackageRow = {
  id: number
  projectId: number
  planId: number | null
  ordinal: number
  name: string
  state: BidPackageState
  stateSince: string
  over: boolean
  price: string
  plannedQuarter: string | null
  plannedDays: number | null
  contractValue: string | null
  signedOn: string | null
  endsOn: string | null
  retentionBasisPoints: number | null
  accepted: string
  lastAcceptedOn: string | null
  paid: string
}

/**
 * The packages of some projects as they stood on the day, for a forecast: those that failed or were cancelled left out.
 * Payments of a project that name no package are counted on its signed ones. A fixed number of statements.
 */
export async function readChainPackages(
  db: Executor,
  { ids, on }: { ids: readonly number[]; on: DirectivesOnDay },
): Promise<Map<number, ChainPackage[]>> {
  if (ids.length === 0) return new Map()
  const { day } = on
  const [rows, steps, pauses, orders, unnamed, calendar] = await Promise.all([
    packagesOn(db, ids, day),
    stepsOn(db, ids, day),
    pausesUntil(db, ids, day),
    ordersInForce(db, ids, on),
    unnamedPayments(db, ids, day),
    loadWorkingCalendar(db),
  ])
  const stepsOf = gathered(steps, (step) => step.bidPackageId)
  const pausesOf = gathered(pauses, (pause) => pause.projectId)
  const orderOf = new Map(orders.map((order) => [order.projectId, order]))
  const made = rows.map((row): ChainPackage => {
    const own = (pausesOf.get(row.projectId) ?? []).filter(
      ({ planId, bidPackageId }) =>
        (planId === null && bidPackageId === null) ||
        bidPackageId === row.id ||
        (planId !== null && planId === row.planId),
    )
    const value = BigInt(row.contractValue ?? row.price)
    const signedOn = row.signedOn ?? (hasContract(row.state) ? row.stateSince : null)
    const held = own.find(({ endedOn }) => endedOn === null) ?? orderOf.get(row.projectId)
    return {
      ...{
        id: row.id,
        projectId: row.projectId,
        ordinal: row.ordinal,
        name: row.name,
        state: row.state,
        over: row.over,
      },
      ...{ value, accepted: BigInt(row.accepted), lastAcceptedOn: row.lastAcceptedOn, paid: BigInt(row.paid) },
      keptBack: row.retentionBasisPoints === null ? 0n : retention(value, row.retentionBasisPoints),
      ...{ signedOn, endsOn: row.endsOn, plannedDays: row.plannedDays, plannedQuarter: row.plannedQuarter },
      selection:
        signedOn === null ? selectionLeft(stepsOf.get(row.id) ?? [], { calendar, pauses: own, today: day }) : null,
      halt: held ? haltOf(held) : null,
    }
  })
  const rest = new Map(unnamed.map(({ projectId, amount }) => [projectId, BigInt(amount)]))
  const ofProject = gathered(made, (bid) => bid.projectId)
  return new Map([...ofProject].map(([id, own]) => [id, chargeUnnamed(own, rest.get(id) ?? 0n)]))
}

const haltOf = ({ since, notice, section, wordOf, conditionDay, reviewOn }: ChainHalt): ChainHalt => ({
  ...{ since, notice, section, wordOf, conditionDay, reviewOn },
})

function gathered<T>(rows: readonly T[], of: (row: T) => number): Map<number, T[]> {
  const found = new Map<number, T[]>()
  for (const row of rows) {
    const own = found.get(of(row))
    if (own) own.push(row)
    else found.set(of(row), [row])
  }
  return found
}

/** State, contract, volume and payments as of the day. */
const packagesOn = (db: Executor, ids: readonly number[], day: string) =>
  db.execute<PackageRow>(sql`
    select * from (
      select b.id, b.project_id as "projectId", b.plan_id as "planId", b.ordinal, b.name, b.value::text as price,
        case when b.state_since <= ${day}::date then b.state else coalesce((
          select t."to" from bid_package_transition t
          where t.bid_package_id = b.id and t."on" <= ${day}::date order by t.id desc limit 1), 'draft') end as state,
        b.state_since::text as "stateSince", p.phase in ('closed', 'stopped') as over,
        b.planned_quarter::text as "plannedQuarter", b.planned_days as "plannedDays",
        c.value::text as "contractValue", c.signed_on::text as "signedOn", c.ends_on::text as "endsOn",
        c.kept as "retentionBasisPoints", coalesce(a.amount, 0)::text as accepted, a.last::text as "lastAcceptedOn",
        coalesce(y.amount, 0)::text as paid
      from bid_package b
      join project p on p.id = b.project_id
      left join (
        select c.bid_package_id, sum(coalesce(v.new_value, c.value)) as value, min(c.signed_on) as signed_on,
          max(coalesce(v.new_ends_on, c.ends_on)) as ends_on,
          max(c.retention_basis_points) filter (where c.retention_released_on is null) as kept
        from contract c
        left join lateral (select new_value, new_ends_on from contract_variation
          where contract_id = c.id and signed_on <= ${day}::date order by signed_on desc, id desc limit 1) v on true
        where c.signed_on <= ${day}::date and ${anyOf(sql`c.project_id`, ids)} group by 1) c on c.bid_package_id = b.id
      left join (
        select bid_package_id, sum(amount) as amount, max(accepted_on) as last from acceptance
        where reversed_at is null and accepted_on <= ${day}::date group by 1) a on a.bid_package_id = b.id
      left join (
        select bid_package_id, sum(amount) as amount from payment
        where reversed_at is null and paid_on <= ${day}::date and ${anyOf(sql`payment.project_id`, ids)}
        group by 1) y on y.bid_package_id = b.id
      where b.created_at < (${day}::date + 1)::timestamptz and ${anyOf(sql`b.project_id`, ids)}
    ) packages where state not in ${ENDED}
    order by "projectId", ordinal`)

/** Steps of the packages without a contract on the day. */
const stepsOn = (db: Executor, ids: readonly number[], day: string) =>
  db.execute<ChainStep & { bidPackageId: number }>(sql`
    select s.bid_package_id as "bidPackageId", s.name, s.days, s.day_unit as "dayUnit", s.completed_by as "completedBy",
      s.original_due_on::text as "originalDueOn", s.started_on::text as "startedOn",
      case when s.done_on <= ${day}::date then s.done_on::text end as "doneOn", s.skipped_reason as "skippedReason"
    from bid_package_step s join bid_package b on b.id = s.bid_package_id
    where ${anyOf(sql`b.project_id`, ids)} and not exists (
      select 1 from contract c where c.bid_package_id = b.id and c.signed_on <= ${day}::date)
    order by s.bid_package_id, s.ordinal`)

type PauseRow = ChainHalt & {
  projectId: number
  planId: number | null
  bidPackageId: number | null
  from: string
  endedOn: string | null
}

/** Pauses begun by the day, the narrowest first; one that ended later is still open then. */
const pausesUntil = (db: Executor, ids: readonly number[], day: string) =>
  db.execute<PauseRow>(sql`
    select p.project_id as "projectId", p.plan_id as "planId", p.bid_package_id as "bidPackageId", p."from"::text as "from",
      case when p.ended_on <= ${day}::date then p.ended_on::text end as "endedOn", p."from"::text as since,
      n.number_symbol as notice, c.section, p.word_of as "wordOf", p.condition_day::text as "conditionDay",
      p.review_on::text as "reviewOn"
    from pause p left join clause c on c.id = p.clause_id left join notice n on n.id = c.notice_id
    where p."from" <= ${day}::date and ${anyOf(sql`p.project_id`, ids)}
    order by p.bid_package_id is null, p.plan_id is null, p."from", p.id`)

/** Orders to stop or pause that nobody has recorded yet halt their whole project (R3). */
const ordersInForce = (db: Executor, ids: readonly number[], on: DirectivesOnDay) =>
  db.execute<ChainHalt & { projectId: number }>(sql`
    select ${directiveProject.projectId} as "projectId", min(${directive.issuedOn})::text as since,
      min(n.number_symbol) as notice, min(${directive.section}) as section, null as "wordOf", null as "conditionDay",
      null as "reviewOn"
    from ${directiveProject}
    join ${directive} on ${directive.id} = ${directiveProject.directiveId}
    join notice n on n.id = ${directive.noticeId} ${on.joins}
    where ${anyOf(sql`${directiveProject.projectId}`, ids)} and ${on.open} and ${notYetRecorded}
      and ${directive.decision} in (${halting})
    group by 1`)

const halting: SQL = sql.join(
  HALTING_KINDS.map((kind) => sql`${kind}`),
  sql`, `,
)

const unnamedPayments = (db: Executor, ids: readonly number[], day: string) =>
  db.execute<{ projectId: number; amount: string }>(sql`
    select project_id as "projectId", sum(amount)::text as amount from payment
    where bid_package_id is null and lease_id is null and reversed_at is null and paid_on <= ${day}::date
      and ${anyOf(sql`project_id`, ids)}
    group by 1`)
