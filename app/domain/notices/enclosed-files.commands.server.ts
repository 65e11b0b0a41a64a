import { and, eq, ne } from 'drizzle-orm'
import type { Database } from '#db/client.server'
import { notice, noticeFile, storedFile } from '#db/schema.server'
import { type CommandResult, missing } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import { draftColumns } from './draft-columns.server'
import { openDraft, textIssue } from './notices.commands.server'

/**
 * Takes another of the files that came with a draft for the paper: its text is read anew, and what a person had corrected
 * in the text before goes with that text. The message's header stays.
 */
export async function readOtherFile(
  db: Database,
  input: {
    noticeId: number
    version: number
    fileId: number
    text: string
    scannedPages?: number[]
    by: Actor
    now: Date
  },
): Promise<CommandResult> {
  const text = input.text.normalize('NFC')
  const refused = textIssue(text)
  if (refused) return refused
  return db.transaction(async (tx) => {
    const open = await openDraft(tx, input)
    if (!open.ok) return open
    const { noticeId, fileId, version, now, by } = input
    const [file] = await tx
      .select({ name: storedFile.name, message: notice.message })
      .from(noticeFile)
      .innerJoin(storedFile, eq(storedFile.id, noticeFile.fileId))
      .innerJoin(notice, eq(notice.id, noticeFile.noticeId))
      .where(and(eq(noticeFile.noticeId, noticeId), eq(noticeFile.fileId, fileId)))
    if (!file) return missing
    const ofNotice = eq(noticeFile.noticeId, noticeId)
    // First none, then this one: there is never more than one paper.
    await tx
      .update(noticeFile)
      .set({ isPaper: false })
      .where(and(ofNotice, ne(noticeFile.fileId, fileId)))
    await tx
      .update(noticeFile)
      .set({ isPaper: true })
      .where(and(ofNotice, eq(noticeFile.fileId, fileId)))
    const columns = await draftColumns(tx, { text, scannedPages: input.scannedPages, message: file.message, now })
    await tx
      .update(notice)
      .set({ ...columns, readText: null, version: version + 1 })
      .where(eq(notice.id, noticeId))
    const story = { subject: 'notice', subjectId: noticeId, by, now } as const
    await recordEvent(tx, { ...story, event: 'notice.other-file-read', data: { file: file.name } })
    return { ok: true }
  })
}
