import { eq } from 'drizzle-orm'
import type { Database, Executor } from '#db/client.server'
import { person } from '#db/schema.server'

export type MailSettings = { mailAddress: string | null; mailDigests: boolean }

/** Where a person's digests go by mail, and whether they do. */
export async function setMail(db: Database, input: MailSettings & { personId: string; now: Date }): Promise<void> {
  const { personId, mailAddress, mailDigests, now } = input
  await db.update(person).set({ mailAddress, mailDigests, updatedAt: now }).where(eq(person.id, personId))
}

export async function findMailSettings(db: Executor, personId: string): Promise<MailSettings | null> {
  const [row] = await db
    .select({ mailAddress: person.mailAddress, mailDigests: person.mailDigests })
    .from(person)
    .where(eq(person.id, personId))
  return row ?? null
}
