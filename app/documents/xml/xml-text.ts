import { tidyLines } from '../tidy-lines'
import { parseXml } from './parse-xml'
import { isElement, type XmlElement } from './xml-tree'

/**
 * Text of the elements of an XML file in the file's order, a line for each stretch between two tags. Attributes are left
 * out. Knows no vocabulary.
 * @throws XmlError
 */
export function xmlText(xml: string): string {
  const lines: string[] = []
  collect(parseXml(xml), lines)
  return tidyLines(lines)
}

function collect(element: XmlElement, lines: string[]) {
  for (const child of element.children) {
    if (isElement(child)) collect(child, lines)
    else lines.push(...child.split('\n').filter((line) => line.trim() !== ''))
  }
}
