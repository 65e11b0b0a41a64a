import { and, eq, sql } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { matter } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, conflict, missing, stale } from '~/domain/command-result'
import { lockDraft, type OfBriefing } from './briefing-lock.server'
import { lastBriefingDay } from './briefings.queries.server'
import type { MatterContent } from './matter'
import { listCandidates } from './sources/all-sources.server'
import { draftForProject } from './sources/own-project.server'

type OfMatter = OfBriefing & { matterId: number; version: number }

/** Saves a sheet of a draft as it was edited; the second of two people is shown what stands there now (R16). */
export function changeMatter(
  db: Database,
  input: OfMatter & { content: MatterContent },
): Promise<CommandResult<{ version: number }>> {
  return db.transaction(async (tx) => {
    const found = await lockSheet(tx, input)
    if (!found.ok) return found
    await write(tx, input, input.content)
    return { ok: true, version: input.version + 1 }
  })
}

/** Takes facts and what waiting costs anew from the books; what a person worded stays. */
export function refreshFacts(db: Database, input: OfMatter): Promise<CommandResult<{ version: number }>> {
  return db.transaction(async (tx) => {
    const found = await lockSheet(tx, input)
    if (!found.ok) return found
    const { content, sourceKey, projectId, kind } = found.row
    const asked = { asOf: dayAt(input.now), scope: input.by.scope }
    const fresh =
      kind === 'project' && projectId !== null
        ? await draftForProject(tx, { ...asked, projectId })
        : (await listCandidates(tx, { ...asked, since: await lastBriefingDay(tx, asked.asOf) })).find(
            ({ key }) => key === sourceKey,
          )
    if (!fresh) return conflict({ field: null, key: 'briefings.waits-no-more' })
    // Facts that a person added stand after those that the books give.
    const known = new Set([...content.facts, ...fresh.content.facts].flatMap(({ link }) => link ?? []))
    const added = content.facts.filter(({ link }) => link === null || !known.has(link))
    await write(tx, input, {
      ...content,
      facts: [...fresh.content.facts, ...added],
      waiting: fresh.content.waiting ?? content.waiting,
    })
    return { ok: true, version: input.version + 1 }
  })
}

async function lockSheet(
  tx: Transaction,
  input: OfMatter,
): Promise<CommandResult<{ row: typeof matter.$inferSelect }>> {
  const found = await lockDraft(tx, { briefingId: input.briefingId, by: input.by, now: input.now })
  if (!found.ok) return found
  const [row] = await tx
    .select()
    .from(matter)
    .where(and(eq(matter.id, input.matterId), eq(matter.briefingId, input.briefingId)))
    .for('update')
  if (!row) return missing
  return row.version === input.version ? { ok: true, row } : stale({ version: row.version, content: row.content })
}

const write = (tx: Transaction, { matterId }: OfMatter, content: MatterContent) =>
  tx
    .update(matter)
    .set({ content, version: sql`${matter.version} + 1` })
    .where(eq(matter.id, matterId))
