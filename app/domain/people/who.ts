import { boundToOwnUnit, type Permission, rolesMay } from './permissions'
import type { Role } from './roles'

export type HeldRole = { role: Role; organisationId: number; organisationName: string }

/** A signed-in person with the roles held today. */
export type Who = {
  personId: string
  name: string
  username: string | null
  sessionId: string
  locale: string
  theme: string
  density: string
  /** The account belongs to the sample portfolio: the frame says so. */
  isSample: boolean
  roles: readonly HeldRole[]
  /** Own units with all their predecessors, for roles bound to their own unit. */
  ownOrganisationIds: readonly number[]
}

export const mayDo = (who: Who, permission: Permission): boolean =>
  rolesMay(
    who.roles.map((held) => held.role),
    permission,
  )

/** What a person may see under a permission: everything, or own units only (R15). */
export function scopeOf(who: Who, permission: Permission): 'all' | readonly number[] {
  const bound = boundToOwnUnit(
    who.roles.map((held) => held.role),
    permission,
  )
  return bound ? who.ownOrganisationIds : 'all'
}
