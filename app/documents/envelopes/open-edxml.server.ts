import { DocumentRefusal } from '../document-reading'
import { decodeText } from '../text-encoding'
import { parseXml } from '../xml/parse-xml'
import { attachmentsOf, isEdxml } from './edxml/attachments'
import { readMessageHeader } from './edxml/read-message-header'
import type { EnclosedFile, Envelope } from './envelope'
import { unpackedAttachment } from './unpacked-attachment.server'

/**
 * Opens an edXML message (QCVN 102:2016/BTTTT and its amendment 1:2022, and the messages of before): its header and the
 * attachments written into it. Signatures are kept with the file and not judged.
 * @throws DocumentRefusal, XmlError
 */
export async function openEdxml(bytes: Uint8Array): Promise<Envelope | null> {
  const text = decodeText(bytes)
  if (text === null) throw new DocumentRefusal({ code: 'unknown-encoding' })
  const root = parseXml(text.slice(text.indexOf('<')))
  if (!isEdxml(root)) return null
  const files: EnclosedFile[] = []
  for (const { name, bytes: packed } of attachmentsOf(root))
    files.push({ name: name.normalize('NFC'), bytes: await unpackedAttachment(name, packed) })
  return { message: readMessageHeader(root), files }
}
