import { DocumentRefusal } from '../document-reading'
import { tidyLines } from '../tidy-lines'
import { firstChild } from '../xml/xml-tree'
import { blockLines } from './block-lines'
import { docxParts } from './docx-parts.server'
import { listCounter } from './list-counter'
import { listDefinitions } from './list-definitions'
import { paragraphPlaces } from './paragraph-places'

/**
 * Text of a Word file's body, a line a paragraph, with the numbers and bullets that Word only draws. Own walk over
 * WordprocessingML: converters to HTML keep that a list is ordered but lose «a)», «II.» and «1.2.», which are what a
 * directive is cited by. Headers, footers, footnotes and comments are not read.
 * @throws DocumentRefusal, XmlError, yauzl's and zlib's own errors
 */
export async function docxText(bytes: Uint8Array): Promise<string> {
  const { document, numbering, styles } = await docxParts(bytes)
  const body = firstChild(document, 'w:body')
  if (!body) throw new DocumentRefusal({ code: 'broken', kind: 'docx' })
  const definitions = listDefinitions(numbering)
  const lists = { placeOf: paragraphPlaces(styles, definitions), labelOf: listCounter(definitions) }
  return tidyLines(blockLines(body, lists))
}
