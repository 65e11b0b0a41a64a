import { sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { person, personRole } from '#db/schema.server'
import type { Role } from '~/domain/people/roles'
import type { Recipient } from './digest-lines'

type Held = { role: Role; organisationId: number; heads: boolean }
type Row = {
  personId: string
  name: string
  locale: string
  mailAddress: string | null
  mailDigests: boolean
  roles: Held[]
}

/** Everybody who can be told something: active people with their roles, and the units these stand for (R17). */
export async function listRecipients(db: Executor): Promise<Recipient[]> {
  const people = await db.execute<Row>(sql`
    select ${person.id} as "personId", ${person.name} as name, ${person.locale} as locale,
      ${person.mailAddress} as "mailAddress", ${person.mailDigests} as "mailDigests",
      jsonb_agg(jsonb_build_object('role', ${personRole.role}, 'organisationId', ${personRole.organisationId},
        'heads', ${personRole.heads}) order by ${personRole.id}) as roles
    from ${person} join ${personRole} on ${personRole.personId} = ${person.id} and ${personRole.withdrawnAt} is null
    where ${person.active}
    group by ${person.id}
    order by vn_sort(${person.name}) collate "C", ${person.id}`)
  const line = await linesOf(db, [...new Set(people.flatMap(({ roles }) => roles.map((one) => one.organisationId)))])
  return people.map(({ roles, mailAddress, mailDigests, ...one }) => {
    const unitsOf = (held: readonly Held[]) => new Set(held.flatMap((role) => line.get(role.organisationId) ?? []))
    return {
      ...one,
      mailTo: mailDigests ? mailAddress : null,
      officerOf: unitsOf(roles.filter(({ role }) => role === 'unit-officer')),
      headOf: unitsOf(roles.filter(({ heads }) => heads)),
      inOffice: roles.some(({ role }) => role === 'office'),
      isChairman: roles.some(({ role }) => role === 'chairman'),
    }
  })
}

/** Each unit with everything whose duties came to it. */
async function linesOf(db: Executor, ids: readonly number[]): Promise<Map<number, number[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db.execute<{ root: number; ids: number[] }>(sql`
    with recursive line(root, id) as (
      select id, id from unnest(${sql.param([...ids])}::integer[]) as given(id)
      union
      select line.root, succession.from_id
      from organisation_succession succession
      join line on line.id = succession.to_id
      where succession.takes_duties and succession.kind <> 'moved'
    )
    select root, array_agg(id order by id) as ids from line group by root`)
  return new Map(rows.map(({ root, ids: all }) => [root, all]))
}
