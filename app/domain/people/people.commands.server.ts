import { randomUUID } from 'node:crypto'
import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { account, person, personRole, session } from '#db/schema.server'
import { type CommandResult, invalid, missing } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import type { Role } from './roles'

type By = Pick<Actor, 'personId' | 'name'> | null

/** Adds an account with a first password. Its roles are granted apart. The e-mail is only the sign-in library's key. */
export async function addPerson(
  db: Database,
  input: { name: string; username: string; password: string; by: By; now: Date },
): Promise<CommandResult<{ personId: string }>> {
  const password = await hashPassword(input.password)
  return db.transaction(async (tx) => {
    const [taken] = await tx.select({ id: person.id }).from(person).where(eq(person.username, input.username))
    if (taken) return invalid({ field: 'username', key: 'people.username-taken' })
    const personId = randomUUID()
    await tx.insert(person).values({
      id: personId,
      name: input.name,
      username: input.username,
      displayUsername: input.username,
      email: `${input.username}@so-du-an.invalid`,
      emailVerified: true,
      createdAt: input.now,
      updatedAt: input.now,
    })
    await tx.insert(account).values({
      id: randomUUID(),
      accountId: personId,
      providerId: 'credential',
      userId: personId,
      password,
      createdAt: input.now,
      updatedAt: input.now,
    })
    await recordEvent(tx, {
      subject: 'person',
      subjectId: personId,
      event: 'person.added',
      data: { name: input.name },
      by: input.by,
      now: input.now,
    })
    return { ok: true, personId }
  })
}

export async function grantRole(
  db: Database,
  input: { personId: string; role: Role; organisationId: number; by: By; now: Date },
): Promise<CommandResult> {
  return db.transaction(async (tx) => {
    if (!(await lockPerson(tx, input.personId))) return missing
    const [held] = await tx
      .select({ id: personRole.id })
      .from(personRole)
      .where(
        and(
          eq(personRole.personId, input.personId),
          eq(personRole.role, input.role),
          eq(personRole.organisationId, input.organisationId),
          isNull(personRole.withdrawnAt),
        ),
      )
    if (held) return invalid({ field: 'role', key: 'people.role-held' })
    await tx.insert(personRole).values({
      personId: input.personId,
      role: input.role,
      organisationId: input.organisationId,
      grantedAt: input.now,
    })
    await tell(tx, input, 'person.role-granted', { role: input.role, organisationId: input.organisationId })
    return { ok: true }
  })
}

export async function withdrawRole(
  db: Database,
  input: { personId: string; heldRoleId: number; by: By; now: Date },
): Promise<CommandResult> {
  return db.transaction(async (tx) => {
    if (!(await lockPerson(tx, input.personId))) return missing
    const [held] = await tx
      .select({ id: personRole.id, role: personRole.role, organisationId: personRole.organisationId })
      .from(personRole)
      .where(
        and(
          eq(personRole.id, input.heldRoleId),
          eq(personRole.personId, input.personId),
          isNull(personRole.withdrawnAt),
        ),
      )
    if (!held) return missing
    if (held.role === 'administrator' && (await countAdministrators(tx, input.personId)) === 0) {
      return invalid({ field: null, key: 'people.last-administrator' })
    }
    await tx.update(personRole).set({ withdrawnAt: input.now }).where(eq(personRole.id, held.id))
    await tell(tx, input, 'person.role-withdrawn', held)
    return { ok: true }
  })
}

/** An administrator sets a new password; every session of the person ends. */
export async function resetPassword(
  db: Database,
  input: { personId: string; newPassword: string; by: By; now: Date },
): Promise<CommandResult> {
  const password = await hashPassword(input.newPassword)
  return db.transaction(async (tx) => {
    if (!(await lockPerson(tx, input.personId))) return missing
    await setPassword(tx, input.personId, password, input.now)
    await tx.delete(session).where(eq(session.userId, input.personId))
    await tell(tx, input, 'person.password-reset', {})
    return { ok: true }
  })
}

