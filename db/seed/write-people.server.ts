import type { Transaction } from '#db/client.server'
import { person, personRole } from '#db/schema.server'
import { SAMPLE_PEOPLE } from './people'
import type { Ids } from './write-register.server'

/** People without an account: nobody can sign in as them with a password, because there is none. */
export async function writePeople(tx: Transaction, organisations: Ids, now: Date): Promise<void> {
  await tx.insert(person).values(
    SAMPLE_PEOPLE.map(({ id, username, name, email }) => ({
      id,
      username,
      displayUsername: username,
      name,
      email,
      emailVerified: true,
      isSample: true,
      createdAt: now,
      updatedAt: now,
    })),
  )
  await tx.insert(personRole).values(
    SAMPLE_PEOPLE.map(({ id, role, organisationKey }) => ({
      personId: id,
      role,
      organisationId: organisations.of(organisationKey),
      grantedAt: now,
    })),
  )
}
