import { and, eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import {
  directive,
  directiveProject,
  lease,
  leaseExitStep,
  leaseHandover,
  leaseRenewal,
  supplier,
  timelineEntry,
} from '#db/schema.server'
import { addDays } from '~/domain/calendar-day'
import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import { insertRows, insertRowsWithIds } from '../insert-rows.server'
import { instantOn, SPECIALIST } from '../sample-clock'
import type { Ids } from '../write-register.server'
import type { SampleLease } from './sample-lease'
import { sampleLeases } from './sample-leases'

/** A lease as it was written, with the clause that ordered to keep renting. */
export type WrittenLease = { id: number; told: SampleLease; orderedBy: number | null }

/**
 * Leases with their providers, renewals, exit kits and story; a renewal by order names the clause that gave it. Answers
 * them by the key of their project.
 */
export async function writeLeases(
  tx: Transaction,
  projects: Ids,
  today: string,
): Promise<ReadonlyMap<string, WrittenLease>> {
  const told = sampleLeases(today)
  const providers = await writeProviders(tx, told)
  const ids = await insertRowsWithIds(
    tx,
    lease,
    told.map((one) => ({
      projectId: projects.of(one.project),
      providerId: providers.get(one.provider) ?? 0,
      ...{ service: one.service, onMarket: !one.offMarket, serviceLevel: one.serviceLevel },
      ...{ rentalPlanDecision: one.rentalPlan?.number, rentalPlanDecidedOn: one.rentalPlan?.on },
      ...{ contractNumber: one.contractNumber, signedOn: one.signedOn, startsOn: one.startsOn, endsOn: one.endsOn },
      ...{ firstEndsOn: one.renewals[0]?.from ?? one.endsOn, noticeBy: one.noticeBy, closedOn: one.closedOn },
      ...{ feePeriod: one.feePeriod, fee: one.fee, vatBasisPoints: one.vatBasisPoints },
      successorProjectId: one.successor.project ? projects.of(one.successor.project) : null,
      successorWords: one.successor.words,
      ...{ isSample: true, createdBy: SPECIALIST.personId, createdAt: instantOn(one.signedOn) },
    })),
  )
  const written = new Map<string, WrittenLease>()
  for (const [n, one] of told.entries()) {
    const id = ids[n] ?? 0
    written.set(one.project, { id, told: one, orderedBy: await writeParts(tx, one, id, projects) })
  }
  return written
}

async function writeProviders(tx: Transaction, told: readonly SampleLease[]): Promise<Map<string, number>> {
  const names = [...new Set(told.map((one) => one.provider))]
  const ids = await insertRowsWithIds(
    tx,
    supplier,
    names.map((name) => ({ name, isSample: true })),
  )
  return new Map(names.map((name, n) => [name, ids[n] ?? 0]))
}

async function writeParts(tx: Transaction, one: SampleLease, leaseId: number, projects: Ids): Promise<number | null> {
  const projectId = projects.of(one.project)
  const clauseId = one.renewals.some((renewal) => renewal.byOrder) ? await orderToKeepRenting(tx, projectId) : null
  const by = SPECIALIST.personId
  await insertRows(
    tx,
    leaseRenewal,
    one.renewals.map(({ from, to, signedOn, document, byOrder, reason }) => ({
      ...{ leaseId, oldEndsOn: from, newEndsOn: to, signedOn, documentNumber: document, reason },
      ...{ clauseId: byOrder ? clauseId : null, createdBy: by, createdAt: instantOn(signedOn) },
    })),
  )
  await insertRows(
    tx,
    leaseExitStep,
    one.exitSteps.map(({ step, on, counted, words, document }) => ({
      ...{ leaseId, step, doneOn: on, counted, words, documentNumber: document, by, at: instantOn(on) },
    })),
  )
  await insertRows(
    tx,
    leaseHandover,
    one.handovers.map(({ item, quantity, value, on, minute }) => ({
      ...{ leaseId, item, quantity, value, handedOverOn: on, minuteNumber: minute },
      ...{ createdBy: by, createdAt: instantOn(on) },
    })),
  )
  await insertRows(tx, timelineEntry, storyOf(one, leaseId, projectId))
  return clauseId
}

/** The clause of the sample's notice that orders to keep renting on this project. */
async function orderToKeepRenting(tx: Transaction, projectId: number): Promise<number | null> {
  const [row] = await tx
    .select({ clauseId: directive.clauseId })
    .from(directive)
    .innerJoin(directiveProject, eq(directiveProject.directiveId, directive.id))
    .where(and(eq(directiveProject.projectId, projectId), eq(directive.decision, 'continue-rent')))
    .limit(1)
  return row?.clauseId ?? null
}

function storyOf(one: SampleLease, leaseId: number, projectId: number) {
  const tell = (event: TimelineEvent, on: string, data: Record<string, unknown>) => ({
    ...{ subject: 'lease' as const, subjectId: String(leaseId), projectId, event, at: instantOn(on) },
    ...{ actorId: SPECIALIST.personId, actorName: SPECIALIST.name, data: { service: one.service, ...data } },
  })
  const { startsOn, renewals, exitSteps, handovers, closedOn } = one
  const endsOn = renewals[0]?.from ?? one.endsOn
  return [
    tell('lease.recorded', addDays(one.signedOn, 1), { startsOn, endsOn }),
    ...renewals.map(({ from, to, signedOn, document }) =>
      tell('lease.renewed', signedOn, { from, to, documentNumber: document }),
    ),
    ...exitSteps.map(({ step, on, counted, words, document }) =>
      tell('lease.exit-step-done', on, { step, doneOn: on, counted, words, documentNumber: document }),
    ),
    ...handovers.map(({ item, quantity, on, minute }) =>
      tell('lease.handed-over', on, { item, quantity, minuteNumber: minute }),
    ),
    ...(closedOn ? [tell('lease.closed', closedOn, { on: closedOn, waived: false })] : []),
  ]
}
