import { parse } from 'parse5'
import { tidyLines } from '../tidy-lines'
import { htmlLines } from './html-lines'
import { findAll } from './page-content'

/** The one main or article element is the document where it holds at least this share of the page's words. */
const MOST_OF_THE_PAGE = 0.5

/**
 * Text of a web page, a line a block, without menus, banners, forms and scripts. Text that is not in an article or main
 * element is kept: portals mark their pages up in every way, and a lost directive costs more than a stray line.
 */
export function htmlText(html: string): string {
  const page = parse(html)
  const whole = tidyLines(htmlLines(page))
  for (const tag of ['article', 'main']) {
    const [only, ...others] = findAll(page, tag)
    if (only === undefined || others.length > 0) continue
    // The wrapper keeps the element itself in the walk, so that its own header counts as an article's.
    const text = tidyLines(htmlLines({ childNodes: [only] }))
    if (text.length >= whole.length * MOST_OF_THE_PAGE) return text
  }
  return whole
}
