import { and, inArray, isNotNull, notInArray, sql } from 'drizzle-orm'
import type { Database, Executor, Transaction } from '#db/client.server'
import { overlapCase } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import type { ReckoningOutcome } from '~/domain/jobs/job'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import { type FoundOverlap, findOverlaps } from './find-overlaps'
import { lookInTurns } from './look-in-turns'
import type { OverlapScope } from './overlap-scope'
import { readOverlapScopes } from './overlap-scopes.server'
import { changeSinceVerdict } from './overlap-standing'

const BATCH = 500

type Asked = { by: Pick<Actor, 'personId' | 'name'> | null; now: Date; isSample?: boolean }

/**
 * Holds all projects against each other anew. Verdicts stay, whatever is found: a judged pair that is no longer found is
 * kept as such, one whose scope became another is asked for again; a pair nobody judged goes. Run twice, the second run
 * changes nothing. The search holds no transaction, so that everybody else works on meanwhile; `tell` says how far it is.
 */
export async function reckonOverlaps(
  db: Database,
  { tell, ...asked }: Asked & { tell?: (done: number, projects: number) => Promise<void> },
): Promise<ReckoningOutcome> {
  const scopes = await readOverlapScopes(db, dayAt(asked.now))
  const found = await lookInTurns(scopes, async (done) => tell?.(done, scopes.length))
  return db.transaction((tx) => writeFound(tx, scopes, found, asked))
}

/** As reckonOverlaps, at one go in the transaction of a greater act. */
export async function reckonOverlapsIn(tx: Transaction, asked: Asked): Promise<ReckoningOutcome> {
  const scopes = await readOverlapScopes(tx, dayAt(asked.now))
  return writeFound(tx, scopes, findOverlaps(scopes), asked)
}

async function writeFound(
  tx: Transaction,
  scopes: readonly OverlapScope[],
  found: readonly FoundOverlap[],
  { by, now, isSample = false }: Asked,
): Promise<ReckoningOutcome> {
  let added = 0
  for (let at = 0; at < found.length; at += BATCH)
    added += await keep(tx, found.slice(at, at + BATCH), { createdAt: now, isSample })
  const gone = await letGo(tx, found)
  await askAgain(tx, scopes)
  if (added + gone > 0)
    await recordEvent(tx, {
      ...{ subject: 'overlap', subjectId: 'all', event: 'overlap.reckoned', by, now },
      data: { projects: scopes.length, added, gone },
    })
  return { projects: scopes.length, found: found.length, added, gone }
}

/** Writes what is new or scores otherwise, and nothing where nothing changed; says how many are new. */
async function keep(tx: Transaction, found: readonly FoundOverlap[], mark: { createdAt: Date; isSample: boolean }) {
  const rows = await tx
    .insert(overlapCase)
    .values(found.map((one) => ({ ...one, ...mark })))
    .onConflictDoUpdate({
      target: [overlapCase.firstId, overlapCase.secondId],
      set: { score: sql`excluded.score`, reasons: sql`excluded.reasons`, found: true },
      setWhere: sql`${overlapCase.score} <> excluded.score or ${overlapCase.reasons} <> excluded.reasons or not ${overlapCase.found}`,
    })
    .returning({ isNew: sql<boolean>`xmax = 0` })
  return rows.filter(({ isNew }) => isNew).length
}

/** Pairs not found any more: the judged ones are marked, the others removed; says how many were removed. */
async function letGo(tx: Transaction, found: readonly FoundOverlap[]): Promise<number> {
  const still = new Set(found.map(({ firstId, secondId }) => `${firstId}-${secondId}`))
  const rows = await tx
    .select({
      ...{ id: overlapCase.id, firstId: overlapCase.firstId, secondId: overlapCase.secondId },
      ...{ verdict: overlapCase.verdict, found: overlapCase.found },
    })
    .from(overlapCase)
  const lost = rows.filter(({ firstId, secondId }) => !still.has(`${firstId}-${secondId}`))
  const unjudged = lost.filter(({ verdict }) => verdict === null).map(({ id }) => id)
  const judged = lost.filter((one) => one.verdict !== null && one.found).map(({ id }) => id)
  for (let at = 0; at < unjudged.length; at += BATCH)
    await tx.delete(overlapCase).where(inArray(overlapCase.id, unjudged.slice(at, at + BATCH)))
  if (judged.length > 0) await tx.update(overlapCase).set({ found: false }).where(inArray(overlapCase.id, judged))
  return unjudged.length
}

/** A verdict is asked for again where a scope is no longer the one that was judged, and holds again where it is. */
async function askAgain(tx: Executor, scopes: readonly OverlapScope[]): Promise<void> {
  const byId = new Map(scopes.map((scope) => [scope.id, scope]))
  const rows = await tx
    .select({
      ...{ id: overlapCase.id, firstId: overlapCase.firstId, secondId: overlapCase.secondId },
      judged: overlapCase.judged,
    })
    .from(overlapCase)
    .where(isNotNull(overlapCase.judged))
  const changed = rows.flatMap(({ id, firstId, secondId, judged }) => {
    const [first, second] = [byId.get(firstId), byId.get(secondId)]
    if (!judged || !first || !second) return []
    const now = {
      ...{ firstName: first.name, secondName: second.name },
      ...{ firstField: first.field, secondField: second.field },
    }
    return changeSinceVerdict(judged, now) === 'other-scope' ? [id] : []
  })
  const is = changed.length > 0 ? inArray(overlapCase.id, changed) : sql`false`
  const isNot = changed.length > 0 ? notInArray(overlapCase.id, changed) : undefined
  await tx
    .update(overlapCase)
    .set({ asksAgain: true })
    .where(and(is, sql`not ${overlapCase.asksAgain}`))
  await tx.update(overlapCase).set({ asksAgain: false }).where(and(isNot, overlapCase.asksAgain))
}
