import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { embeddedFonts, fontRelations, fontTable } from './embedded-fonts.server'

/**
 * The file that the library made, sealed: fonts embedded, times of the archive and of the document those of the paper and
 * not of the clock. Same parts, same bytes.
 * @param date ISO day of the paper; null for one not yet dated
 */
export function sealedDocx(bytes: Uint8Array, date: string | null): Uint8Array {
  const parts = unzipSync(bytes)
  const text = (path: string, change: (xml: string) => string) => {
    const part = parts[path]
    if (part) parts[path] = strToU8(change(strFromU8(part)))
  }
  const instant = `${date ?? UNDATED}T00:00:00Z`
  text('docProps/core.xml', (xml) =>
    xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, open: string) => `${open}${instant}`),
  )
  text('word/settings.xml', (xml) => xml.replace(/(<w:displayBackgroundShape\s*\/>)/, '$1<w:embedTrueTypeFonts/>'))
  parts['word/fontTable.xml'] = strToU8(fontTable())
  parts['word/_rels/fontTable.xml.rels'] = strToU8(fontRelations())
  return archive(parts)
}

/** The first day that the archive's times can name. */
const UNDATED = '1980-01-01'
const EPOCH = new Date(1980, 0, 1)

/** The list of types comes first, as readers that tell a file by its head expect. */
function archive(parts: Record<string, Uint8Array>): Uint8Array {
  const pieces: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    pieces.push(piece)
  })
  const first = '[Content_Types].xml'
  const names = Object.keys(parts).sort((a, b) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1))
  for (const name of names) put(zip, new ZipDeflate(name, { level: 6 }), parts[name] ?? new Uint8Array())
  for (const { path, bytes, packed } of embeddedFonts()) put(zip, new PackedFile(path, packed), bytes)
  zip.end()
  return Buffer.concat(pieces)
}

function put(zip: Zip, file: ZipDeflate | ZipPassThrough, bytes: Uint8Array): void {
  file.mtime = EPOCH
  zip.add(file)
  file.push(bytes, true)
}

/** A file whose packed bytes are known: its sum is taken over the plain ones. */
class PackedFile extends ZipPassThrough {
  constructor(
    name: string,
    private readonly packed: Uint8Array,
  ) {
    super(name)
    this.compression = 8
  }
  protected override process(_plain: Uint8Array, final: boolean): void {
    this.ondata(null, this.packed, final)
  }
}
