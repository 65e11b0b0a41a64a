import { eq } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { project } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, forbidden, invalid, missing, stale } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import type { RegimeSpan } from '~/domain/regimes/regime'
import { listProjectLaws } from '~/domain/regimes/regimes.queries.server'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import type { ChangedProject, NewProject, ProjectFields } from './project.forms'
import { type FieldValue, fieldChanges } from './project-changes'
import { lockProject, namesOf, storedMeanwhile } from './project-lock.server'
import {
  baselineIssues,
  lawIssues,
  nextCode,
  referenceIssues,
  storedFields,
  writeBeneficiaries,
} from './project-write.server'

const mayOwn = (by: Actor, ownerId: number) => by.scope === 'all' || by.scope.includes(ownerId)

/** Enters a project in the portfolio, in the phase it is in. Without a code it gets the next one of the row. */
export async function createProject(
  db: Database,
  input: { project: NewProject; by: Actor; now: Date },
): Promise<CommandResult<{ projectId: number }>> {
  const { project: given, by, now } = input
  if (!mayOwn(by, given.ownerId)) return forbidden
  return db.transaction(async (tx) => {
    const laws = await listProjectLaws(tx)
    const issues = [...(await referenceIssues(tx, given, dayAt(now), null)), ...lawIssues(given, laws, null)]
    if (issues.length > 0) return invalid(...issues)
    const code = given.code ?? (await nextCode(tx))
    const [created] = await tx
      .insert(project)
      .values({
        ...storedFields(given, laws),
        code,
        phase: given.phase,
        createdBy: by.personId,
        createdAt: now,
        updatedAt: now,
      })
      .returning({ id: project.id })
    if (!created) throw new Error('A project was written without an id')
    await writeBeneficiaries(tx, created.id, given.beneficiaryIds)
    await recordEvent(tx, {
      subject: 'project',
      subjectId: created.id,
      event: 'project.created',
      data: { code, name: given.name, phase: given.phase },
      by,
      now,
    })
    return { ok: true, projectId: created.id }
  })
}

/** Changes what a project's form holds; a version that is no longer the stored one changes nothing (R16). */
export async function changeProject(
  db: Database,
  input: { projectId: number; project: ChangedProject; by: Actor; now: Date },
): Promise<CommandResult<{ version: number; changed: number }>> {
  const { projectId, project: given, by, now } = input
  return db.transaction(async (tx) => {
    const locked = await lockProject(tx, projectId, by)
    if (!locked) return missing
    if (!mayOwn(by, given.ownerId)) return forbidden
    if (locked.version !== given.version) return stale(await storedMeanwhile(tx, locked))
    const { version: _, ...fields } = given
    const laws = await listProjectLaws(tx)
    const after: ProjectFields = { ...fields, ...storedFields(fields, laws), code: given.code ?? locked.code }
    const issues = [
      ...(await referenceIssues(tx, after, dayAt(now), projectId)),
      ...lawIssues(after, laws, locked.regime),
      ...(await baselineIssues(tx, locked, after.totalInvestment)),
    ]
    if (issues.length > 0) return invalid(...issues)
    const changes = await changesBetween(tx, locked, after, { day: dayAt(now), laws })
    if (changes.length === 0) return { ok: true, version: locked.version, changed: 0 }
    await tx
      .update(project)
      .set({
        ...storedFields(fields, laws),
        code: after.code ?? locked.code,
        updatedAt: now,
        version: locked.version + 1,
      })
      .where(eq(project.id, projectId))
    await writeBeneficiaries(tx, projectId, after.beneficiaryIds)
    await recordEvent(tx, {
      subject: 'project',
      subjectId: projectId,
      event: 'project.changed',
      data: { changes },
      by,
      now,
    })
    return { ok: true, version: locked.version + 1, changed: changes.length }
  })
}

/** What the timeline tells: each field with both values, units and laws by the name they bear today. */
async function changesBetween(
  tx: Transaction,
  before: ProjectFields,
  after: ProjectFields,
  { day, laws }: { day: string; laws: readonly RegimeSpan[] },
) {
  const sides = [before, after]
  const ids = sides.flatMap(({ ownerId, pmuId, beneficiaryIds }) => [ownerId, pmuId ?? ownerId, ...beneficiaryIds])
  const names = await namesOf(tx, ids, day)
  const name = (id: number | null) => (id === null ? null : (names.get(id) ?? String(id)))
  const [from, to] = sides.map((side): Record<keyof ProjectFields, FieldValue> => {
    const { code, kind, field, summary, group, decisionNumber, decidedOn, totalInvestment } = side
    const { plannedStart, plannedEnd, actualStart, actualEnd } = side
    return {
      ...{ code, name: side.name, kind, field, summary, group, decisionNumber, decidedOn, totalInvestment },
      ...{ plannedStart, plannedEnd, actualStart, actualEnd },
      regime: laws.find(({ code: known }) => known === side.regime)?.shortName ?? side.regime,
      ownerId: name(side.ownerId),
      pmuId: name(side.pmuId),
      beneficiaryIds: side.beneficiaryIds.map((id) => name(id) ?? ''),
    }
  })
  return from && to ? fieldChanges(from, to) : []
}
