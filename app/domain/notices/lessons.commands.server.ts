import { eq } from 'drizzle-orm'
import type { Database } from '#db/client.server'
import { rememberedName, rememberedPhrase } from '#db/schema.server'
import { type CommandResult, forbidden, missing } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'

type Given = { id: number; by: Actor; now: Date }

/** Takes back what a printed name was said to mean. Notices that were confirmed by it stay as they are. */
export async function forgetName(db: Database, { id, by, now }: Given): Promise<CommandResult> {
  if (by.scope !== 'all') return forbidden
  return db.transaction(async (tx) => {
    const [gone] = await tx
      .delete(rememberedName)
      .where(eq(rememberedName.id, id))
      .returning({ organisationId: rememberedName.organisationId, name: rememberedName.printedName })
    if (!gone) return missing
    await recordEvent(tx, {
      subject: 'organisation',
      subjectId: gone.organisationId,
      event: 'organisation.name-forgotten',
      data: { name: gone.name },
      by,
      now,
    })
    return { ok: true }
  })
}

/** Takes back what a project was said to be called. */
export async function forgetPhrase(db: Database, { id, by, now }: Given): Promise<CommandResult> {
  if (by.scope !== 'all') return forbidden
  return db.transaction(async (tx) => {
    const [gone] = await tx
      .delete(rememberedPhrase)
      .where(eq(rememberedPhrase.id, id))
      .returning({ projectId: rememberedPhrase.projectId, phrase: rememberedPhrase.phrase })
    if (!gone) return missing
    await recordEvent(tx, {
      subject: 'project',
      subjectId: gone.projectId,
      event: 'project.phrase-forgotten',
      data: { phrase: gone.phrase },
      by,
      now,
    })
    return { ok: true }
  })
}
