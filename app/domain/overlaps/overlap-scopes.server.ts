import { and, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import {
  bidPackage,
  contract,
  directiveProject,
  lease,
  organisation,
  organisationSuccession,
  project,
  projectBeneficiary,
} from '#db/schema.server'
import { FAILED_STATES } from '~/domain/bid-packages/bid-package-state'
import { officialNamesOf } from '~/domain/organisations/official-names.queries.server'
import type { OverlapScope } from './overlap-scope'
import { type Realm, realmIdsOf } from './owner-realm'

/** An order that concerns more projects than these says nothing of two of them. */
const FEW_PROJECTS = 4

/**
 * Every project as it is held against the others on a day (ISO): a few readings of the whole list, none a project. Packages
 * of consultancy are left out: who supervises or appraises says nothing of what is built.
 */
export async function readOverlapScopes(db: Executor, day: string): Promise<OverlapScope[]> {
  const few = sql`(select count(*) from ${directiveProject} other where other.directive_id = ${directiveProject}.directive_id) <= ${FEW_PROJECTS}`
  const projects = await db
    .select({
      ...{ id: project.id, name: project.name, field: project.field, phase: project.phase, ownerId: project.ownerId },
      ...{ amount: project.totalInvestment, plannedStart: project.plannedStart, plannedEnd: project.plannedEnd },
      ...{ actualStart: project.actualStart, actualEnd: project.actualEnd },
    })
    .from(project)
    .orderBy(project.id)
  const beneficiaries = grouped(
    await db
      .select({ of: projectBeneficiary.projectId, is: projectBeneficiary.organisationId })
      .from(projectBeneficiary),
  )
  const packages = grouped(
    await db
      .select({ of: bidPackage.projectId, is: bidPackage.name })
      .from(bidPackage)
      .where(and(sql`not ${inArray(bidPackage.state, [...FAILED_STATES])}`, ne(bidPackage.field, 'consultancy')))
      .orderBy(bidPackage.projectId, bidPackage.ordinal),
  )
  const leases = grouped(
    await db.select({ of: lease.projectId, is: lease.service }).from(lease).orderBy(lease.projectId, lease.id),
  )
  const suppliers = grouped([
    ...(await db.select({ of: contract.projectId, is: contract.supplierId }).from(contract)),
    ...(await db.select({ of: lease.projectId, is: lease.providerId }).from(lease)),
  ])
  const orders = grouped(
    await db
      .select({ of: directiveProject.projectId, is: directiveProject.directiveId })
      .from(directiveProject)
      .where(and(isNotNull(directiveProject.projectId), few)),
  )
  const realmOf = await readRealms(db, day)
  return projects.map(({ plannedStart, plannedEnd, actualStart, actualEnd, ...row }) => ({
    ...row,
    realm: realmOf(row.ownerId),
    beneficiaryIds: beneficiaries.get(row.id) ?? [],
    supplierIds: [...new Set(suppliers.get(row.id) ?? [])],
    directiveIds: orders.get(row.id) ?? [],
    items: [...(packages.get(row.id) ?? []), ...(leases.get(row.id) ?? [])],
    from: actualStart ?? plannedStart,
    to: actualEnd ?? plannedEnd,
  }))
}

async function readRealms(db: Executor, day: string): Promise<(ownerId: number) => Realm | null> {
  const units = await db
    .select({ id: organisation.id, kind: organisation.kind, parentId: organisation.parentId })
    .from(organisation)
  const successions = await db
    .select({ fromId: organisationSuccession.fromId, toId: organisationSuccession.toId })
    .from(organisationSuccession)
    .where(eq(organisationSuccession.takesDuties, true))
  const realmIdOf = realmIdsOf(units, successions)
  const ids = new Set(units.flatMap(({ id }) => realmIdOf(id) ?? []))
  const names = await officialNamesOf(db, [...ids], day)
  return (ownerId) => {
    const id = realmIdOf(ownerId)
    return id === null ? null : { id, name: names.get(id) ?? '' }
  }
}

function grouped<T>(rows: readonly { of: number; is: T }[]): Map<number, T[]> {
  const by = new Map<number, T[]>()
  for (const { of, is } of rows) {
    const known = by.get(of)
    if (known) known.push(is)
    else by.set(of, [is])
  }
  return by
}
