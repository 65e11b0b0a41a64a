import type { Transaction } from '#db/client.server'
import { project, projectBeneficiary, timelineEntry } from '#db/schema.server'
import { regimeOn } from '~/domain/projects/legal-regime'
import { insertRows, insertRowsWithIds } from './insert-rows.server'
import type { SampleProject } from './sample-shapes'
import { type Ids, idsOf } from './write-register.server'

/** Projects with their beneficiaries; a slowed one gets its clause when its notice is written. */
export async function writeProjects(
  tx: Transaction,
  projects: readonly SampleProject[],
  organisations: Ids,
  options: { firstCode: number; createdAt: Date; createdBy: string | null },
): Promise<Ids> {
  const ids = await insertRowsWithIds(
    tx,
    project,
    projects.map((told, n) => ({
      code: `DA-${String(options.firstCode + n).padStart(4, '0')}`,
      name: told.name.normalize('NFC'),
      kind: told.kind,
      field: told.field,
      summary: told.summary,
      ownerId: organisations.of(told.owner),
      pmuId: told.pmu ? organisations.of(told.pmu) : null,
      group: told.group,
      phase: told.phase,
      decisionNumber: told.decisionNumber,
      decidedOn: told.decidedOn,
      regime: told.decidedOn ? regimeOn(told.decidedOn) : null,
      totalInvestment: told.totalInvestment,
      plannedStart: told.plannedStart,
      plannedEnd: told.plannedEnd,
      actualStart: told.actualStart,
      actualEnd: told.actualEnd,
      pace: told.slowed ? ('slowed' as const) : ('normal' as const),
      paceReason: told.slowed?.reason,
      declaredHealth: told.health?.is,
      declaredHealthNote: told.health?.note,
      declaredHealthOn: told.health?.on,
      isSample: true,
      createdBy: options.createdBy,
      createdAt: options.createdAt,
      updatedAt: options.createdAt,
    })),
  )
  const known = idsOf(
    projects.map((told) => told.key),
    ids,
  )
  await insertRows(
    tx,
    projectBeneficiary,
    projects.flatMap((told) =>
      (told.beneficiaries ?? []).map((unit) => ({
        projectId: known.of(told.key),
        organisationId: organisations.of(unit),
      })),
    ),
  )
  await insertRows(
    tx,
    timelineEntry,
    ids.map((id) => ({
      subject: 'project' as const,
      subjectId: String(id),
      event: 'project.created',
      at: options.createdAt,
    })),
  )
  return known
}
