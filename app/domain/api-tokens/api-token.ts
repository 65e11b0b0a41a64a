import { PERMISSIONS, type Permission } from '~/domain/people/permissions'

/** What a program may be let do: the permissions of the one table, never more than the person's roles give. */
export const API_SCOPES = Object.keys(PERMISSIONS) as Permission[]

/** `read` stands for every permission that only reads. */
export const READING_SCOPES: readonly Permission[] = API_SCOPES.filter((scope) => scope.endsWith('.read'))

/** Reads scopes as typed on the command line; null with the first word that is none. */
export function readScopes(typed: readonly string[]): { scopes: Permission[] } | { unknown: string } {
  const words = typed.flatMap((word) => word.split(/[\s,]+/)).filter(Boolean)
  const scopes = new Set<Permission>()
  for (const word of words) {
    if (word === 'read') for (const scope of READING_SCOPES) scopes.add(scope)
    else {
      const scope = API_SCOPES.find((known) => known === word)
      if (!scope) return { unknown: word }
      scopes.add(scope)
    }
  }
  return { scopes: [...scopes] }
}

/** Usable at an instant: neither revoked nor past its end. */
export const isLive = (token: { revokedAt: Date | null; expiresAt: Date | null }, now: Date): boolean =>
  token.revokedAt === null && (token.expiresAt === null || token.expiresAt > now)
