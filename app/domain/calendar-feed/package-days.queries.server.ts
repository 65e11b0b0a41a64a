import { asc, inArray, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { bidPackage, bidPackageStep, pause, project, timelineEntry } from '#db/schema.server'
import { schedule } from '~/domain/bid-packages/package-schedule'
import { loadWorkingCalendar } from '~/domain/holidays/holidays.queries.server'
import { isPausedOn, type PauseSpan } from '~/domain/pauses/pause-clock'
import type { Scope } from '~/domain/people/actor'
import { projectInScope } from '~/domain/projects/project-scope.server'
import type { CalendarEvent } from './calendar-event'

/** Packages whose steps a calendar shows at most: those whose plan reaches furthest. */
const MOST_PACKAGES = 300

type Asked = { scope: Scope; today: string; from: string; to: string }

/**
 * The open steps of packages on the days that are in force: each after the one before it as that was done, with the days
 * given back that pauses took (R3). A package that stands still has none: nothing of it is due until it goes on.
 */
export async function packageDays(db: Executor, { scope, today, from, to }: Asked): Promise<CalendarEvent[]> {
  const packages = await openPackages(db, scope)
  if (packages.length === 0) return []
  const ids = packages.map(({ id }) => id)
  const [steps, pauses, calendar] = await Promise.all([
    db
      .select()
      .from(bidPackageStep)
      .where(inArray(bidPackageStep.bidPackageId, ids))
      .orderBy(asc(bidPackageStep.bidPackageId), asc(bidPackageStep.ordinal)),
    pausesOf(db, ids),
    loadWorkingCalendar(db),
  ])
  return packages.flatMap(({ id, name, version, changedAt }) => {
    const own = steps.filter((step) => step.bidPackageId === id)
    const spans = pauses.filter((one) => one.packageId === id)
    const startOn = own[0]?.startedOn
    if (!startOn || isPausedOn(spans, today)) return []
    const moved = Math.max(...[changedAt, ...spans.map((one) => one.changedAt)].map((at) => new Date(at).getTime()))
    return schedule(startOn, own, { calendar, pauses: spans, today })
      .filter(({ standing, dueOn }) => (standing === 'current' || standing === 'ahead') && dueOn >= from && dueOn <= to)
      .map(
        (step): CalendarEvent => ({
          ...{ kind: 'package-step', rowId: step.id, day: step.dueOn, title: name, step: step.name },
          path: `/bid-packages/${id}`,
          // Each pause and each end of one moves the days: the sequence goes up with them.
          version: version + spans.length + spans.filter(({ endedOn }) => endedOn !== null).length,
          changedAt: new Date(moved),
        }),
      )
  })
}

function openPackages(db: Executor, scope: Scope) {
  const last = sql`(select max(${bidPackageStep.originalDueOn}) from ${bidPackageStep}
    where ${bidPackageStep.bidPackageId} = ${bidPackage}.id and ${bidPackageStep.doneOn} is null
      and ${bidPackageStep.skippedReason} is null)`
  return db
    .select({
      id: bidPackage.id,
      name: bidPackage.name,
      version: bidPackage.version,
      changedAt: sql<Date>`coalesce((select max(${timelineEntry.at}) from ${timelineEntry}
        where ${timelineEntry.subject} = 'bid-package'
          and ${timelineEntry.subjectId} = ${bidPackage}.id::text), 'epoch'::timestamptz)`,
    })
    .from(bidPackage)
    .innerJoin(project, sql`${project.id} = ${bidPackage.projectId}`)
    .where(
      sql`${projectInScope(scope) ?? sql`true`} and ${last} is not null
        and ${bidPackage.state} not in ('tender-cancelled', 'no-winner') and ${project.phase} not in ('closed', 'stopped')`,
    )
    .orderBy(sql`${last} desc`, asc(bidPackage.id))
    .limit(MOST_PACKAGES)
}

type PauseOf = PauseSpan & { packageId: number; changedAt: Date }

/** The pauses that hold or held on each package: its own, its plan's, its project's. */
async function pausesOf(db: Executor, ids: readonly number[]): Promise<PauseOf[]> {
  return await db.execute<PauseOf>(sql`
    select b.id as "packageId", p."from"::text as "from", p.ended_on::text as "endedOn",
      greatest(p.created_at, p.ended_at) as "changedAt"
    from ${pause} p join ${bidPackage} b on b.project_id = p.project_id
      and (p.bid_package_id = b.id or p.plan_id = b.plan_id or (p.plan_id is null and p.bid_package_id is null))
    where b.id = any(${sql.param([...ids])}::integer[])
    order by p."from", p.id`)
}
