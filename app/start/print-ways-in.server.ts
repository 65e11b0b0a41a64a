import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Database } from '#db/client.server'
import { person, personRole } from '#db/schema.server'
import { makeSignInLink } from '~/http/auth.server'
import type { Words } from '~/words/words'
import { wordsIn } from '~/words/words'
import type { makeSteps } from './steps.server'

/** A sample prints a one-time link a role; an empty register says how to make the first administrator. */
export async function printWaysIn(
  db: Database,
  address: string,
  steps: ReturnType<typeof makeSteps>,
  words: Words['start'],
): Promise<void> {
  const samples = await db
    .selectDistinctOn([personRole.role], { role: personRole.role, email: person.email })
    .from(person)
    .innerJoin(personRole, and(eq(personRole.personId, person.id), isNull(personRole.withdrawnAt)))
    .where(and(eq(person.isSample, true), eq(person.active, true)))
    .orderBy(asc(personRole.role), asc(person.id))
  if (samples.length > 0) {
    steps.line(words.signInLinks)
    const { roles } = wordsIn('vi').people
    const width = Math.max(...samples.map((sample) => roles[sample.role].length))
    for (const sample of samples) {
      steps.line(`  ${roles[sample.role].padEnd(width)}  ${address}${await makeSignInLink(sample.email)}`)
    }
    return
  }
  const [anybody] = await db.select({ id: person.id }).from(person).limit(1)
  if (!anybody) {
    steps.line(words.firstAdministrator)
    steps.line('  npm run -s cli -- person create --role administrator')
  }
}
