import { type MessageHeader, messageHeader } from '~/domain/notices/message-header'
import { findLocal, localChildren, textIn } from '../../xml/local-names'
import type { XmlElement } from '../../xml/xml-tree'

/** Writers fill fields that they do not know with these. */
const NOT_KNOWN = /^(?:n\/?a|null|không(?: có)?|[-–.]+|0)?$/iu

/**
 * MessageHeader of an edXML message (QCVN 102:2016/BTTTT 2.2, sửa đổi 1:2022), also as the messages of before 2016 write
 * it. Elements are found by local name; what is absent or filled with «N/A» is null.
 */
export function readMessageHeader(root: XmlElement): MessageHeader {
  const [header = root] = findLocal(root, 'MessageHeader')
  const [from] = localChildren(header, 'From')
  const [promulgation] = localChildren(header, 'PromulgationInfo')
  const [type] = localChildren(header, 'DocumentType')
  const [signer] = localChildren(header, 'SignerInfo')
  const [code] = localChildren(header, 'Code')
  return messageHeader('edxml', {
    ...codeOf(fieldOf(code, 'CodeNumber'), fieldOf(code, 'CodeNotation')),
    from: fieldOf(from, 'OrganName') ?? fieldOf(from, 'OrganizationInCharge'),
    fromCode: fieldOf(from, 'OrganId'),
    to: localChildren(header, 'To').flatMap((to) => fieldOf(to, 'OrganName') ?? fieldOf(to, 'OrganId') ?? []),
    subject: fieldOf(header, 'Subject') ?? fieldOf(header, 'Content'),
    place: fieldOf(promulgation, 'Place'),
    issuedOn: dayOf(fieldOf(promulgation, 'PromulgationDate')),
    documentType: fieldOf(type, 'TypeName') ?? (type ? known(textIn(type)) : null),
    signatory: fieldOf(signer, 'FullName') ?? fieldOf(signer, 'Signer'),
    signatoryTitle: [fieldOf(signer, 'Competence'), fieldOf(signer, 'Position')].filter(Boolean).join(' ') || null,
    documentId: fieldOf(header, 'DocumentId'),
  })
}

function fieldOf(parent: XmlElement | undefined, name: string): string | null {
  const [element] = parent ? localChildren(parent, name) : []
  return element ? known(textIn(element)) : null
}

const known = (text: string): string | null => {
  const value = text.normalize('NFC').replace(/\s+/g, ' ')
  return NOT_KNOWN.test(value) ? null : value
}

/** Some writers put «7816/VPCP-TTĐT» into the number, some repeat the number in the notation. */
function codeOf(number: string | null, notation: string | null): { number: string | null; symbol: string | null } {
  const [own, ...rest] = (number ?? '').split('/')
  const symbol = notation?.replace(/^\d+[a-z]?\s*\//i, '') ?? (rest.join('/') || null)
  return { number: own?.trim() || null, symbol }
}

/** PromulgationDate is yyyy/MM/dd; dd/MM/yyyy and ISO instants are met as well. */
function dayOf(text: string | null): string | null {
  if (text === null) return null
  const [, y1, m1, d1] = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})/.exec(text) ?? []
  const [, d2, m2, y2] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})/.exec(text) ?? []
  const iso = `${y1 ?? y2}-${(m1 ?? m2 ?? '').padStart(2, '0')}-${(d1 ?? d2 ?? '').padStart(2, '0')}`
  const day = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso) ? iso : null
}
