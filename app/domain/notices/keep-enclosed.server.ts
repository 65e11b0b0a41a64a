import type { Transaction } from '#db/client.server'
import { noticeFile } from '#db/schema.server'
import { storeFile } from '~/domain/files/files.commands.server'
import type { Actor } from '~/domain/people/actor'
import type { EnclosedFiles } from './enclosed-files'

/** Keeps the files that came with a notice, each downloadable by itself, in the transaction that brings it in. */
export async function keepEnclosed(
  tx: Transaction,
  noticeId: number,
  { files, paper, by, now }: EnclosedFiles & { by: Actor; now: Date },
): Promise<void> {
  for (const [position, file] of files.entries()) {
    const fileId = await storeFile(tx, { ...file, by, now })
    await tx.insert(noticeFile).values({ noticeId, fileId, position, isPaper: position === paper })
  }
}
