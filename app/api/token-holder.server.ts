import type { Database } from '#db/client.server'
import { findLiveToken } from '~/domain/api-tokens/api-tokens.queries.server'
import type { Actor } from '~/domain/people/actor'
import type { Permission } from '~/domain/people/permissions'
import { mayDo, scopeOf } from '~/domain/people/who'
import { whoIs } from '~/http/who.server'

export type TokenHolder = {
  tokenId: number
  /** The token's scopes hold it. */
  inScope: (permission: Permission) => boolean
  /** The person's own roles give it. */
  may: (permission: Permission) => boolean
  actorFor: (permission: Permission) => Actor
}

/** Who stands behind `Authorization: Bearer`; null for no token, a wrong one, or a person whose account is locked. */
export async function tokenHolder(request: Request, db: Database, now: Date): Promise<TokenHolder | null> {
  const token = /^Bearer\s+(\S{20,200})$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  const live = token ? await findLiveToken(db, token, now) : null
  const who = live ? await whoIs(live.personId, `token:${live.id}`) : null
  if (!live || !who) return null
  return {
    tokenId: live.id,
    inScope: (permission) => live.scopes.includes(permission),
    may: (permission) => mayDo(who, permission),
    actorFor: (permission) => ({
      personId: who.personId,
      name: who.name,
      scope: scopeOf(who, permission),
      organisationIds: who.roles.map((held) => held.organisationId),
    }),
  }
}
