import type { DefaultTreeAdapterTypes } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element

export const isHtmlElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node
export const attribute = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value

/** Never words of the document. */
const NEVER = new Set([
  ...['head', 'script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'math', 'canvas', 'audio', 'video'],
  ...['del', 'nav', 'aside', 'button', 'input', 'select', 'textarea', 'label', 'option', 'datalist', 'dialog', 'menu'],
])
const PROSE = new Set(['p', 'table', 'article', 'main', 'h1', 'h2', 'h3', 'h4', 'li'])

/**
 * Whether an element of a portal's page is furniture around the document. `inArticle`: an article has a header of its
 * own, which bears the title. A form that holds prose is the wrapper that ASP.NET portals put around a whole page.
 */
export function isFurniture(element: HtmlElement, inArticle: boolean): boolean {
  const tag = element.tagName
  if (NEVER.has(tag) || isHidden(element)) return true
  if (tag === 'header' || tag === 'footer') return !inArticle
  if (tag === 'form') return !containsProse(element)
  const role = attribute(element, 'role') ?? ''
  return ['navigation', 'banner', 'contentinfo', 'search', 'complementary', 'menu', 'dialog'].includes(role)
}

/** Word writes what its pages do not show, and what stands beside the text, into styles of its own. */
const UNSEEN =
  /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-element\s*:\s*(?:header|footer|footnote-list|endnote-list|comment-list))/i

function isHidden(element: HtmlElement): boolean {
  if (attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true') return true
  return UNSEEN.test(attribute(element, 'style') ?? '')
}

function containsProse(element: HtmlElement): boolean {
  return element.childNodes.some((node) => isHtmlElement(node) && (PROSE.has(node.tagName) || containsProse(node)))
}

/** Elements with this tag name anywhere below. */
export function findAll(node: { childNodes: HtmlNode[] }, tag: string): HtmlElement[] {
  return node.childNodes
    .filter(isHtmlElement)
    .flatMap((child) => (child.tagName === tag ? [child] : findAll(child, tag)))
}