/** A person changes the own password; the other sessions end. */
export async function changeOwnPassword(
  db: Database,
  input: { personId: string; sessionId: string; currentPassword: string; newPassword: string; by: By; now: Date },
): Promise<CommandResult> {
  const [stored] = await db
    .select({ hash: account.password })
    .from(account)
    .where(and(eq(account.userId, input.personId), eq(account.providerId, 'credential')))
  const known = stored?.hash && (await verifyPassword({ hash: stored.hash, password: input.currentPassword }))
  if (!known) return invalid({ field: 'currentPassword', key: 'people.wrong-password' })
  const password = await hashPassword(input.newPassword)
  return db.transaction(async (tx) => {
    await setPassword(tx, input.personId, password, input.now)
    await tx.delete(session).where(and(eq(session.userId, input.personId), ne(session.id, input.sessionId)))
    await tell(tx, input, 'person.password-reset', {})
    return { ok: true }
  })
}

/** Locks or unlocks an account; a locked one loses its sessions at once and keeps its history. */
export async function setActive(
  db: Database,
  input: { personId: string; active: boolean; by: By; now: Date },
): Promise<CommandResult> {
  return db.transaction(async (tx) => {
    if (!(await lockPerson(tx, input.personId))) return missing
    if (!input.active && (await countAdministrators(tx, input.personId)) === 0) {
      return invalid({ field: null, key: 'people.last-administrator' })
    }
    await tx.update(person).set({ active: input.active, updatedAt: input.now }).where(eq(person.id, input.personId))
    if (!input.active) await tx.delete(session).where(eq(session.userId, input.personId))
    await tell(tx, input, input.active ? 'person.activated' : 'person.deactivated', {})
    return { ok: true }
  })
}

export async function endSession(db: Database, input: { personId: string; sessionId: string }): Promise<CommandResult> {
  const ended = await db
    .delete(session)
    .where(and(eq(session.id, input.sessionId), eq(session.userId, input.personId)))
    .returning({ id: session.id })
  return ended.length > 0 ? { ok: true } : missing
}

export async function changePreferences(
  db: Database,
  input: { personId: string; change: { locale?: string; theme?: string; density?: string } },
): Promise<void> {
  if (Object.keys(input.change).length === 0) return
  await db.update(person).set(input.change).where(eq(person.id, input.personId))
}

async function lockPerson(tx: Transaction, personId: string): Promise<boolean> {
  const found = await tx.select({ id: person.id }).from(person).where(eq(person.id, personId)).for('update')
  return found.length > 0
}

/** Active administrators, `without` one person. */
async function countAdministrators(tx: Transaction, without = ''): Promise<number> {
  const [counted] = await tx
    .select({ count: sql<number>`count(distinct ${person.id})::int` })
    .from(personRole)
    .innerJoin(person, eq(person.id, personRole.personId))
    .where(
      and(
        eq(personRole.role, 'administrator'),
        isNull(personRole.withdrawnAt),
        eq(person.active, true),
        ne(person.id, without),
      ),
    )
  return counted?.count ?? 0
}

async function setPassword(tx: Transaction, personId: string, hash: string, now: Date): Promise<void> {
  const changed = await tx
    .update(account)
    .set({ password: hash, updatedAt: now })
    .where(and(eq(account.userId, personId), eq(account.providerId, 'credential')))
    .returning({ id: account.id })
  if (changed.length > 0) return
  await tx.insert(account).values({
    id: randomUUID(),
    accountId: personId,
    providerId: 'credential',
    userId: personId,
    password: hash,
    createdAt: now,
    updatedAt: now,
  })
}

const tell = (
  tx: Transaction,
  input: { personId: string; by: By; now: Date },
  event:
    | 'person.role-granted'
    | 'person.role-withdrawn'
    | 'person.password-reset'
    | 'person.deactivated'
    | 'person.activated',
  data: Record<string, unknown>,
) => recordEvent(tx, { subject: 'person', subjectId: input.personId, event, data, by: input.by, now: input.now })
