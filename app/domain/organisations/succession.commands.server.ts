import { eq, inArray } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { organisation, organisationSuccession } from '#db/schema.server'
import { addDays, dayAt } from '~/domain/calendar-day'
import { type CommandResult, conflict, invalid } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import type { NewSuccession } from './organisation.forms'
import { lockOrganisation } from './organisation-lock.server'
import { officialNameOn } from './organisation-name.server'
import { endNames } from './organisation-names.commands.server'
import { endsLife, successionIssues, takesDuties } from './succession'

/**
 * Records how a unit was merged, split or abolished, or handed a function over, with its legal basis. The unit's life and
 * names end the day before; what it was ordered to do is followed on by whoever takes the duties (R17).
 */
export async function recordSuccession(
  db: Database,
  input: { organisationId: number; succession: NewSuccession; by: Actor; now: Date },
): Promise<CommandResult> {
  const { organisationId, succession: given, by, now } = input
  const { kind, on, legalBasis, scope, toIds } = given
  return db.transaction(async (tx) => {
    const { locked, refusal } = await lockOrganisation(tx, { organisationId, version: given.version, by, now })
    if (refusal) return refusal
    if (locked.validTo !== null && locked.validTo < on)
      return conflict({ field: null, key: 'organisations.already-ended', context: { name: locked.name } })
    const successors = await livesOf(tx, toIds, dayAt(now))
    const issues = successionIssues(given, locked, successors)
    if (issues.length > 0) return invalid(...issues)

    const change = { fromId: organisationId, kind, on, legalBasis, scope }
    const rows = toIds.map((toId) => ({ ...change, toId, takesDuties: takesDuties(given, toId) }))
    await tx.insert(organisationSuccession).values(rows.length > 0 ? rows : [{ ...change, toId: null }])
    const lastDay = addDays(on, -1)
    await tx
      .update(organisation)
      .set({ version: locked.version + 1, ...(endsLife(kind) ? { validTo: lastDay } : {}) })
      .where(eq(organisation.id, organisationId))
    if (endsLife(kind)) await endNames(tx, organisationId, lastDay)

    const names = toIds.map((id) => successors.get(id)?.name ?? '')
    const told = { kind, on, legalBasis, scope, from: locked.name, to: names }
    for (const subjectId of [organisationId, ...toIds])
      await recordEvent(tx, {
        subject: 'organisation',
        subjectId,
        event: 'organisation.succeeded',
        data: { ...told, side: subjectId === organisationId ? 'from' : 'to' },
        by,
        now,
      })
    return { ok: true }
  })
}

async function livesOf(tx: Transaction, ids: readonly number[], day: string) {
  if (ids.length === 0) return new Map<number, { name: string; validFrom: string | null; validTo: string | null }>()
  const rows = await tx
    .select({
      id: organisation.id,
      name: officialNameOn(organisation.id, day),
      validFrom: organisation.validFrom,
      validTo: organisation.validTo,
    })
    .from(organisation)
    .where(inArray(organisation.id, [...ids]))
  return new Map(rows.map((row) => [row.id, row]))
}
