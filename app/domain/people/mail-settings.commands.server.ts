import { eq } from 'drizzle-orm'
import type { Database } from '#db/client.server'
import { person } from '#db/schema.server'
import { type CommandResult, missing } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import type { MailSettings } from './mail-settings'

/**
 * Sets where the own digests go. Told in the person's story without the address: who stops getting reminders is a question
 * somebody will ask, what the address was is nobody's.
 */
export function setOwnMail(db: Database, input: { mail: MailSettings; by: Actor; now: Date }): Promise<CommandResult> {
  const { mail, by, now } = input
  return db.transaction(async (tx) => {
    const rows = await tx
      .update(person)
      .set({ ...mail, updatedAt: now })
      .where(eq(person.id, by.personId))
      .returning({ id: person.id })
    if (rows.length === 0) return missing
    const byMail = mail.mailDigests && mail.mailAddress !== null
    await recordEvent(tx, {
      ...{ subject: 'person', subjectId: by.personId, event: 'person.mail-set', data: { byMail }, by, now },
    })
    return { ok: true }
  })
}
