import { eq } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { person } from '#db/schema.server'
import type { MailSettings } from './mail-settings'

export async function findMailSettings(db: Executor, personId: string): Promise<MailSettings | null> {
  const [row] = await db
    .select({ mailAddress: person.mailAddress, mailDigests: person.mailDigests })
    .from(person)
    .where(eq(person.id, personId))
  return row ?? null
}
