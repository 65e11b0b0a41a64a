import { isMostlyLinks, type Measure } from './link-share'
import { attribute, type HtmlElement } from './page-content'

/** Words of classes and ids, in parts, that makers of portals give to what stands round an article. */
const NAMES = new Set([
  ...['nav', 'navbar', 'navigation', 'menu', 'mainmenu', 'topmenu', 'breadcrumb', 'breadcrumbs', 'sidebar', 'footer'],
  ...['share', 'sharing', 'social', 'addthis', 'related', 'comment', 'comments', 'rating', 'pagination', 'pager'],
  ...['tags', 'tag', 'keyword', 'keywords', 'copyright', 'banner', 'advert', 'ads', 'login', 'search', 'toolbar'],
])
const NAMES_WHOLE =
  /(?:tin[-_]?(?:khac|lienquan|lien[-_]quan|cung[-_]?chuyen[-_]?muc|moi[-_]?hon|cu[-_]?hon)|bai[-_]?(?:viet[-_]?)?lien[-_]?quan|binh[-_]?luan|chan[-_]?trang|other[-_]?(?:news|posts?|articles?)|(?:news|post|article)[-_]?(?:other|related)|luot[-_]?xem|chia[-_]?se)/i

/** A block that holds so much of the page's words is the page, whatever its maker called it. */
const MOST_OF_THE_PAGE = 0.4

/** Whether an element is what a portal puts round its articles: it is called so or is little more than links. */
export function isPortalFurniture(
  element: HtmlElement,
  measures: ReadonlyMap<HtmlElement, Measure>,
  page: number,
): boolean {
  const measure = measures.get(element)
  if (!measure || INLINE_OR_ROW.has(element.tagName) || measure.letters > page * MOST_OF_THE_PAGE) return false
  return isMostlyLinks(measure) || isCalledSo(element)
}

/** A link or a cell among others is judged with what it stands in. */
const INLINE_OR_ROW = new Set([
  'a',
  'span',
  'b',
  'i',
  'strong',
  'em',
  'li',
  'td',
  'th',
  'tr',
  'tbody',
  'body',
  'html',
  'p',
])

function isCalledSo(element: HtmlElement): boolean {
  const called = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.trim()
  if (called === '') return false
  if (NAMES_WHOLE.test(called)) return true
  const parts = called
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[\s_-]+/)
  return parts.some((part) => NAMES.has(part))
}
