import { messageHeader } from '~/domain/notices/message-header'
import { openArchive } from '../archive/open-archive.server'
import { DOCUMENT_LIMITS as LIMITS } from '../document-limits'
import { DocumentRefusal } from '../document-reading'
import type { EnclosedFile, Envelope } from './envelope'
import { isOffice } from './is-office'

/** What systems put beside the files of a person. */
const LEAVINGS = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/i

/**
 * Files of an archive, in its order, folders left out of their names; `null` where the archive is itself a document
 * (DOCX, XLSX, ODT).
 * @throws DocumentRefusal `zip-bomb`, `encrypted-archive`; yauzl's and zlib's own errors
 */
export async function openZip(bytes: Uint8Array): Promise<Envelope | null> {
  const archive = await openArchive(bytes, { code: 'encrypted-archive' })
  if (isOffice(archive.names)) return null
  const names = archive.names.filter((name) => !name.endsWith('/') && !LEAVINGS.test(name))
  const limit = LIMITS.enclosedFiles
  if (names.length > limit) throw new DocumentRefusal({ code: 'zip-bomb', measure: 'entries', limit })
  const files: EnclosedFile[] = []
  let size = 0
  for (const name of names) {
    const part = (await archive.bytes(name)) ?? Buffer.alloc(0)
    size += part.length
    if (size > LIMITS.enclosedSize)
      throw new DocumentRefusal({ code: 'zip-bomb', measure: 'unpacked', limit: LIMITS.enclosedSize })
    files.push({ name: name.slice(name.lastIndexOf('/') + 1).normalize('NFC'), bytes: part })
  }
  return { message: messageHeader('archive', {}), files }
}
