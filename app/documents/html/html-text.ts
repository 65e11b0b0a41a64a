import { parse } from 'parse5'
import { tidyLines } from '../tidy-lines'
import { htmlLines } from './html-lines'
import { measuresOf } from './link-share'
import { findAll, type HtmlElement, type HtmlNode } from './page-content'
import { isPortalFurniture } from './portal-furniture'

/** The longest main or article element is the document where it holds at least this share of the page's words. */
const MOST_OF_THE_PAGE = 0.5

/**
 * Text of a web page, a line a block, without menus, banners, forms and scripts, other news, comments. Text that is not
 * in an article or main element is kept: portals mark their pages up in every way, and a lost directive costs more than a
 * stray line. Of several articles the longest counts: the others are teasers.
 */
export function htmlText(html: string): string {
  const page = parse(html)
  const measures = measuresOf(page)
  const letters = Math.max(0, ...[...measures.values()].map((measure) => measure.letters))
  const isAside = (element: HtmlElement) => isPortalFurniture(element, measures, letters)
  const textOf = (root: { childNodes: HtmlNode[] }) => tidyLines(htmlLines(root, isAside))
  const whole = textOf(page)
  for (const tag of ['article', 'main']) {
    const texts = findAll(page, tag).map((element) => textOf({ childNodes: [element] }))
    const [longest = ''] = texts.sort((a, b) => b.length - a.length)
    if (longest.length >= whole.length * MOST_OF_THE_PAGE && longest !== '') return longest
  }
  return whole
}
