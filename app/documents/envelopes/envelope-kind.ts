/** Files that hold others: a mail (also a page saved as MHT), an edXML message, an archive (also a DOCX is one). */
export type EnvelopeKind = 'mail' | 'edxml' | 'zip'

const ZIP = [0x50, 0x4b, 0x03, 0x04]
/** Headers of a mail can be long; the first line that says so is not far. */
const LOOKED_AT = 16_384
const FIELD = /^([!-9;-~]{1,60}):/
/** Fields that only messages have (RFC 5322 3.6, RFC 2045 3); «Số:» and «To:» stand at the head of papers too. */
const OF_MESSAGES = new Set([
  ...['mime-version', 'message-id', 'received', 'return-path', 'delivered-to', 'content-type', 'x-mailer'],
  ...['from', 'to', 'subject', 'date', 'content-transfer-encoding', 'dkim-signature', 'snapshot-content-location'],
])
const ENOUGH_FIELDS = 2
/** The root of QCVN 102:2016/BTTTT is `edXML`; messages of before 2016 begin with the envelope. */
const EDXML_ROOT =
  /^[^<]{0,16}(?:<\?xml[^>]{0,200}\?>\s*|<!--[^>]{0,2000}-->\s*)*<(?:\w{1,20}:)?edxml(?:envelope)?[\s>]/i

/** Decides by content, never by name; `null` for a document. */
export function envelopeKind(bytes: Uint8Array): EnvelopeKind | null {
  if (ZIP.every((byte, at) => bytes[at] === byte)) return 'zip'
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT)).replace(/^\u00ef\u00bb\u00bf/, '')
  if (EDXML_ROOT.test(start)) return 'edxml'
  return isMail(start) ? 'mail' : null
}

function isMail(start: string): boolean {
  let known = 0
  let only = true
  const lines = start.trimStart().split(/\r?\n/)
  // The last line may be cut off in its middle.
  for (const line of lines.length > 1 && start.length >= LOOKED_AT - 3 ? lines.slice(0, -1) : lines) {
    if (line === '' || !only) break
    if (/^[ \t]/.test(line)) continue
    const name = FIELD.exec(line)?.[1]?.toLowerCase()
    only = name !== undefined || /^From /.test(line)
    if (name !== undefined && (OF_MESSAGES.has(name) || name.startsWith('x-'))) known += 1
  }
  return (
    only && known >= ENOUGH_FIELDS && /^(?:mime-version|message-id|received|content-type|return-path):/im.test(start)
  )
}
