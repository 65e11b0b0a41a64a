import { and, desc, eq, isNull, ne, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { person, personRole } from '#db/schema.server'
import { officialNameOn } from '~/domain/organisations/organisation-name.server'

const MOST_SHOWN = 1000

/** Who holds a role where, with whether the person heads the unit: officers and heads first, by unit. */
export function listRoleHolders(db: Executor, { day }: { day: string }) {
  const unit = officialNameOn(sql`${personRole}.organisation_id`, day)
  return db
    .select({
      roleId: personRole.id,
      role: personRole.role,
      heads: personRole.heads,
      personName: person.name,
      organisationId: personRole.organisationId,
      organisation: unit,
    })
    .from(personRole)
    .innerJoin(person, eq(person.id, personRole.personId))
    .where(and(isNull(personRole.withdrawnAt), person.active, ne(personRole.role, 'administrator')))
    .orderBy(desc(eq(personRole.role, 'unit-officer')), sql`vn_sort(${unit}) collate "C"`, person.name)
    .limit(MOST_SHOWN)
}
export type RoleHolder = Awaited<ReturnType<typeof listRoleHolders>>[number]
