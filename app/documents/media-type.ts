import { fileKind } from '~/domain/files/file-kind'
import { contentKind } from './content-kind'
import type { DocumentKind } from './document-reading'

/** Media types of documents that were read. */
export const MEDIA_TYPES: Record<DocumentKind, string> = {
  txt: 'text/plain; charset=utf-8',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xml: 'application/xml',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
}

/** Media type by content alone; a page or XML is told from plain text, what nobody knows is just bytes. */
export function mediaTypeOf(bytes: Uint8Array): string {
  const known = fileKind(bytes)
  if (known && known.extension !== 'txt') return known.mediaType
  const { kind } = bytes.length > 0 ? contentKind(bytes) : { kind: 'refused' as const }
  return kind === 'html' || kind === 'xml' || kind === 'txt' ? MEDIA_TYPES[kind] : 'application/octet-stream'
}
