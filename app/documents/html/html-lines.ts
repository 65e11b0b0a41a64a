import { placedCells, type TableRows, tableLines } from '../table-lines'
import { isFootnoteMark } from './footnote-mark'
import { LineGatherer } from './line-gatherer'
import { listLabels } from './list-label'
import { attribute, findAll, type HtmlElement, type HtmlNode, isFurniture, isHtmlElement } from './page-content'

const INLINE = new Set([
  ...[
    'a',
    'abbr',
    'b',
    'bdi',
    'bdo',
    'big',
    'cite',
    'code',
    'data',
    'del',
    'dfn',
    'em',
    'font',
    'i',
    'ins',
    'kbd',
    'mark',
    'q',
  ],
  ...[
    's',
    'samp',
    'small',
    'span',
    'strike',
    'strong',
    'sub',
    'sup',
    'time',
    'tt',
    'u',
    'var',
    'wbr',
    'img',
    'o:p',
    'st1:place',
  ],
])

/** Lines of a node's content but `isAside`: a block is a line, `br` breaks one, items bear their label. Not yet tidied. */
export function htmlLines(root: { childNodes: HtmlNode[] }, isAside: (element: HtmlElement) => boolean = () => false) {
  const lines = new LineGatherer()
  for (const node of root.childNodes) walk(node, lines, { inArticle: false, pre: false, isAside })
  return lines.done()
}

/** `isAside` knows the page: what stands round the document there. */
type Place = { inArticle: boolean; pre: boolean; isAside: (element: HtmlElement) => boolean }

function walk(node: HtmlNode, lines: LineGatherer, place: Place) {
  if (node.nodeName === '#text' && 'value' in node) lines.add(place.pre ? node.value : node.value.replace(/\s+/g, ' '))
  if (!isHtmlElement(node) || isFurniture(node, place.inArticle) || place.isAside(node) || isFootnoteMark(node)) return
  const tag = node.tagName
  const inside = {
    ...place,
    inArticle: place.inArticle || tag === 'article' || tag === 'main',
    pre: place.pre || tag === 'pre',
  }
  if (tag === 'br' || tag === 'hr') lines.end()
  else if (tag === 'table') lines.block(tableLines(tableRows(node, place.isAside)))
  else if (tag === 'ol' || tag === 'ul') walkList(node, lines, inside)
  else if (INLINE.has(tag)) for (const child of node.childNodes) walk(child, lines, inside)
  else {
    lines.end()
    for (const child of node.childNodes) walk(child, lines, inside)
    lines.end()
  }
}

function walkList(list: HtmlElement, lines: LineGatherer, place: Place) {
  const labels = listLabels(list)
  for (const child of list.childNodes) {
    const label = isHtmlElement(child) ? labels.get(child) : undefined
    lines.end()
    if (label !== undefined) lines.label(label)
    walk(child, lines, place)
    lines.end()
  }
}

function tableRows(table: HtmlElement, isAside: Place['isAside']): TableRows {
  const rows = findAll(table, 'tr').map((row) =>
    row.childNodes
      .filter(isHtmlElement)
      .filter((cell) => cell.tagName === 'td' || cell.tagName === 'th')
      .map((cell) => ({
        lines: htmlLines(cell, isAside),
        columns: spanOf(cell, 'colspan'),
        rows: spanOf(cell, 'rowspan'),
      })),
  )
  return placedCells(rows)
}

const spanOf = (cell: HtmlElement, name: 'colspan' | 'rowspan') =>
  Number.parseInt(attribute(cell, name) ?? '1', 10) || 1
