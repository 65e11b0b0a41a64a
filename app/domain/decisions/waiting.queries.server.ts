import { and, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { project } from '#db/schema.server'
import { daysBetween } from '~/domain/calendar-day'
import { leaseStanding } from '~/domain/leases/lease-standing'
import { listPausesToDecide } from '~/domain/pauses/pauses.queries.server'
import { listWaitingProposals } from '~/domain/pauses/proposals.queries.server'
import type { Scope } from '~/domain/people/actor'
import { projectInScope } from '~/domain/projects/project-scope.server'
import { listDecisionsToReview } from './decisions.queries.server'
import { lapsesOn, type Waiting, type WaitingCost } from './waiting'

type Asked = { day: string; scope: Scope }

/** Go on, keep pausing, or cancel. */
const WAYS_OF_PAUSE = 3
/** Renew, end with what follows, or take over. */
const WAYS_OF_LEASE = 3
/** Carry it out, or settle that it asks nothing. */
const WAYS_OF_PROPOSAL = 2
/** Keep it, or put another in its place. */
const WAYS_OF_REVIEW = 2

/** Everything that waits for a decision on the day, what has waited longest first, each with what waiting costs (R4, R20). */
export async function listWaiting(db: Executor, asked: Asked): Promise<Waiting[]> {
  const [pauses, proposals, leases, reviews, due] = await Promise.all([
    listPausesToDecide(db, asked),
    listWaitingProposals(db, asked),
    listEndingLeases(db, asked),
    listDecisionsToReview(db, asked),
    dueIds(db, asked),
  ])
  const projectIds = [...pauses, ...proposals].map(({ projectId }) => projectId)
  const [fees, unspent] = await Promise.all([feesOf(db, projectIds, asked.day), unspentOf(db, projectIds, asked.day)])
  const costsOf = (projectId: number): WaitingCost[] => [
    ...fees
      .filter((one) => one.projectId === projectId)
      .map(({ projectId: _, ...fee }) => ({ kind: 'fee' as const, ...fee })),
    ...unspent
      .filter((one) => one.projectId === projectId)
      .map(({ projectId: _, ...rest }) => ({ kind: 'lapses' as const, ...rest })),
  ]
  const waited = (since: string) => ({ since, waited: Math.max(0, daysBetween(since, asked.day)) })
  const waiting: Waiting[] = [
    ...pauses.map((pause) => ({
      ...{ kind: 'pause' as const, pause, key: `pause-${pause.id}`, dueId: due.get(`pause ${pause.id}`) ?? null },
      ...{ projectId: pause.projectId, project: pause.project, worth: pause.worth, options: WAYS_OF_PAUSE },
      ...waited(pause.due?.since ?? pause.since),
      costs: [{ kind: 'days-lost' as const, days: pause.daysLost }, ...costsOf(pause.projectId)],
    })),
    ...leases.map(({ projectId, project: name, openedOn, dueId, period, fee, ...lease }) => ({
      ...{ kind: 'lease-end' as const, key: `lease-${lease.id}`, dueId, projectId, project: name },
      lease: { ...lease, standing: leaseStanding(lease, asked.day) },
      ...{ worth: null, options: WAYS_OF_LEASE, ...waited(openedOn) },
      costs: fee > 0n ? [{ kind: 'fee' as const, leaseId: lease.id, service: lease.service, period, fee }] : [],
    })),
    ...proposals.map((proposal) => ({
      ...{ kind: 'proposal' as const, proposal, key: `proposal-${proposal.directiveId}-${proposal.projectId}` },
      dueId: due.get(`proposal ${proposal.directiveId} ${proposal.projectId}`) ?? null,
      ...{ projectId: proposal.projectId, project: proposal.project, worth: null, options: WAYS_OF_PROPOSAL },
      ...{ ...waited(proposal.waitingSince ?? asked.day), costs: costsOf(proposal.projectId) },
    })),
    ...reviews.map((decision) => ({
      ...{ kind: 'review' as const, decision, key: `review-${decision.id}`, dueId: null, worth: null, costs: [] },
      ...{ projectId: decision.projects[0]?.id ?? 0, project: decision.projects.map(({ name }) => name).join('; ') },
      ...{ options: WAYS_OF_REVIEW, ...waited(decision.reviewOn ?? asked.day) },
    })),
  ]
  return waiting.sort((a, b) => (a.since === b.since ? a.key.localeCompare(b.key) : a.since < b.since ? -1 : 1))
}

/** The rows of due_decision that wait on the day, by what they are about. */
async function dueIds(db: Executor, { day, scope }: Asked): Promise<Map<string, number>> {
  const rows = await db.execute<{ id: number; key: string }>(sql`
    select d.id, case when d.pause_id is not null then 'pause ' || d.pause_id
      else 'proposal ' || d.directive_id || ' ' || d.project_id end as key
    from due_decision d join ${project} on ${project.id} = d.project_id
    where ${and(sql`d.state = 'waiting' and d.question <> 'lease-end' and d.opened_on <= ${day}::date`, projectInScope(scope))}`)
  return new Map(rows.map(({ id, key }) => [key, id]))
}

type LeaseEnd = {
  id: number
  dueId: number
  projectId: number
  project: string
  service: string
  provider: string
  startsOn: string
  endsOn: string
  noticeBy: string | null
  closedOn: string | null
  openedOn: string
  period: 'month' | 'quarter' | 'year' | 'whole-term'
  fee: bigint
}

const MOST = 200
const withVat = sql`round(l.fee * (10000 + l.vat_basis_points) / 10000.0)::bigint::text`

async function listEndingLeases(db: Executor, { day, scope }: Asked): Promise<LeaseEnd[]> {
  const rows = await db.execute<Omit<LeaseEnd, 'fee'> & { fee: string }>(sql`
    select l.id, d.id as "dueId", l.project_id as "projectId", ${project.name} as project, l.service, s.name as provider,
      l.starts_on::text as "startsOn", l.ends_on::text as "endsOn", l.notice_by::text as "noticeBy",
      l.closed_on::text as "closedOn", d.opened_on::text as "openedOn", l.fee_period as period, ${withVat} as fee
    from due_decision d join lease l on l.id = d.lease_id join supplier s on s.id = l.provider_id
    join ${project} on ${project.id} = l.project_id
    where ${and(
      sql`d.question = 'lease-end' and d.opened_on <= ${day}::date and (d.closed_on is null or d.closed_on > ${day}::date)`,
      projectInScope(scope),
    )} order by d.opened_on, d.id limit ${MOST}`)
  return rows.map((row) => ({ ...row, fee: BigInt(row.fee) }))
}

type Fee = { projectId: number; leaseId: number; service: string; period: LeaseEnd['period']; fee: bigint }

/** Fees that run on the projects on the day, VAT included. */
async function feesOf(db: Executor, projectIds: readonly number[], day: string): Promise<Fee[]> {
  if (projectIds.length === 0) return []
  const rows = await db.execute<Omit<Fee, 'fee'> & { fee: string }>(sql`
    select l.project_id as "projectId", l.id as "leaseId", l.service, l.fee_period as period, ${withVat} as fee
    from lease l where l.project_id = any(${sql.param([...new Set(projectIds)])}::integer[]) and l.fee > 0
      and l.starts_on <= ${day}::date and (l.closed_on is null or l.closed_on > ${day}::date) order by l.id`)
  return rows.map((row) => ({ ...row, fee: BigInt(row.fee) }))
}

type Unspent = { projectId: number; year: number; amount: bigint; on: string }

/** What the plan of the day's year still holds undisbursed. */
async function unspentOf(db: Executor, projectIds: readonly number[], day: string): Promise<Unspent[]> {
  if (projectIds.length === 0) return []
  const year = Number(day.slice(0, 4))
  const rows = await db.execute<{ projectId: number; amount: string }>(sql`
    select a.project_id as "projectId", (sum(a.amount) - coalesce((
      select sum(p.amount) from payment p where p.project_id = a.project_id and p.plan_year = ${year}
        and p.reversed_at is null and p.paid_on <= ${day}::date), 0))::text as amount
    from allocation a
    where a.project_id = any(${sql.param([...new Set(projectIds)])}::integer[]) and a.horizon = 'annual' and a.year = ${year}
      and a.decided_on <= ${day}::date
    group by a.project_id`)
  return rows
    .map((row) => ({ projectId: row.projectId, year, amount: BigInt(row.amount), on: lapsesOn(year) }))
    .filter(({ amount }) => amount > 0n)
}
