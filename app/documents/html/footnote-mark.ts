import { attribute, findAll, type HtmlElement, type HtmlNode, isHtmlElement } from './page-content'

/** «[1]», or a raised number that links to a note. A raised 2 or 3 without a link is a square or a cube. */
export function isFootnoteMark(element: HtmlElement): boolean {
  const tag = element.tagName
  if (tag !== 'sup' && tag !== 'a') return false
  const words = firstWords(element).trim()
  if (/^\[\d{1,3}\]$/.test(words)) return tag === 'sup' || /^#/.test(attribute(element, 'href') ?? '')
  return tag === 'sup' && /^\(?\d{1,3}\)?$/.test(words) && findAll(element, 'a').length > 0
}

/** A mark is short: more than this need not be gathered to know that it is none. */
const LONGEST = 20

function firstWords(node: HtmlNode, before = ''): string {
  if (before.length > LONGEST) return before
  if (!isHtmlElement(node)) return 'value' in node ? before + node.value : before
  return node.childNodes.reduce((words, child) => firstWords(child, words), before)
}
