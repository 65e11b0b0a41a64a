import { DOCUMENT_LIMITS } from '../document-limits'
import { decodeEntities, XmlError } from './xml-entities'
import type { XmlElement } from './xml-tree'

const NAME = '[^\\s/>=<&"\']+'
const OPEN_TAG = new RegExp(`<(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`, 'y')
const CLOSE_TAG = new RegExp(`</(${NAME})\\s*>`, 'y')
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g')

/**
 * The root element of an XML text. Deliberately small: a DOCTYPE is refused whole, so there are no entities but the five
 * of XML itself, nothing external is ever loaded and nothing expands (OWASP «XML External Entity Prevention»).
 * @throws XmlError `doctype` or `malformed`
 */
export function parseXml(xml: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [] }
  const open: XmlElement[] = [top]
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0
  while (at < xml.length) {
    const parent = open.at(-1) ?? top
    const tag = xml.indexOf('<', at)
    const end = tag === -1 ? xml.length : tag
    if (end > at) addText(parent, decodeEntities(xml.slice(at, end)), parent === top)
    if (tag === -1) break
    const special = skipSpecial(xml, tag)
    if (special) {
      if (special.text !== undefined) addText(parent, special.text, parent === top)
      at = special.end
    } else if (xml[tag + 1] === '/') {
      at = closeElement(xml, tag, open)
    } else {
      at = openElement(xml, tag, open)
    }
  }
  const [root, ...more] = top.children
  if (open.length !== 1 || more.length > 0 || root === undefined || typeof root === 'string')
    throw new XmlError('malformed')
  return root
}

function openElement(xml: string, at: number, open: XmlElement[]): number {
  OPEN_TAG.lastIndex = at
  const match = OPEN_TAG.exec(xml)
  if (!match) throw new XmlError('malformed')
  const [whole, name = '', attributes = '', closed] = match
  const element: XmlElement = { name, attributes: {}, children: [] }
  for (const [, key = '', double, single] of attributes.matchAll(ATTRIBUTE))
    element.attributes[key] = decodeEntities(double ?? single ?? '')
  open.at(-1)?.children.push(element)
  if (closed === '') open.push(element)
  if (open.length > DOCUMENT_LIMITS.xmlDepth) throw new XmlError('malformed')
  return at + whole.length
}

function closeElement(xml: string, at: number, open: XmlElement[]): number {
  CLOSE_TAG.lastIndex = at
  const match = CLOSE_TAG.exec(xml)
  if (!match || open.length < 2 || open.pop()?.name !== match[1]) throw new XmlError('malformed')
  return at + match[0].length
}

function addText(parent: XmlElement, text: string, outside: boolean) {
  if (outside && text.trim() !== '') throw new XmlError('malformed')
  if (!outside) parent.children.push(text)
}

/** Comment, CDATA, processing instruction or XML declaration at `at`; `null` where an element's tag stands. */
function skipSpecial(xml: string, at: number): { end: number; text?: string } | null {
  const until = (mark: string, from: number) => {
    const found = xml.indexOf(mark, from)
    if (found === -1) throw new XmlError('malformed')
    return found
  }
  if (xml.startsWith('<!--', at)) return { end: until('-->', at + 4) + 3 }
  if (xml.startsWith('<![CDATA[', at)) {
    const end = until(']]>', at + 9)
    return { end: end + 3, text: xml.slice(at + 9, end) }
  }
  if (xml.startsWith('<?', at)) return { end: until('?>', at + 2) + 2 }
  if (/^<!doctype/i.test(xml.slice(at, at + 9))) throw new XmlError('doctype')
  return null
}
