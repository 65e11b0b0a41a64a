import type { Readable } from 'node:stream'
import type yauzl from 'yauzl'
import { DOCUMENT_LIMITS as LIMITS } from '../document-limits'
import { DocumentRefusal } from '../document-reading'

/**
 * One part of an archive. The directory's figures are only a claim: what really comes out is
 * counted while it comes out.
 * @throws DocumentRefusal `zip-bomb`; zlib's own error where the stream is damaged
 */
export async function unpackPart(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Buffer> {
  if (entry.uncompressedSize > LIMITS.partUnpacked) throw bomb('unpacked', LIMITS.partUnpacked)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of await openStream(zip, entry)) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > LIMITS.partUnpacked) throw bomb('unpacked', LIMITS.partUnpacked)
    if (size > entry.uncompressedSize) throw bomb('false-size', entry.uncompressedSize)
    if (size > LIMITS.ratioFrom && size > entry.compressedSize * LIMITS.partRatio) throw bomb('ratio', LIMITS.partRatio)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

const bomb = (measure: 'unpacked' | 'ratio' | 'false-size', limit: number) =>
  new DocumentRefusal({ code: 'zip-bomb', measure, limit })

const openStream = (zip: yauzl.ZipFile, entry: yauzl.Entry) =>
  new Promise<Readable>((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)))
  })

/** Text of a part: XML parts are UTF-8 or UTF-16 with a byte order mark (ECMA-376 part 2, 8.1.4). */
export function decodePart(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}
