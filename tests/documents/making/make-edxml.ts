import { makeZip } from './make-zip'

/** An attachment of a message; `packed` puts it alone into a ZIP, as some senders do. */
export type Attached = { name: string; content: Uint8Array | string; packed?: boolean }

const NAMESPACE = 'http://www.mic.gov.vn/TBT/QCVN_102_2016'
const FIELDS = {
  from: 'Văn phòng UBND tỉnh A',
  fromCode: '000.02.15.H02',
  number: '70',
  notation: 'TB-UBND',
  place: 'A',
  day: '2026/06/19',
  subject: 'Kết luận của Chủ tịch UBND tỉnh tại phiên họp về công nghệ thông tin',
  signer: 'Lê Văn B',
}

/** An edXML message as QCVN 102:2016/BTTTT lays it out. */
export function makeEdxml(attached: readonly Attached[], fields: Partial<typeof FIELDS> = {}): string {
  const f = { ...FIELDS, ...fields }
  const references = attached.map(
    ({ name }, at) =>
      `<edXML:Reference><edXML:ContentId>cid:${at + 1}</edXML:ContentId><edXML:ContentType>application/octet-stream</edXML:ContentType><edXML:AttachmentName>${name}</edXML:AttachmentName></edXML:Reference>`,
  )
  const contents = attached.map(
    ({ name, content, packed }, at) =>
      `<Attachment><ContentId>cid:${at + 1}</ContentId><AttachmentName>${name}</AttachmentName><edXML:ContentTransferEncoded xmlns:edXML="${NAMESPACE}">${base64(packed ? makeZip([{ name: 'f.edxml', content }]) : content)}</edXML:ContentTransferEncoded></Attachment>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<edXML xmlns="${NAMESPACE}"><edXML:edXMLEnvelope xmlns:edXML="${NAMESPACE}"><edXML:edXMLHeader>
<edXML:MessageHeader>
<edXML:From><edXML:OrganId>${f.fromCode}</edXML:OrganId><edXML:OrganName>${f.from}</edXML:OrganName></edXML:From>
<edXML:To><edXML:OrganId>000.05.15.H02</edXML:OrganId><edXML:OrganName>Sở Khoa học và Công nghệ</edXML:OrganName></edXML:To>
<edXML:DocumentId>${f.fromCode},${f.day},${f.number}/${f.notation}</edXML:DocumentId>
<edXML:Code><edXML:CodeNumber>${f.number}</edXML:CodeNumber><edXML:CodeNotation>${f.notation}</edXML:CodeNotation></edXML:Code>
<edXML:PromulgationInfo><edXML:Place>${f.place}</edXML:Place><edXML:PromulgationDate>${f.day}</edXML:PromulgationDate></edXML:PromulgationInfo>
<edXML:DocumentType><edXML:Type>1</edXML:Type><edXML:TypeName>Thông báo</edXML:TypeName></edXML:DocumentType>
<edXML:Subject>${f.subject}</edXML:Subject><edXML:Content>N/A</edXML:Content>
<edXML:SignerInfo><edXML:Competence>KT. CHỦ TỊCH</edXML:Competence><edXML:Position>PHÓ CHỦ TỊCH</edXML:Position><edXML:FullName>${f.signer}</edXML:FullName></edXML:SignerInfo>
</edXML:MessageHeader>
<edXML:TraceHeaderList><edXML:Bussiness><edXML:BussinessDocType>0</edXML:BussinessDocType></edXML:Bussiness></edXML:TraceHeaderList>
</edXML:edXMLHeader><edXML:edXMLBody><edXML:edXMLManifest version="1.0">${references.join('')}</edXML:edXMLManifest></edXML:edXMLBody></edXML:edXMLEnvelope>
<AttachmentEncoded>${contents.join('')}</AttachmentEncoded></edXML>`
}

export const base64 = (content: Uint8Array | string) =>
  (
    Buffer.from(content)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n')
