import { createHash, randomBytes } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import type { Database } from '#db/client.server'
import { apiToken, person } from '#db/schema.server'
import { type CommandResult, invalid, missing } from '~/domain/command-result'
import type { Permission } from '~/domain/people/permissions'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'

/** Tells a leaked key from any other text, for scanners of secrets. */
const PREFIX = 'sda_'
const BYTES = 32

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Makes a token for a person. The token itself is in the answer and nowhere else: only its hash is stored. */
export function createApiToken(
  db: Database,
  input: { username: string; name: string; scopes: readonly Permission[]; expiresAt: Date | null; now: Date },
): Promise<CommandResult<{ token: string; tokenId: number }>> {
  const { username, name, scopes, expiresAt, now } = input
  return db.transaction(async (tx) => {
    const [owner] = await tx.select({ id: person.id }).from(person).where(eq(person.username, username))
    if (!owner) return missing
    if (scopes.length === 0) return invalid({ field: 'scope', key: 'errors.required' })
    const token = PREFIX + randomBytes(BYTES).toString('base64url')
    const values = { personId: owner.id, name, sha256: hashOf(token), scopes: [...scopes], createdAt: now, expiresAt }
    const [row] = await tx.insert(apiToken).values(values).returning({ id: apiToken.id })
    if (!row) throw new Error('A token was written without an id')
    const told = { name, scopes: scopes.join(', ') }
    await recordEvent(tx, {
      ...{ subject: 'person', subjectId: owner.id, event: 'person.token-created', data: told, by: null, now },
    })
    return { ok: true, token, tokenId: row.id }
  })
}

/** Ends a token at once; its row stays, so that the story names it. */
export function revokeApiToken(db: Database, input: { tokenId: number; now: Date }): Promise<CommandResult> {
  const { tokenId, now } = input
  return db.transaction(async (tx) => {
    const [row] = await tx
      .update(apiToken)
      .set({ revokedAt: now })
      .where(and(eq(apiToken.id, tokenId), isNull(apiToken.revokedAt)))
      .returning({ personId: apiToken.personId, name: apiToken.name })
    if (!row) return missing
    const told = { name: row.name }
    await recordEvent(tx, {
      ...{ subject: 'person', subjectId: row.personId, event: 'person.token-revoked', data: told, by: null, now },
    })
    return { ok: true }
  })
}
