/** An element of a parsed XML text. Names keep their prefix (`w:p`); attributes are decoded. */
export type XmlElement = { name: string; attributes: Record<string, string>; children: XmlNode[] }
export type XmlNode = XmlElement | string

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'

/** Child elements, of one name where it is given. */
export const childElements = (element: XmlElement, name?: string): XmlElement[] =>
  element.children.filter(isElement).filter((child) => name === undefined || child.name === name)

export const firstChild = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => isElement(child) && child.name === name)

/** The attribute `name` of the child `child`, as most WordprocessingML settings are written: `<w:start w:val="1"/>`. */
export const childValue = (element: XmlElement | undefined, child: string, name = 'w:val'): string | undefined =>
  firstChild(element, child)?.attributes[name]
