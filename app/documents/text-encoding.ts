import { looksLikeVietnamese } from './vietnamese-letters'

/** Text of a file without its byte order mark, not yet NFC; `null` where the encoding is not certain. */
export function decodeText(bytes: Uint8Array): string | null {
  const [b0, b1] = bytes
  if (b0 === 0xff && b1 === 0xfe) return decode('utf-16le', bytes)
  if (b0 === 0xfe && b1 === 0xff) return decode('utf-16be', bytes)
  return decode('utf-8', bytes) ?? decodeOldVietnamese(bytes)
}

/** The mark is a signature of the encoding, not text (Unicode 23.8): TextDecoder drops it. */
function decode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Every byte sequence is valid windows-1258, so the words themselves must prove it. */
function decodeOldVietnamese(bytes: Uint8Array): string | null {
  const text = decode('windows-1258', bytes)
  return text !== null && looksLikeVietnamese(text.normalize('NFC')) ? text : null
}
