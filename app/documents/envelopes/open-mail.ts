import PostalMime, { type Address, type Email } from 'postal-mime'
import { dayAt } from '~/domain/calendar-day'
import { messageHeader } from '~/domain/notices/message-header'
import { decodeText } from '../text-encoding'
import { parseXml } from '../xml/parse-xml'
import { isEdxml, manifestOf } from './edxml/attachments'
import { readMessageHeader } from './edxml/read-message-header'
import type { EnclosedFile, Envelope } from './envelope'
import { envelopeKind } from './envelope-kind'

/** Parts inside parts, forwards inside forwards: real mail stays under 10. */
const LIMITS = { maxNestingDepth: 60, maxHeadersSize: 1024 * 1024, maxRfc822NestingDepth: 6 }

/**
 * Opens a mail (RFC 5322 and MIME), also one that was forwarded in another, a page saved as MHT, and an edXML message sent
 * as the first of several parts. Pictures that only adorn the mail's own page are no attachments. The mail's words come
 * last: they are the document only where nothing else is.
 * @throws the parser's own error where parts nest too deep
 */
export async function openMail(bytes: Uint8Array): Promise<Envelope> {
  const mail = await PostalMime.parse(bytes, LIMITS)
  const files = mail.attachments.flatMap((attachment): (EnclosedFile & { id: string })[] => {
    if (attachment.related && attachment.disposition !== 'attachment' && /^image|css|font/i.test(attachment.mimeType))
      return []
    const content = attachment.content
    const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)
    const id = (attachment.contentId ?? '').replace(/^<|>$/g, '')
    const named = attachment.filename?.normalize('NFC').trim()
    return [{ id, name: named || nameByType(attachment.mimeType), bytes }]
  })
  const spoken = edxmlPart(mail, files)
  if (spoken) return spoken
  const body = bodyOf(mail)
  return { message: mailHeader(mail), files: [...files.map(({ id: _, ...file }) => file), ...body] }
}

/** QCVN 102:2016/BTTTT also sends the message as the first part and its attachments as the others, by content id. */
function edxmlPart(mail: Email, files: (EnclosedFile & { id: string })[]): Envelope | null {
  const inBody = [mail.text, mail.html].map((text) => Buffer.from(text ?? ''))
  const candidates = [...files.map(({ bytes }) => bytes), ...inBody]
  const message = candidates.find((bytes) => bytes.length > 0 && envelopeKind(bytes) === 'edxml')
  const text = message && decodeText(message)
  if (!text) return null
  const root = parseXml(text.slice(text.indexOf('<')))
  const parts = manifestOf(root)
  const others = files.filter(({ bytes }) => bytes !== message)
  // A message that carries its attachments itself is opened by itself.
  if (!isEdxml(root) || !others.some(({ id }) => parts.has(id))) return null
  const named = others.map(({ id, name, bytes }) => ({ name: parts.get(id) || name, bytes }))
  return { message: readMessageHeader(root), files: named }
}

function mailHeader(mail: Email) {
  const sent = new Date(mail.date ?? Number.NaN)
  return messageHeader('mail', {
    from: mail.from ? addressText(mail.from) : null,
    to: (mail.to ?? []).map(addressText),
    subject: mail.subject?.normalize('NFC').trim() || null,
    sentOn: Number.isNaN(sent.getTime()) ? null : dayAt(sent),
  })
}

const addressText = ({ name, address }: Address): string => [name, address && `<${address}>`].filter(Boolean).join(' ')

/** The page keeps what the plain words lose: lists and tables. */
function bodyOf({ html, text }: Email): EnclosedFile[] {
  if (html?.trim()) return [{ name: 'noi-dung-thu.html', bytes: Buffer.from(wholePage(html)), body: true }]
  return text?.trim() ? [{ name: 'noi-dung-thu.txt', bytes: Buffer.from(text.normalize('NFC')), body: true }] : []
}

const wholePage = (html: string) =>
  /^\s*<(?:!doctype|html)/i.test(html) ? html : `<!DOCTYPE html><body>${html}</body>`

const ENDINGS: Record<string, string> = { 'message/rfc822': 'eml', 'application/pdf': 'pdf', 'text/xml': 'xml' }
const nameByType = (type: string) => `tep-dinh-kem.${ENDINGS[type] ?? 'bin'}`
