import { and, asc, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { bidPackage, lease, pause, project, supplier } from '#db/schema.server'
import { addDays, daysBetween } from '~/domain/calendar-day'
import { addMonths, costBetween, feeWithVat } from '~/domain/leases/lease-fee'
import { projectInScope } from '~/domain/projects/project-scope.server'
import { livingUnits } from '../living-units.server'
import { sayCount, sayDay } from '../say'
import { type EndingLease, leaseSheet, type WaitingPackage } from './lease-sheet'
import { type MatterCandidate, type MatterSource, MOST_OF_SOURCE } from './matter-source'
import { moneyFacts } from './project-facts.server'

const MONTHS_AHEAD = 6

/** Leases that have ended or end within half a year and are not closed: keep renting, take over, or select anew. */
export const leaseEnds: MatterSource = {
  kind: 'lease',
  candidates: async (db, { asOf, scope }) => {
    const rows = await db
      .select({
        lease,
        projectName: project.name,
        field: project.field,
        ownerId: project.ownerId,
        provider: supplier.name,
      })
      .from(lease)
      .innerJoin(project, eq(project.id, lease.projectId))
      .innerJoin(supplier, eq(supplier.id, lease.providerId))
      .where(
        and(
          projectInScope(scope),
          sql`(${lease.closedOn} is null or ${lease.closedOn} > ${asOf}::date)`,
          sql`${lease.startsOn} <= ${asOf}::date and ${lease.endsOn} <= ${addMonths(asOf, MONTHS_AHEAD)}::date`,
        ),
      )
      .orderBy(asc(lease.endsOn), asc(lease.id))
      .limit(MOST_OF_SOURCE)
    return Promise.all(rows.map((row) => candidateOf(db, row, asOf)))
  },
}

type Row = {
  lease: typeof lease.$inferSelect
  projectName: string
  field: (typeof project.$inferSelect)['field']
  ownerId: number
  provider: string
}

async function candidateOf(db: Executor, row: Row, asOf: string): Promise<MatterCandidate> {
  const { lease: one, ownerId } = row
  const [packages, successor, facts] = await Promise.all([
    waitingPackages(db, row, asOf),
    successorOf(db, one.successorProjectId),
    moneyFacts(db, one.projectId, asOf),
  ])
  const units = await livingUnits(
    db,
    [ownerId, ...packages.map((found) => found.ownerId), successor?.ownerId ?? ownerId],
    asOf,
  )
  const days = daysBetween(asOf, one.endsOn)
  const ending: EndingLease = {
    ...{ id: one.id, projectId: one.projectId, service: one.service, provider: row.provider, endsOn: one.endsOn },
    ...{ noticeBy: one.noticeBy, contract: one.contractNumber, feePeriod: one.feePeriod, fee: feeWithVat(one) },
    yearCost: costBetween(
      { startsOn: one.startsOn, endsOn: addMonths(one.endsOn, 12) },
      one,
      addDays(one.endsOn, 1),
      addMonths(one.endsOn, 12),
    ),
    lead: units.get(ownerId)?.name ?? null,
    follows: successor
      ? { words: `dự án “${successor.name}”`, unit: units.get(successor.ownerId)?.name ?? null }
      : one.successorWords
        ? { words: one.successorWords, unit: null }
        : null,
  }
  const waiting: WaitingPackage[] = packages.map((found) => ({
    ...found,
    lead: units.get(found.ownerId)?.name ?? null,
  }))
  return {
    ...{
      kind: 'lease',
      key: `lease:${one.id}`,
      projectId: one.projectId,
      organisationId: null,
      rank: days < 0 ? 0 : 2,
    },
    why: [
      days < 0 ? `đã hết hạn ${sayCount(-days)} ngày` : `hết hạn ${sayDay(one.endsOn)}, còn ${sayCount(days)} ngày`,
      ending.follows ? null : 'chưa có phương án thay thế',
    ]
      .filter(Boolean)
      .join('; '),
    content: leaseSheet(ending, waiting, facts, asOf),
  }
}

async function successorOf(db: Executor, projectId: number | null) {
  if (projectId === null) return null
  const [row] = await db
    .select({ name: project.name, ownerId: project.ownerId })
    .from(project)
    .where(eq(project.id, projectId))
  return row ?? null
}

/** Packages of the same field that are not invited yet and would be bought in vain if the service goes on as it is. */
async function waitingPackages(db: Executor, { lease: one, field, ownerId }: Row, asOf: string) {
  if (field === 'other') return []
  const near = sql`(${project.ownerId} = ${ownerId} or exists (
    select 1 from project_beneficiary b where b.project_id = ${project.id} and b.organisation_id = ${ownerId})
    or ${project.ownerId} in (select b.organisation_id from project_beneficiary b where b.project_id = ${one.projectId}))`
  return db
    .select({
      id: bidPackage.id,
      ordinal: bidPackage.ordinal,
      name: bidPackage.name,
      value: bidPackage.value,
      projectId: project.id,
      projectName: project.name,
      ownerId: project.ownerId,
    })
    .from(bidPackage)
    .innerJoin(project, eq(project.id, bidPackage.projectId))
    .leftJoin(
      pause,
      and(eq(pause.bidPackageId, bidPackage.id), isNull(pause.endedOn), sql`${pause.from} <= ${asOf}::date`),
    )
    .where(
      and(
        eq(project.field, field),
        ne(project.id, one.projectId),
        inArray(bidPackage.state, ['planned', 'preparing-documents']),
        sql`${project.phase} not in ('closed', 'stopped')`,
        isNull(pause.id),
        near,
      ),
    )
    .orderBy(sql`${bidPackage.value} desc nulls last`, asc(bidPackage.id))
    .limit(1)
}
