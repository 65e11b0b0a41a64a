import { openArchive } from '../archive/open-archive.server'
import { DocumentRefusal, type ForeignKind } from '../document-reading'
import { parseXml } from '../xml/parse-xml'
import { childElements, type XmlElement } from '../xml/xml-tree'

/** The three parts of a Word file that bear its text: body, list definitions, styles. */
export type DocxParts = { document: XmlElement; numbering: XmlElement | null; styles: XmlElement | null }

const MAIN_DOCUMENT = /^application\/vnd\.(openxmlformats-officedocument\.wordprocessingml|ms-word)\..*main\+xml$/

/**
 * Opens a ZIP as a Word file. The main part is found through [Content_Types].xml: some writers call it document2.xml.
 * @throws DocumentRefusal `zip-bomb`, `encrypted-office`, `unknown-kind`; XmlError; yauzl's and zlib's own errors
 */
export async function docxParts(bytes: Uint8Array): Promise<DocxParts> {
  const archive = await openArchive(bytes, { code: 'encrypted-office' })
  const contentTypes = await archive.read('[Content_Types].xml')
  const main = contentTypes === null ? undefined : mainPart(parseXml(contentTypes), archive.names)
  if (main === undefined) throw new DocumentRefusal({ code: 'unknown-kind', found: foreignArchive(archive.names) })
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const part = async (name: string) => {
    const xml = await archive.read(name)
    return xml === null ? null : parseXml(xml)
  }
  const document = await part(main)
  if (document?.name !== 'w:document') throw new DocumentRefusal({ code: 'broken', kind: 'docx' })
  return { document, numbering: await part(`${folder}numbering.xml`), styles: await part(`${folder}styles.xml`) }
}

function mainPart(contentTypes: XmlElement, names: string[]): string | undefined {
  const override = childElements(contentTypes, 'Override').find((entry) =>
    MAIN_DOCUMENT.test(entry.attributes.ContentType ?? ''),
  )
  const name = override?.attributes.PartName?.replace(/^\//, '') ?? 'word/document.xml'
  return names.includes(name) ? name : undefined
}

function foreignArchive(names: string[]): ForeignKind {
  if (names.some((name) => name.startsWith('xl/'))) return 'spreadsheet'
  if (names.some((name) => name.startsWith('ppt/'))) return 'presentation'
  return 'archive'
}
