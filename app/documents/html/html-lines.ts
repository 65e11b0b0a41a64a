import { type TableRows, tableLines } from '../table-lines'
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

/** Lines of a node's content: a block is a line, `br` breaks one, items bear their label. Lines are not yet tidied. */
export function htmlLines(root: { childNodes: HtmlNode[] }): string[] {
  const lines = new Lines()
  for (const node of root.childNodes) walk(node, lines, { inArticle: false, pre: false })
  return lines.done()
}

type Place = { inArticle: boolean; pre: boolean }

function walk(node: HtmlNode, lines: Lines, place: Place) {
  if (node.nodeName === '#text' && 'value' in node) lines.add(place.pre ? node.value : node.value.replace(/\s+/g, ' '))
  if (!isHtmlElement(node) || isFurniture(node, place.inArticle) || isFootnoteMark(node)) return
  const tag = node.tagName
  const inside = { inArticle: place.inArticle || tag === 'article' || tag === 'main', pre: place.pre || tag === 'pre' }
  if (tag === 'br' || tag === 'hr') lines.end()
  else if (tag === 'table') lines.block(tableLines(tableRows(node)))
  else if (tag === 'ol' || tag === 'ul') walkList(node, lines, inside)
  else if (INLINE.has(tag)) for (const child of node.childNodes) walk(child, lines, inside)
  else {
    lines.end()
    for (const child of node.childNodes) walk(child, lines, inside)
    lines.end()
  }
}

function walkList(list: HtmlElement, lines: Lines, place: Place) {
  const labels = listLabels(list)
  for (const child of list.childNodes) {
    const label = isHtmlElement(child) ? labels.get(child) : undefined
    lines.end()
    if (label !== undefined) lines.label(label)
    walk(child, lines, place)
    lines.end()
  }
}

function tableRows(table: HtmlElement): TableRows {
  return findAll(table, 'tr').map((row) =>
    row.childNodes
      .filter(isHtmlElement)
      .filter((cell) => cell.tagName === 'td' || cell.tagName === 'th')
      .map((cell) => htmlLines(cell)),
  )
}

/** «[1]», or a raised number that links to a note. A raised 2 or 3 without a link is a square or a cube. */
function isFootnoteMark(element: HtmlElement): boolean {
  if (element.tagName !== 'sup' && element.tagName !== 'a') return false
  const words = htmlLines(element).join(' ').trim()
  if (/^\[\d{1,3}\]$/.test(words)) return element.tagName === 'sup' || /^#/.test(attribute(element, 'href') ?? '')
  return element.tagName === 'sup' && /^\(?\d{1,3}\)?$/.test(words) && findAll(element, 'a').length > 0
}

/** Gathers inline words into lines; an item's label waits for the first words that follow it. */
class Lines {
  private readonly finished: string[] = []
  private open = ''
  private waiting = ''

  add(words: string) {
    if (this.waiting !== '' && words.trim() !== '') {
      this.open = startsLabelled(words, this.waiting) ? '' : `${this.waiting} `
      this.waiting = ''
    }
    this.open += words
  }

  label(label: string) {
    this.waiting = label
  }

  end() {
    if (this.open.trim() !== '') this.finished.push(this.open)
    this.open = ''
  }

  block(lines: string[]) {
    this.end()
    this.finished.push(...lines)
  }

  done(): string[] {
    this.end()
    return this.finished
  }
}

/** Portals often write the sign into the item too. */
const startsLabelled = (words: string, label: string) =>
  label === '-' ? /^\s*[-–+•]\s/.test(words) : words.trimStart().startsWith(label)
