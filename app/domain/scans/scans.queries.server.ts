import { desc, eq, inArray, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { person, scan, storedFile } from '#db/schema.server'

const MOST_LISTED = 20

const COLUMNS = {
  id: scan.id,
  state: scan.state,
  pagesDone: scan.pagesDone,
  pages: scan.pages,
  issue: scan.issue,
  noticeId: scan.noticeId,
  handedInAt: scan.handedInAt,
  handedInBy: person.name,
  fileName: storedFile.name,
}

/** A scan with how many are read before it; null where there is none. Only for those who may bring notices in. */
export async function findScan(db: Executor, scanId: number) {
  const [row] = await db
    .select({
      ...COLUMNS,
      ahead: sql<number>`(select count(*)::int from scan other where other.state in ('waiting', 'reading')
        and other.id < ${scan.id})`,
    })
    .from(scan)
    .innerJoin(storedFile, eq(storedFile.id, scan.fileId))
    .leftJoin(person, eq(person.id, scan.handedInBy))
    .where(eq(scan.id, scanId))
  return row ?? null
}
export type ScanRow = NonNullable<Awaited<ReturnType<typeof findScan>>>

/** Scans that somebody still has to do with: under way, or failed and not put aside. Newest first. */
export function listScans(db: Executor) {
  return db
    .select(COLUMNS)
    .from(scan)
    .innerJoin(storedFile, eq(storedFile.id, scan.fileId))
    .leftJoin(person, eq(person.id, scan.handedInBy))
    .where(inArray(scan.state, ['waiting', 'reading', 'failed']))
    .orderBy(desc(scan.id))
    .limit(MOST_LISTED)
}
export type ListedScan = Awaited<ReturnType<typeof listScans>>[number]
