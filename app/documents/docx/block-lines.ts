import { tableLines } from '../table-lines'
import { childElements, firstChild, isElement, type XmlElement } from '../xml/xml-tree'
import type { ListPlace } from './list-counter'
import { marksDeletion, paragraphText } from './paragraph-text'

/** What a walk needs to know of lists: where a paragraph stands, and the label of the place. */
export type ListReading = {
  placeOf: (paragraph: XmlElement) => ListPlace | null
  labelOf: (place: ListPlace) => string | null
}

/** Containers that hold blocks without being one. */
const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag'])

/** Lines of the blocks (paragraphs, tables) inside a body, a cell or a text box, in reading order. */
export function blockLines(container: XmlElement, lists: ListReading): string[] {
  const lines: string[] = []
  let carried = ''
  for (const block of container.children.filter(isElement)) {
    if (block.name === 'w:p') {
      const { text, boxes } = paragraphText(block)
      if (marksDeletion(block)) carried += text
      else lines.push(labelled(carried + text, block, lists))
      if (!marksDeletion(block)) carried = ''
      for (const box of boxes) lines.push(...blockLines(box, lists))
    } else if (block.name === 'w:tbl') {
      lines.push(...tableLines(tableRows(block, lists)))
    } else if (WRAPPERS.has(block.name)) {
      lines.push(...blockLines(block, lists))
    }
  }
  if (carried !== '') lines.push(carried)
  return lines
}

/** An empty list paragraph shows its number in Word, but says nothing; it still counts. */
function labelled(text: string, paragraph: XmlElement, lists: ListReading): string {
  const place = lists.placeOf(paragraph)
  const label = place ? lists.labelOf(place) : null
  return label === null || text.trim() === '' ? text : `${label} ${text.trimStart()}`
}

/** A cell merged with the one above it shows nothing, but keeps its column. */
function tableRows(table: XmlElement, lists: ListReading): string[][][] {
  return rowsIn(table)
    .filter((row) => firstChild(firstChild(row, 'w:trPr'), 'w:del') === undefined)
    .map((row) => cellsIn(row).map((cell) => blockLines(cell, lists)))
}

const unwrapped = (parent: XmlElement, name: string): XmlElement[] =>
  childElements(parent).flatMap((child) =>
    child.name === name ? [child] : WRAPPERS.has(child.name) ? unwrapped(child, name) : [],
  )
const rowsIn = (table: XmlElement) => unwrapped(table, 'w:tr')
const cellsIn = (row: XmlElement) => unwrapped(row, 'w:tc')
