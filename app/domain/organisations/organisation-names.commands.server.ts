import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { organisationName } from '#db/schema.server'
import { addDays } from '~/domain/calendar-day'
import { type CommandResult, conflict, invalid, missing } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import { sameSpelling } from './name-forms'
import type { NewName } from './organisation.forms'
import { countChange, type LockedOrganisation, lockOrganisation } from './organisation-lock.server'
import { nameIssues } from './organisations.commands.server'
import { holdsOn } from './register'

type Given = { organisationId: number; by: Actor; now: Date }

/** The same unit under a new name from a day on: the old name ends the day before and stays on old papers (R17). */
export async function renameOrganisation(db: Database, input: Given & { rename: NewName }): Promise<CommandResult> {
  const { organisationId, rename, by, now } = input
  const { name, shortName, on, legalBasis, version } = rename
  return db.transaction(async (tx) => {
    const { locked, refusal } = await lockOrganisation(tx, { organisationId, version, by, now })
    if (refusal) return refusal
    if (!holdsOn(locked, on)) return invalid({ field: 'on', key: 'organisations.not-living-then' })
    const names = await namesOf(tx, organisationId)
    const current = names.filter((one) => one.kind !== 'alias' && one.validTo === locked.validTo)
    const official = current.find((one) => one.kind === 'official')
    if (official?.validFrom && official.validFrom >= on)
      return invalid({ field: 'on', key: 'organisations.name-begins-later' })
    if (official && sameSpelling(official.name) === sameSpelling(name))
      return invalid({ field: 'name', key: 'organisations.same-name' })
    const issues = await nameIssues(tx, name, { validFrom: on, validTo: locked.validTo }, organisationId)
    if (issues.length > 0) return invalid(...issues)
    if (current.length > 0)
      await tx
        .update(organisationName)
        .set({ validTo: addDays(on, -1) })
        .where(
          inArray(
            organisationName.id,
            current.map((one) => one.id),
          ),
        )
    const added = { organisationId, validFrom: on, validTo: locked.validTo }
    await tx
      .insert(organisationName)
      .values([
        { ...added, kind: 'official', name },
        ...(shortName ? [{ ...added, kind: 'short' as const, name: shortName }] : []),
      ])
    await tell(tx, locked, input, { what: 'renamed', from: official?.name ?? null, to: name, on, legalBasis })
    return { ok: true }
  })
}

/** Another name that papers print for the unit; the matcher knows it from now on. */
export async function addAlias(db: Database, input: Given & { version: number; name: string }): Promise<CommandResult> {
  const { organisationId, version, name, by, now } = input
  return db.transaction(async (tx) => {
    const { locked, refusal } = await lockOrganisation(tx, { organisationId, version, by, now })
    if (refusal) return refusal
    const names = await namesOf(tx, organisationId)
    if (names.some((one) => sameSpelling(one.name) === sameSpelling(name)))
      return invalid({ field: 'name', key: 'organisations.alias-known' })
    await tx.insert(organisationName).values({ organisationId, kind: 'alias', name })
    await tell(tx, locked, input, { what: 'alias-added', name })
    return { ok: true }
  })
}

/** Takes back an alias that was a mistake. Official and short names are history and stay. */
export async function removeAlias(
  db: Database,
  input: Given & { version: number; nameId: number },
): Promise<CommandResult> {
  const { organisationId, version, nameId, by, now } = input
  return db.transaction(async (tx) => {
    const { locked, refusal } = await lockOrganisation(tx, { organisationId, version, by, now })
    if (refusal) return refusal
    const name = (await namesOf(tx, organisationId)).find((one) => one.id === nameId)
    if (!name) return missing
    if (name.kind !== 'alias') return conflict({ field: null, key: 'organisations.only-aliases-go' })
    await tx.delete(organisationName).where(eq(organisationName.id, nameId))
    await tell(tx, locked, input, { what: 'alias-removed', name: name.name })
    return { ok: true }
  })
}

function namesOf(tx: Transaction, organisationId: number) {
  return tx
    .select({
      id: organisationName.id,
      kind: organisationName.kind,
      name: organisationName.name,
      validFrom: organisationName.validFrom,
      validTo: organisationName.validTo,
    })
    .from(organisationName)
    .where(eq(organisationName.organisationId, organisationId))
}

/** Ends the names a unit bears; those that ended before keep their day. */
export function endNames(tx: Transaction, organisationId: number, lastDay: string) {
  return tx
    .update(organisationName)
    .set({ validTo: lastDay })
    .where(
      and(
        eq(organisationName.organisationId, organisationId),
        inArray(organisationName.kind, ['official', 'short']),
        isNull(organisationName.validTo),
      ),
    )
}

async function tell(tx: Transaction, locked: LockedOrganisation, { by, now }: Given, data: Record<string, unknown>) {
  await countChange(tx, locked)
  await recordEvent(tx, {
    subject: 'organisation',
    subjectId: locked.id,
    event: 'organisation.changed',
    data,
    by,
    now,
  })
}
