import { type TableCell, type TableRows, tableLines } from '../table-lines'
import { childElements, childValue, firstChild, isElement, type XmlElement } from '../xml/xml-tree'
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

function tableRows(table: XmlElement, lists: ListReading): TableRows {
  return rowsIn(table)
    .filter((row) => firstChild(firstChild(row, 'w:trPr'), 'w:del') === undefined)
    .map((row) => [...skippedColumns(row), ...cellsIn(row).flatMap((cell) => placedCell(cell, lists))])
}

/** Columns that a row leaves out before its first cell (17.4.15). */
const skippedColumns = (row: XmlElement): TableCell[] =>
  Array.from({ length: spanOf(childValue(firstChild(row, 'w:trPr'), 'w:gridBefore')) }, () => ({ lines: [] }))

/** A cell over several columns keeps their places (17.4.17); one merged with the cell above it says nothing (17.4.84). */
function placedCell(cell: XmlElement, lists: ListReading): TableCell[] {
  const properties = firstChild(cell, 'w:tcPr')
  const vertical = firstChild(properties, 'w:vMerge')
  const goesOn = vertical !== undefined && (vertical.attributes['w:val'] ?? 'continue') === 'continue'
  const covered = Math.max(1, spanOf(childValue(properties, 'w:gridSpan'))) - 1
  const own: TableCell = goesOn ? { lines: [], merged: 'above' } : { lines: blockLines(cell, lists) }
  return [own, ...Array.from({ length: covered }, (): TableCell => ({ lines: [], merged: own.merged ?? 'left' }))]
}

/** A file may claim any number. */
const spanOf = (value: string | undefined): number => Math.min(40, Math.max(0, Number.parseInt(value ?? '', 10) || 0))

const unwrapped = (parent: XmlElement, name: string): XmlElement[] =>
  childElements(parent).flatMap((child) =>
    child.name === name ? [child] : WRAPPERS.has(child.name) ? unwrapped(child, name) : [],
  )
const rowsIn = (table: XmlElement) => unwrapped(table, 'w:tr')
const cellsIn = (row: XmlElement) => unwrapped(row, 'w:tc')
