import { sql } from 'drizzle-orm'
import type { Database } from '#db/client.server'
import { organisationSuccession } from '#db/schema.server'
import { addDays, dayAt } from '~/domain/calendar-day'
import { type CommandResult, conflict, invalid } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import { countChange, lockOrganisation } from './organisation-lock.server'
import { officialNameOn } from './organisation-name.server'
import { loadRegister } from './organisations.queries.server'
import { currentResponsible, holdsOn } from './register'

/**
 * Gives the open work of a unit that has ended, and that nobody answers for, to a living one (R17). Kept as a succession
 * from the day after its end, so that the new unit sees the papers too.
 */
export async function assignDuties(
  db: Database,
  input: { organisationId: number; version: number; toId: number; legalBasis: string; by: Actor; now: Date },
): Promise<CommandResult> {
  const { organisationId, toId, legalBasis, by, now } = input
  const today = dayAt(now)
  return db.transaction(async (tx) => {
    const { locked, refusal } = await lockOrganisation(tx, input)
    if (refusal) return refusal
    if (locked.validTo === null || locked.validTo >= today)
      return conflict({ field: null, key: 'organisations.still-living' })
    const register = await loadRegister(tx)
    if (currentResponsible(organisationId, register, today).length > 0)
      return conflict({ field: null, key: 'organisations.duties-answered' })
    const heir = register.organisations.find((one) => one.id === toId)
    if (!heir || !holdsOn(heir, today)) return invalid({ field: 'toId', key: 'organisations.successor-not-living' })
    await tx.insert(organisationSuccession).values({
      fromId: organisationId,
      toId,
      kind: 'abolished',
      on: addDays(locked.validTo, 1),
      legalBasis,
      takesDuties: true,
    })
    await countChange(tx, locked)
    const [named] = await tx.execute<{ name: string }>(
      sql`select ${officialNameOn(sql`${toId}::integer`, today)} as name`,
    )
    for (const subjectId of [organisationId, toId])
      await recordEvent(tx, {
        subject: 'organisation',
        subjectId,
        event: 'organisation.duties-assigned',
        data: { from: locked.name, to: named?.name ?? '', legalBasis },
        by,
        now,
      })
    return { ok: true }
  })
}
