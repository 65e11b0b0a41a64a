import { and, inArray, isNotNull, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { bidPackage, contract, directiveProject, lease, project, projectBeneficiary } from '#db/schema.server'
import { FAILED_STATES } from '~/domain/bid-packages/bid-package-state'
import type { OverlapScope } from './overlap-scope'

/** An order that concerns more projects than these says nothing of two of them. */
const FEW_PROJECTS = 4

/** Every project as it is held against the others: six readings of the whole list, none a project. */
export async function readOverlapScopes(db: Executor): Promise<OverlapScope[]> {
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
      .where(sql`not ${inArray(bidPackage.state, [...FAILED_STATES])}`)
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
  return projects.map(({ plannedStart, plannedEnd, actualStart, actualEnd, ...row }) => ({
    ...row,
    beneficiaryIds: beneficiaries.get(row.id) ?? [],
    supplierIds: [...new Set(suppliers.get(row.id) ?? [])],
    directiveIds: orders.get(row.id) ?? [],
    items: [...(packages.get(row.id) ?? []), ...(leases.get(row.id) ?? [])],
    from: actualStart ?? plannedStart,
    to: actualEnd ?? plannedEnd,
  }))
}

function grouped<T>(rows: readonly { of: number; is: T }[]): Map<number, T[]> {
  const by = new Map<number, T[]>()
  for (const { of, is } of rows) by.set(of, [...(by.get(of) ?? []), is])
  return by
}
