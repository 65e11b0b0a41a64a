import { createHash } from 'node:crypto'
import type { Transaction } from '#db/client.server'
import { storedFile } from '#db/schema.server'
import type { Actor } from '~/domain/people/actor'
import { keptName, type SentFile } from './evidence'
import { fileKind } from './file-kind'

/**
 * Keeps a file byte for byte, in the transaction of whatever it belongs to, and answers its id. The media type comes from
 * the bytes; a caller that has read the document hands in what the reading found. Limits are checked before, by
 * `evidenceIssues` or the reader of documents.
 */
export async function storeFile(
  tx: Transaction,
  file: SentFile & { mediaType?: string; by: Pick<Actor, 'personId'> | null; now: Date },
): Promise<number> {
  const content = Buffer.from(file.content.buffer, file.content.byteOffset, file.content.byteLength)
  const [stored] = await tx
    .insert(storedFile)
    .values({
      name: keptName(file.name),
      mediaType: file.mediaType ?? fileKind(file.content)?.mediaType ?? 'application/octet-stream',
      size: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      content,
      storedBy: file.by?.personId ?? null,
      storedAt: file.now,
    })
    .returning({ id: storedFile.id })
  if (!stored) throw new Error('A file was stored without an id')
  return stored.id
}
