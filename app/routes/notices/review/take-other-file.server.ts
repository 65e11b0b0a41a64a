import type { Database } from '#db/client.server'
import { readDocument } from '~/documents/read-document.server'
import { type CommandResult, invalid, missing } from '~/domain/command-result'
import { readOtherFile } from '~/domain/notices/enclosed-files.commands.server'
import { findEnclosedContent } from '~/domain/notices/enclosed-files.queries.server'
import type { Actor } from '~/domain/people/actor'

/** Reads another of the files that came with a draft and makes it the paper; a file that cannot be read changes nothing. */
export async function takeOtherFile(
  db: Database,
  input: { noticeId: number; version: number; fileId: number; by: Actor; now: Date },
): Promise<CommandResult> {
  const content = await findEnclosedContent(db, input.noticeId, input.fileId)
  if (!content) return missing
  const reading = await readDocument(content)
  if (!reading.ok) {
    const { code, ...context } = reading.issue
    return invalid({ field: null, key: `documents.${code}`, context })
  }
  return readOtherFile(db, { ...input, text: reading.text, scannedPages: reading.scannedPages })
}
