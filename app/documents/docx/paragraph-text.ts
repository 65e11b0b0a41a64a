import { firstChild, isElement, type XmlElement } from '../xml/xml-tree'

/** Text of one paragraph, and the text boxes anchored in it, which stand beside the line and are read after it. */
export type ParagraphText = { text: string; boxes: XmlElement[] }

/** Elements that hold running text one way or another: links, insertions, fields, smart tags, content controls. */
const TRANSPARENT = new Set([
  ...['w:r', 'w:hyperlink', 'w:ins', 'w:moveTo', 'w:smartTag', 'w:sdt', 'w:sdtContent', 'w:fldSimple', 'w:customXml'],
  ...['w:dir', 'w:bdo', 'w:pict', 'w:object', 'w:drawing', 'mc:Choice', 'mc:Fallback', 'm:oMath', 'm:oMathPara'],
])
const SIGNS: Record<string, string> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
}

/**
 * Reads what stays after every change is accepted: deleted and moved-away text, field codes, hidden text and the marks of
 * footnotes and comments are not text of the document.
 */
export function paragraphText(paragraph: XmlElement): ParagraphText {
  const found: ParagraphText = { text: '', boxes: [] }
  for (const child of paragraph.children) if (isElement(child)) collect(child, found)
  return found
}

function collect(element: XmlElement, found: ParagraphText) {
  const { name } = element
  if (name === 'w:t' || name === 'm:t')
    found.text += element.children.filter((child) => typeof child === 'string').join('')
  else if (name in SIGNS) found.text += SIGNS[name]
  else if (name === 'w:sym') found.text += symbol(element)
  else if (name === 'w:txbxContent') found.boxes.push(element)
  else if (name === 'mc:AlternateContent') collectChoice(element, found)
  else if (name === 'w:r' && isHidden(element)) return
  else if (TRANSPARENT.has(name) || isDrawing(name))
    for (const child of element.children) if (isElement(child)) collect(child, found)
}

/** Both branches hold the same words for two generations of readers. */
function collectChoice(element: XmlElement, found: ParagraphText) {
  const branch = firstChild(element, 'mc:Choice') ?? firstChild(element, 'mc:Fallback')
  if (branch) collect(branch, found)
}

function isHidden(run: XmlElement): boolean {
  const vanish = firstChild(firstChild(run, 'w:rPr'), 'w:vanish')
  return vanish !== undefined && !['0', 'false', 'off'].includes(vanish.attributes['w:val'] ?? '')
}

/** Shapes wrap their text box in several layers of these. */
const isDrawing = (name: string) => /^(?:wp|wps|wpg|wpc|a|v):/.test(name)

/** A sign of a symbol font: the usual ones have a plain reading, the rest are ornaments. */
function symbol(element: XmlElement): string {
  const code = (element.attributes['w:char'] ?? '').toUpperCase()
  return code === 'F02D' || code === 'F0B7' ? '-' : ' '
}

/** Whether the paragraph's mark itself is deleted: its text then runs on into the next one. */
export const marksDeletion = (paragraph: XmlElement): boolean =>
  firstChild(firstChild(firstChild(paragraph, 'w:pPr'), 'w:rPr'), 'w:del') !== undefined
