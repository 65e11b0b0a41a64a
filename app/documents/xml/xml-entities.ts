/** `doctype`: the text declares a DOCTYPE; `malformed`: it is not well-formed, nests too deep, or names an entity. */
export class XmlError extends Error {
  constructor(readonly reason: 'doctype' | 'malformed') {
    super(reason)
  }
}

const PREDEFINED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Replaces the five entities of XML and character references; any other entity is an error. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&([^;&\s]{0,32};?)/g, (_, name: string) => {
    if (!name.endsWith(';')) throw new XmlError('malformed')
    const known = PREDEFINED[name.slice(0, -1)]
    return known ?? character(name.slice(0, -1))
  })
}

function character(reference: string): string {
  const code = /^#x[0-9a-f]{1,6}$/i.test(reference)
    ? Number.parseInt(reference.slice(2), 16)
    : /^#[0-9]{1,7}$/.test(reference)
      ? Number.parseInt(reference.slice(1), 10)
      : Number.NaN
  const allowed = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0x10ffff)
  const surrogate = code >= 0xd800 && code <= 0xdfff
  if (!allowed || surrogate) throw new XmlError('malformed')
  return String.fromCodePoint(code)
}
