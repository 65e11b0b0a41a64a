import { and, eq } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { rollOut, rollOutItem } from '#db/schema.server'
import { type CommandResult, missing } from '~/domain/command-result'
import { loadRegister } from '~/domain/organisations/organisations.queries.server'
import type { Actor } from '~/domain/people/actor'
import { namesOf } from '~/domain/projects/project-lock.server'
import { type MatchedLine, matchLines } from './item-matches'
import { rollOutInScope } from './roll-out-scope.server'

type Asked = { rollOutId: number; list: string; mailBoxName: string; by: Actor; asOf: string }
export type PreviewLine = MatchedLine & { unitName: string | null }

/** How a pasted list is understood, line by line, with the unit each one means; nothing is written. */
export async function previewItems(
  db: Executor,
  { rollOutId, list, mailBoxName, by, asOf }: Asked,
): Promise<CommandResult<{ lines: PreviewLine[] }>> {
  const [found] = await db
    .select({ kind: rollOut.kind, orderedOn: rollOut.orderedOn })
    .from(rollOut)
    .where(and(eq(rollOut.id, rollOutId), rollOutInScope(by.scope)))
  if (!found) return missing
  const there = await db
    .select({ organisationId: rollOutItem.organisationId, name: rollOutItem.name })
    .from(rollOutItem)
    .where(eq(rollOutItem.rollOutId, rollOutId))
  const lines = matchLines(list, { rollOut: found, register: await loadRegister(db), there, mailBoxName })
  const ids = lines.flatMap(({ unitId }) => unitId ?? [])
  const names = await namesOf(db, ids, asOf)
  return { ok: true, lines: lines.map((line) => ({ ...line, unitName: names.get(line.unitId ?? 0) ?? null })) }
}
