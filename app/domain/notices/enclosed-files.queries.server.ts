import { and, asc, eq } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { notice, noticeFile, storedFile } from '#db/schema.server'
import { isReadable } from './enclosed-files'

/** What came with a notice: the header of its message, and the files in it, the paper marked. */
export async function findEnclosed(db: Executor, noticeId: number) {
  const [row] = await db.select({ message: notice.message }).from(notice).where(eq(notice.id, noticeId))
  if (!row?.message) return null
  const files = await db
    .select({
      fileId: noticeFile.fileId,
      name: storedFile.name,
      size: storedFile.size,
      mediaType: storedFile.mediaType,
      isPaper: noticeFile.isPaper,
    })
    .from(noticeFile)
    .innerJoin(storedFile, eq(storedFile.id, noticeFile.fileId))
    .where(eq(noticeFile.noticeId, noticeId))
    .orderBy(asc(noticeFile.position))
  return { message: row.message, files: files.map((file) => ({ ...file, readable: isReadable(file.mediaType) })) }
}
export type Enclosed = NonNullable<Awaited<ReturnType<typeof findEnclosed>>>

/** The bytes of a file that came with a notice; null for any other file. */
export async function findEnclosedContent(db: Executor, noticeId: number, fileId: number): Promise<Uint8Array | null> {
  const [row] = await db
    .select({ content: storedFile.content })
    .from(noticeFile)
    .innerJoin(storedFile, eq(storedFile.id, noticeFile.fileId))
    .where(and(eq(noticeFile.noticeId, noticeId), eq(noticeFile.fileId, fileId)))
  return row?.content ?? null
}
