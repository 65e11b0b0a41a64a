import { Document, type FileChild, type INumberingOptions, Packer, Paragraph } from 'docx'
import { makeZip } from './make-zip'

/** A Word file as a program would write it. A string is a plain paragraph. */
export async function makeDocx(children: (FileChild | string)[], numbering?: INumberingOptions): Promise<Uint8Array> {
  const blocks = children.map((child) => (typeof child === 'string' ? new Paragraph(child) : child))
  return Packer.toBuffer(new Document({ numbering, sections: [{ children: blocks }] }))
}

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"'

/** A Word file from the XML of its parts, for what only Word itself writes. */
export function makeRawDocx(body: string, parts: { numbering?: string; styles?: string; documentPart?: string } = {}) {
  const main = parts.documentPart ?? 'word/document.xml'
  const override = `<Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>`
  const part = (root: string, content: string) => `<?xml version="1.0"?><w:${root} ${NAMESPACES}>${content}</w:${root}>`
  return makeZip([
    { name: '[Content_Types].xml', content: `<?xml version="1.0"?><Types>${override}</Types>` },
    { name: main, content: part('document', `<w:body>${body}</w:body>`) },
    ...(parts.numbering ? [{ name: 'word/numbering.xml', content: part('numbering', parts.numbering) }] : []),
    ...(parts.styles ? [{ name: 'word/styles.xml', content: part('styles', parts.styles) }] : []),
  ])
}
