import { and, eq, sql } from 'drizzle-orm'
import type { Database } from '#db/client.server'
import { organisation, organisationName } from '#db/schema.server'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'

/** The organisation of this name, made when the register does not have it: an empty register starts with its first account. */
export async function findOrCreateOrganisationByName(db: Database, name: string, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const [found] = await tx
      .select({ id: organisationName.organisationId })
      .from(organisationName)
      .where(and(eq(organisationName.search, sql`vn_fold(${name})`), eq(organisationName.kind, 'official')))
      .limit(1)
    if (found) return found.id
    const [added] = await tx.insert(organisation).values({ kind: 'department' }).returning({ id: organisation.id })
    if (!added) throw new Error('The organisation was not stored')
    await tx
      .insert(organisationName)
      .values({ organisationId: added.id, kind: 'official', name: name.normalize('NFC') })
    await recordEvent(tx, {
      subject: 'organisation',
      subjectId: added.id,
      event: 'organisation.added',
      data: { name },
      by: null,
      now,
    })
    return added.id
  })
}
