import { DocumentRefusal } from '../../document-reading'

/**
 * Bytes of Base64 text (RFC 4648), blanks and line ends allowed. Node's own decoder skips what does not belong, so that a
 * damaged file would come out as another file.
 * @throws DocumentRefusal `broken-attachment`
 */
export function bytesOfBase64(text: string, name: string): Uint8Array {
  const packed = text.replace(/\s+/g, '')
  const bytes = Buffer.from(packed, 'base64')
  const padded = bytes.toString('base64')
  if (packed === '' || (padded !== packed && padded.replace(/(?<!=)=+$/, '') !== packed))
    throw new DocumentRefusal({ code: 'broken-attachment', name })
  return bytes
}
