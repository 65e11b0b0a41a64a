import { findLocal, localChildren, localName, textIn } from '../../xml/local-names'
import { isElement, type XmlElement } from '../../xml/xml-tree'
import type { EnclosedFile } from '../envelope'
import { bytesOfBase64 } from './base64'

/** Elements that hold an attachment's content: of the standard, then as others write it. */
const CONTENT = ['ContentTransferEncoded', 'AttachmentData', 'Content', 'FileContent']
const NAME = ['AttachmentName', 'FileName', 'Name', 'Description']

/**
 * Attachments written into the message itself (`AttachmentEncoded/Attachment`), in the order of the manifest where it has
 * one: the document goes first there, its annexes follow. Content is as packed.
 * @throws DocumentRefusal `broken-attachment`
 */
export function attachmentsOf(root: XmlElement): EnclosedFile[] {
  const manifest = manifestOf(root)
  const order = [...manifest.keys()]
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length)
  return findLocal(root, 'Attachment')
    .flatMap((attachment) => {
      const content = firstOf(attachment, CONTENT)
      if (content === undefined) return []
      const id = contentId(attachment)
      const name = firstOf(attachment, NAME) || manifest.get(id) || id || 'tep-dinh-kem'
      return [{ id, file: { name, bytes: bytesOfBase64(content, name) } }]
    })
    .sort((a, b) => rank(a.id) - rank(b.id))
    .map(({ file }) => file)
}

/** Names by content id, as the manifest of a message lists what comes with it, inside it or as parts of a mail. */
export function manifestOf(root: XmlElement): Map<string, string> {
  const references = findLocal(root, 'Reference').filter((reference) => contentId(reference) !== '')
  return new Map(references.map((reference) => [contentId(reference), firstOf(reference, NAME) ?? '']))
}

const contentId = (element: XmlElement): string =>
  (firstOf(element, ['ContentId']) ?? '').replace(/^cid:/i, '').replace(/^<|>$/g, '')

function firstOf(element: XmlElement, names: readonly string[]): string | undefined {
  for (const name of names) {
    const [child] = localChildren(element, name)
    if (child) return textIn(child)
  }
  return undefined
}

/** Whether a parsed file is an edXML message. */
export const isEdxml = (root: XmlElement): boolean =>
  /^edxml(?:envelope)?$/i.test(localName(root)) || root.children.some((child) => isElement(child) && isEnvelope(child))

const isEnvelope = (element: XmlElement) => /^edxmlenvelope$/i.test(localName(element))
