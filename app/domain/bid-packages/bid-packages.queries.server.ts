import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { bidPackage, project } from '#db/schema.server'
import { likePattern } from '~/domain/like-pattern'
import { openOn, pauseJoins, pauseJson } from '~/domain/pauses/open-pauses.server'
import type { PauseFacts } from '~/domain/pauses/pause-facts'
import type { Scope } from '~/domain/people/actor'
import { projectInScope } from '~/domain/projects/project-scope.server'
import { fold } from '~/domain/vietnamese-text'
import { BID_PACKAGE_STATES, type BidPackageState } from './bid-package-terms'
import { PACKAGES_PAGE, type PackageSort, type PackagesView } from './bid-packages-view'

type Asked = { view: PackagesView; day: string; scope: Scope }

/** A pause `p` covers the package of the outer row on the day. */
const covers = (day: string): SQL => sql`p.project_id = bid_package.project_id and ${openOn(day)}
  and (p.bid_package_id = bid_package.id or p.plan_id = bid_package.plan_id
    or (p.plan_id is null and p.bid_package_id is null))`

const isOver = sql`bid_package.state in ('settled', 'tender-cancelled', 'no-winner')`

/** It stands still: a pause covers it and there is something to hold back. */
const standsStillOn = (day: string): SQL => sql`(not ${isOver} and exists (select 1 from pause p where ${covers(day)}))`

/** What a list shows of a package; `pause` is the narrowest that holds it on the day. */
const columnsOn = (day: string) => ({
  id: bidPackage.id,
  ordinal: bidPackage.ordinal,
  name: bidPackage.name,
  value: bidPackage.value,
  method: bidPackage.method,
  field: bidPackage.field,
  state: bidPackage.state,
  stateSince: bidPackage.stateSince,
  plannedQuarter: bidPackage.plannedQuarter,
  networkNumber: bidPackage.networkNumber,
  networkVersion: bidPackage.networkVersion,
  projectId: bidPackage.projectId,
  planId: bidPackage.planId,
  projectCode: project.code,
  projectName: project.name,
  supplier: sql<string | null>`(select s.name from contract c join supplier s on s.id = c.supplier_id
    where c.bid_package_id = bid_package.id order by c.signed_on desc, c.id desc limit 1)`,
  contractValue: sql<string | null>`(select sum(coalesce((select v.new_value from contract_variation v
      where v.contract_id = c.id order by v.signed_on desc, v.id desc limit 1), c.value))
    from contract c where c.bid_package_id = bid_package.id)::text`,
  accepted: sql<string>`(select coalesce(sum(a.amount), 0) from acceptance a
    where a.bid_package_id = bid_package.id and a.reversed_at is null)::text`,
  pause: sql<PauseFacts | null>`(case when ${isOver} then null else (select ${pauseJson} from pause p ${pauseJoins}
    where ${covers(day)} order by p.bid_package_id is null, p.plan_id is null, p."from" limit 1) end)`,
})

const rowsFrom = (db: Executor, day: string) =>
  db.select(columnsOn(day)).from(bidPackage).innerJoin(project, eq(project.id, bidPackage.projectId))

type Raw = Awaited<ReturnType<typeof rowsFrom>>[number]
export type PackageRow = Omit<Raw, 'contractValue' | 'accepted'> & { contractValue: bigint | null; accepted: bigint }

const withAmounts = ({ contractValue, accepted, ...row }: Raw): PackageRow => ({
  ...row,
  contractValue: contractValue === null ? null : BigInt(contractValue),
  accepted: BigInt(accepted),
})

/** One page of packages; all of a board, up to its bound. */
export async function listBidPackages(db: Executor, { view, day, scope }: Asked): Promise<PackageRow[]> {
  const size = view.show === 'board' ? MOST_ON_BOARD : PACKAGES_PAGE
  const offset = view.show === 'board' ? 0 : (view.page - 1) * PACKAGES_PAGE
  const rows = await rowsFrom(db, day)
    .where(and(...conditions(view, day, scope), stateCondition(view)))
    .orderBy(...orderOf(view))
    .limit(size)
    .offset(offset)
  return rows.map(withAmounts)
}

