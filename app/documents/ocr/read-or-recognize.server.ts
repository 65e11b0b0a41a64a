import type { DocumentReading } from '../document-reading'
import { readDocument } from '../read-document.server'
import { recognizeDocument, type Watch } from './recognize-document.server'
import { scanKind } from './scan-reading'

/**
 * A reader of documents that also recognises scans. Where some pages bear text and the others cannot be recognised, the
 * text is what is read.
 */
export const readOrRecognize =
  (watch: Watch) =>
  async (bytes: Uint8Array): Promise<DocumentReading> => {
    const reading = await readDocument(bytes)
    const kind = scanKind(bytes, reading)
    if (!kind) return reading
    const recognized = await recognizeDocument(kind, bytes, watch)
    return recognized.ok || !reading.ok || recognized.issue.code === 'stopped' ? recognized : reading
  }
