/**
 * What the message says that a document came in: an edXML message (QCVN 102:2016/BTTTT, sửa đổi 1:2022), a mail, or
 * an archive, which says nothing. The printed paper wins; this stands beside it. What the message does not say is null. Days are ISO.
 */
export type MessageHeader = {
  kind: 'edxml' | 'mail' | 'archive'
  /** OrganName of From, else the sender of the mail. */
  from: string | null
  /** Organisation code of the sender, e.g. H37.02.02 (Quyết định 20/2020/QĐ-TTg). */
  fromCode: string | null
  to: string[]
  /** Trích yếu, or the subject of the mail. */
  subject: string | null
  number: string | null
  symbol: string | null
  place: string | null
  issuedOn: string | null
  /** TypeName as written: «Công văn». */
  documentType: string | null
  signatory: string | null
  signatoryTitle: string | null
  /** DocumentId: the sender's name of the message, e.g. «000.00.00.G22,2015/09/30,7816/VPCP-TTĐT». */
  documentId: string | null
  /** Day the mail was sent. */
  sentOn: string | null
  /** Fields of the notice that its paper leaves empty and that were taken from the message. */
  filled: string[]
  /** Files that came along and are not kept: programs, and what nobody knows. */
  leftOut: string[]
}

const NOTHING: Omit<MessageHeader, 'kind'> = {
  ...{ from: null, fromCode: null, to: [], subject: null, number: null, symbol: null, place: null, issuedOn: null },
  ...{
    documentType: null,
    signatory: null,
    signatoryTitle: null,
    documentId: null,
    sentOn: null,
    filled: [],
    leftOut: [],
  },
}

export const messageHeader = (
  kind: MessageHeader['kind'],
  known: Partial<Omit<MessageHeader, 'kind'>>,
): MessageHeader => ({ ...NOTHING, ...known, kind })