/** Every package of the view, for an export, in bounded batches. */
export async function* exportBidPackages(db: Executor, { view, day, scope }: Asked): AsyncGenerator<PackageRow[]> {
  for (let page = 1; ; page++) {
    const rows = await listBidPackages(db, { view: { ...view, show: 'table', page }, day, scope })
    if (rows.length > 0) yield rows
    if (rows.length < PACKAGES_PAGE) return
  }
}

/** The packages of a project in their order. */
export async function listProjectPackages(db: Executor, projectId: number, day: string): Promise<PackageRow[]> {
  const rows = await rowsFrom(db, day)
    .where(eq(bidPackage.projectId, projectId))
    .orderBy(bidPackage.ordinal)
    .limit(MOST_ON_BOARD)
  return rows.map(withAmounts)
}

/** How many packages of the view are in each state and together worth what, and how many stand still. */
export async function countBidPackages(db: Executor, { view, day, scope }: Asked) {
  const rows = await db
    .select({
      state: bidPackage.state,
      count: sql<number>`count(*)::int`,
      value: sql<string>`sum(${bidPackage.value})`,
      paused: sql<number>`count(*) filter (where ${standsStillOn(day)})::int`,
    })
    .from(bidPackage)
    .innerJoin(project, eq(project.id, bidPackage.projectId))
    .where(and(...conditions(view, day, scope)))
    .groupBy(bidPackage.state)
  const of = (state: BidPackageState) => rows.find((row) => row.state === state)
  const byState = BID_PACKAGE_STATES.map((state) => ({ state, count: of(state)?.count ?? 0 }))
  const chosen = rows.filter(({ state }) => view.state.length === 0 || view.state.includes(state))
  return {
    byState,
    all: rows.reduce((sum, { count }) => sum + count, 0),
    total: chosen.reduce((sum, { count }) => sum + count, 0),
    value: chosen.reduce((sum, { value }) => sum + BigInt(value), 0n),
    paused: rows.reduce((sum, { paused }) => sum + paused, 0),
  }
}

const MOST_ON_BOARD = 300

const stateCondition = ({ state }: PackagesView) =>
  state.length > 0 ? inArray(bidPackage.state, [...state]) : undefined

function conditions(view: PackagesView, day: string, scope: Scope): (SQL | undefined)[] {
  const words = fold(view.q).split(/\s+/).filter(Boolean)
  return [
    projectInScope(scope),
    ...words.map(
      (word) => sql`(bid_package.search like ${likePattern(word)} or ${project.search} like ${likePattern(word)})`,
    ),
    view.method.length > 0 ? inArray(bidPackage.method, [...view.method]) : undefined,
    view.field.length > 0 ? inArray(bidPackage.field, [...view.field]) : undefined,
    view.project === null ? undefined : eq(bidPackage.projectId, view.project),
    view.paused ? standsStillOn(day) : undefined,
  ]
}

const STATE_ORDER = sql`array_position(${sql.param([...BID_PACKAGE_STATES])}::text[], ${bidPackage.state})`

const ORDERS: Record<PackageSort, SQL> = {
  project: sql`${project.sortName}`,
  value: sql`${bidPackage.value}`,
  state: STATE_ORDER,
  planned: sql`${bidPackage.plannedQuarter}`,
}

const orderOf = ({ sort }: PackagesView): SQL[] => [
  sort.down ? sql`${ORDERS[sort.by]} desc nulls last` : sql`${ORDERS[sort.by]} asc nulls last`,
  sql`${project.sortName}`,
  sql`${bidPackage.projectId}`,
  sql`${bidPackage.ordinal}`,
]
