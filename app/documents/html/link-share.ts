import { type HtmlElement, type HtmlNode, isHtmlElement } from './page-content'

/** What an element holds: letters of its words, those of them inside links, and how many links. */
export type Measure = { letters: number; linked: number; links: number }

/** Measures of every element of a page, taken in one walk. */
export function measuresOf(page: { childNodes: HtmlNode[] }): Map<HtmlElement, Measure> {
  const measures = new Map<HtmlElement, Measure>()
  measure(page, measures)
  return measures
}

function measure(node: { childNodes: HtmlNode[] }, measures: Map<HtmlElement, Measure>): Measure {
  const whole = { letters: 0, linked: 0, links: 0 }
  for (const child of node.childNodes) {
    if (child.nodeName === '#text' && 'value' in child) whole.letters += child.value.replace(/\s+/g, '').length
    if (!isHtmlElement(child) || child.tagName === 'script' || child.tagName === 'style') continue
    const own = measure(child, measures)
    const isLink = child.tagName === 'a'
    const counted = isLink && own.letters > 0 ? { ...own, linked: own.letters, links: 1 } : own
    measures.set(child, counted)
    whole.letters += counted.letters
    whole.linked += counted.linked
    whole.links += counted.links
  }
  return whole
}

/** Blocks of links: menus, lists of other news. A paper cites others, but says something in between. */
const MOSTLY_LINKS = 0.8
const FEWEST_LINKS = 3

export const isMostlyLinks = ({ letters, linked, links }: Measure): boolean =>
  links >= FEWEST_LINKS && linked >= letters * MOSTLY_LINKS
