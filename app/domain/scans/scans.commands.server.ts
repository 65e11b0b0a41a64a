import { createHash } from 'node:crypto'
import { and, count, eq, inArray } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { scan, storedFile } from '#db/schema.server'
import { type CommandResult, conflict, forbidden, invalid, missing } from '~/domain/command-result'
import type { SentFile } from '~/domain/files/evidence'
import { storeFile } from '~/domain/files/files.commands.server'
import { ownOpenDraft } from '~/domain/notices/own-open-draft.server'
import type { Actor } from '~/domain/people/actor'
import { isUnderWay, MOST_WAITING, mayBeReadAgain } from './scan'
import { ringForScans } from './scan-bell.server'

const UNDER_WAY = ['waiting', 'reading'] as const

/**
 * Keeps a document without text and puts it into the row of those to be recognised. The same bytes handed in again by the
 * same person lead to the draft or the scan that is already there.
 */
export async function handInScan(
  db: Database,
  input: { file: SentFile & { mediaType?: string }; by: Actor; now: Date },
): Promise<CommandResult<{ scanId: number } | { noticeId: number }>> {
  if (input.by.scope !== 'all') return forbidden
  const result = await db.transaction((tx) => handIn(tx, input))
  ringForScans()
  return result
}

async function handIn(
  tx: Transaction,
  input: { file: SentFile & { mediaType?: string }; by: Actor; now: Date },
): Promise<CommandResult<{ scanId: number } | { noticeId: number }>> {
  const { file, by, now } = input
  const noticeId = await ownOpenDraft(tx, input)
  if (noticeId !== null) return { ok: true, noticeId }
  const open = await ownOpenScan(tx, input)
  if (open !== null) return { ok: true, scanId: open }
  const [waiting] = await tx.select({ scans: count() }).from(scan).where(inArray(scan.state, UNDER_WAY))
  if ((waiting?.scans ?? 0) >= MOST_WAITING)
    return invalid({ field: 'file', key: 'scans.too-many-waiting', context: { most: MOST_WAITING } })
  const fileId = await storeFile(tx, { ...file, by, now })
  const [row] = await tx
    .insert(scan)
    .values({ fileId, handedInBy: by.personId, handedInAt: now })
    .returning({ id: scan.id })
  if (!row) throw new Error('A scan was handed in without an id')
  return { ok: true, scanId: row.id }
}

async function ownOpenScan(tx: Transaction, { file, by }: { file: SentFile; by: Actor }): Promise<number | null> {
  const sha256 = createHash('sha256').update(file.content).digest('hex')
  const [row] = await tx
    .select({ id: scan.id })
    .from(scan)
    .innerJoin(storedFile, eq(storedFile.id, scan.fileId))
    .where(and(eq(storedFile.sha256, sha256), eq(scan.handedInBy, by.personId), inArray(scan.state, UNDER_WAY)))
    .limit(1)
  return row?.id ?? null
}

type Choice = { scanId: number; by: Actor; now: Date }

/** Stops the recognition, or puts one that failed aside. The file stays, so that it can be read again. */
export async function cancelScan(db: Database, { scanId, by, now }: Choice): Promise<CommandResult> {
  if (by.scope !== 'all') return forbidden
  const result = await db.transaction(async (tx): Promise<CommandResult> => {
    const row = await lockScan(tx, scanId)
    if (!row) return missing
    if (row.state === 'cancelled') return { ok: true }
    if (!isUnderWay(row.state) && row.state !== 'failed') return conflict({ field: null, key: 'scans.already-done' })
    await tx.update(scan).set({ state: 'cancelled', issue: null, endedAt: now }).where(eq(scan.id, scanId))
    return { ok: true }
  })
  ringForScans()
  return result
}

/** Puts a scan that failed or was stopped into the row again, with all its attempts before it. */
export async function readScanAgain(db: Database, { scanId, by }: Choice): Promise<CommandResult> {
  if (by.scope !== 'all') return forbidden
  const result = await db.transaction(async (tx): Promise<CommandResult> => {
    const row = await lockScan(tx, scanId)
    if (!row) return missing
    if (isUnderWay(row.state)) return { ok: true }
    if (!mayBeReadAgain(row.state)) return conflict({ field: null, key: 'scans.already-done' })
    await tx
      .update(scan)
      .set({ state: 'waiting', pagesDone: 0, pages: null, attempts: 0, issue: null, endedAt: null, aliveAt: null })
      .where(eq(scan.id, scanId))
    return { ok: true }
  })
  ringForScans()
  return result
}

async function lockScan(tx: Transaction, scanId: number) {
  const [row] = await tx.select({ state: scan.state }).from(scan).where(eq(scan.id, scanId)).for('update')
  return row ?? null
}
