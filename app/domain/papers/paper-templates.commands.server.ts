import { eq, max, sql } from 'drizzle-orm'
import type { Database } from '#db/client.server'
import { paperTemplate } from '#db/schema.server'
import { type CommandResult, forbidden, stale } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import type { PaperTemplate } from './paper-template'

/**
 * Adapts what papers of a kind print alike, from a day on. Papers of earlier days keep what held then.
 * @param input `seen` is the version that the person saw; 0 for none
 */
export async function changePaperTemplate(
  db: Database,
  input: { template: PaperTemplate; validFrom: string; seen: number; by: Actor; now: Date },
): Promise<CommandResult<{ version: number }>> {
  const { template, validFrom, seen, by, now } = input
  if (by.scope !== 'all') return forbidden
  return db.transaction(async (tx) => {
    await tx.execute(sql`lock table ${paperTemplate} in share row exclusive mode`)
    const [newest] = await tx
      .select({ version: max(paperTemplate.version) })
      .from(paperTemplate)
      .where(eq(paperTemplate.kind, template.kind))
    const version = newest?.version ?? 0
    if (version !== seen) return stale(version)
    const { kind, parentBody, issuer, place, signature } = template
    const [row] = await tx
      .insert(paperTemplate)
      .values({
        ...{ kind, parentBody, issuer, place, signature, validFrom, version: version + 1 },
        // A slip has no number, whatever was typed.
        symbol: kind === 'proposal-slip' ? null : template.symbol,
        recipients: [...template.recipients],
        createdBy: by.personId,
        createdAt: now,
      })
      .returning({ id: paperTemplate.id })
    await recordEvent(tx, {
      subject: 'system',
      subjectId: row?.id ?? 0,
      event: 'paper-template.changed',
      data: { kind, validFrom },
      by,
      now,
    })
    return { ok: true, version: version + 1 }
  })
}
