import { and, asc, eq, lt, or, sql } from 'drizzle-orm'
import type { Database } from '#db/client.server'
import { person, scan, storedFile } from '#db/schema.server'
import type { Issue } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import { MOST_ATTEMPTS, SILENCE } from './scan'

/** A scan whose turn it is, with its bytes, and whose draft it will be. */
export type ScanTurn = { scanId: number; fileId: number; name: string; mediaType: string; content: Buffer; by: Actor }

/**
 * Takes the next scan: the longest waiting one, or one whose reader has fallen silent. Two servers never take the same. One
 * that was begun too often is given up, so that a document that fells the server does it no fourth time.
 */
export async function takeNextScan(db: Database, { now }: { now: Date }): Promise<ScanTurn | null> {
  return db.transaction(async (tx) => {
    for (;;) {
      const [row] = await tx
        .select({ id: scan.id, attempts: scan.attempts })
        .from(scan)
        .where(
          or(
            eq(scan.state, 'waiting'),
            and(eq(scan.state, 'reading'), lt(scan.aliveAt, new Date(now.getTime() - SILENCE))),
          ),
        )
        .orderBy(asc(scan.id))
        .limit(1)
        .for('update', { skipLocked: true })
      if (!row) return null
      if (row.attempts < MOST_ATTEMPTS) return begin(tx, row.id, now)
      const issue = { key: 'scans.given-up', context: { attempts: row.attempts } }
      await tx.update(scan).set({ state: 'failed', issue, endedAt: now }).where(eq(scan.id, row.id))
    }
  })
}

async function begin(tx: Parameters<Parameters<Database['transaction']>[0]>[0], scanId: number, now: Date) {
  await tx
    .update(scan)
    .set({ state: 'reading', attempts: sql`${scan.attempts} + 1`, aliveAt: now, pagesDone: 0, pages: null })
    .where(eq(scan.id, scanId))
  const [row] = await tx
    .select({
      fileId: scan.fileId,
      name: storedFile.name,
      mediaType: storedFile.mediaType,
      content: storedFile.content,
      personId: person.id,
      personName: person.name,
    })
    .from(scan)
    .innerJoin(storedFile, eq(storedFile.id, scan.fileId))
    .innerJoin(person, eq(person.id, scan.handedInBy))
    .where(eq(scan.id, scanId))
  if (!row) throw new Error(`Scan ${scanId} has no file or nobody who handed it in`)
  const { personId, personName, ...file } = row
  // Who handed it in might bring notices in then; what is made is a draft that others must still confirm.
  return { scanId, ...file, by: { personId, name: personName, scope: 'all' as const, organisationIds: [] } }
}

/** A sign of life, with the pages done where that is known. False: nobody wants the scan any more. */
export async function keepScanAlive(
  db: Database,
  { scanId, pages, now }: { scanId: number; pages?: { done: number; of: number }; now: Date },
): Promise<boolean> {
  const told = pages ? { pagesDone: pages.done, pages: pages.of } : {}
  const rows = await db
    .update(scan)
    .set({ aliveAt: now, ...told })
    .where(and(eq(scan.id, scanId), eq(scan.state, 'reading')))
    .returning({ id: scan.id })
  return rows.length > 0
}

/** How a turn ended: with a draft, with the reason why not, or let go for somebody else (the server stops). */
export type ScanEnd = { noticeId: number } | { issue: Issue } | 'let-go'

/** Ends the turn; nothing happens where a person has stopped the scan meanwhile. */
export async function endScan(db: Database, { scanId, end, now }: { scanId: number; end: ScanEnd; now: Date }) {
  await db
    .update(scan)
    .set(endColumns(end, now))
    .where(and(eq(scan.id, scanId), eq(scan.state, 'reading')))
}

function endColumns(end: ScanEnd, now: Date) {
  if (end === 'let-go') return { state: 'waiting' as const, attempts: sql`${scan.attempts} - 1`, aliveAt: null }
  if ('noticeId' in end) return { state: 'done' as const, noticeId: end.noticeId, endedAt: now }
  return { state: 'failed' as const, issue: { key: end.issue.key, context: end.issue.context }, endedAt: now }
}

/** Lets go of all scans under way: for a server that knows it is the only one and has only just started. */
export async function letGoOfAllScans(db: Database): Promise<void> {
  await db.update(scan).set({ state: 'waiting', aliveAt: null }).where(eq(scan.state, 'reading'))
}
