import { contentKind } from './content-kind'
import { DOCUMENT_LIMITS as LIMITS } from './document-limits'
import type { DocumentIssue, DocumentReading } from './document-reading'
import { inThread } from './worker/in-thread.server'

/**
 * Text of a file that somebody handed in: TXT, HTML, DOCX, PDF or XML, told apart by content alone. Never throws: what
 * could not be read comes back as an issue. A TXT is read on the spot; every other kind in a thread of its own with
 * limits of time and memory (`DOCUMENT_LIMITS`), since its bytes may be made to harm.
 *
 * @param bytes the file; left as it is
 * @returns text in NFC. For TXT the file's own text, else a line a paragraph (PDF: as far as the print shows)
 */
export async function readDocument(bytes: Uint8Array): Promise<DocumentReading> {
  const limit = LIMITS.fileSize
  if (bytes.length === 0) return refused({ code: 'empty' })
  if (bytes.length > limit) return refused({ code: 'too-large', size: bytes.length, limit })
  const content = contentKind(bytes)
  switch (content.kind) {
    case 'refused':
      return refused(content.issue)
    case 'txt':
      return { ok: true, kind: 'txt', text: content.text.normalize('NFC') }
    case 'html':
    case 'xml':
      return inThread({ kind: content.kind, text: content.text })
    case 'pdf':
      return inThread({ kind: 'pdf', bytes })
    case 'zip':
      return inThread({ kind: 'docx', bytes })
  }
}

const refused = (issue: DocumentIssue): DocumentReading => ({ ok: false, issue })
