import { isElement, type XmlElement } from './xml-tree'

/** The name of an element without its prefix: writers of one standard do not agree on prefixes. */
export const localName = (element: XmlElement): string => element.name.slice(element.name.indexOf(':') + 1)

/** Child elements of this local name. */
export const localChildren = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter(isElement).filter((child) => localName(child) === name)

/** Elements of this local name anywhere below, in the file's order; none inside another of them. */
export function findLocal(element: XmlElement, name: string): XmlElement[] {
  return element.children
    .filter(isElement)
    .flatMap((child) => (localName(child) === name ? [child] : findLocal(child, name)))
}

/** Text directly inside an element, trimmed. */
export const textIn = (element: XmlElement): string =>
  element.children
    .filter((child) => typeof child === 'string')
    .join('')
    .trim()
