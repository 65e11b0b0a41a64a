/** Pictures that are read: what phones and scanners make and browsers show. */
export const PICTURE_KINDS = ['jpeg', 'png', 'webp'] as const
export type PictureKind = (typeof PICTURE_KINDS)[number]

/** What a picture says about itself in its first bytes; sides in pixels. */
export type PictureHeader = { kind: PictureKind; width: number; height: number }

/**
 * Reads kind and sides from a picture's header without decoding anything: a file of some kilobytes can claim a square
 * of 60,000 pixels. `null` where the bytes are no such picture; sides are 0 where the header is broken.
 */
export function pictureHeader(bytes: Uint8Array): PictureHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]))
    return { kind: 'png', ...(bytes.length < 24 ? NOTHING : { width: view.getUint32(16), height: view.getUint32(20) }) }
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return { kind: 'jpeg', ...jpegSides(view) }
  if (wordAt(bytes, 0) === 'RIFF' && wordAt(bytes, 8) === 'WEBP') return { kind: 'webp', ...webpSides(bytes, view) }
  return null
}

const NOTHING = { width: 0, height: 0 }
const startsWith = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, i) => bytes[i] === byte)
const wordAt = (bytes: Uint8Array, at: number) => String.fromCharCode(...bytes.subarray(at, at + 4))

/** Segments of a JPEG up to the frame header (ITU T.81, B.2.2): markers C0 to CF but for C4, C8 and CC. */
function jpegSides(view: DataView): { width: number; height: number } {
  let at = 2
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return NOTHING
}

/** The three forms of WebP: lossy (VP8), lossless (VP8L), extended (VP8X); RFC 9649. */
function webpSides(bytes: Uint8Array, view: DataView): { width: number; height: number } {
  if (bytes.length < 30) return NOTHING
  const form = wordAt(bytes, 12)
  if (form === 'VP8X') return { width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) }
  if (form === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  if (form !== 'VP8L') return NOTHING
  const bits = view.getUint32(21, true)
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
}

const uint24 = (view: DataView, at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
