import { childElements, childValue, firstChild, type XmlElement } from '../xml/xml-tree'
import type { ListPlace } from './list-counter'
import type { ListDefinition } from './list-definitions'

type StyleList = { list?: string; level?: number; basedOn?: string }

/** Finds a paragraph's place in a list: its own setting, else that of its style and of the styles below it (17.3.1.19). */
export function paragraphPlaces(
  styles: XmlElement | null,
  definitions: Map<string, ListDefinition>,
): (paragraph: XmlElement) => ListPlace | null {
  const byStyle = styleLists(styles)
  return (paragraph) => {
    const properties = firstChild(paragraph, 'w:pPr')
    const own = firstChild(properties, 'w:numPr')
    const style = childValue(properties, 'w:pStyle') ?? ''
    const inherited = inheritedList(style, byStyle)
    const list = childValue(own, 'w:numId') ?? inherited.list
    // numId 0 takes a list away that the style would give (17.9.18).
    if (list === undefined || list === '0') return null
    const level = childValue(own, 'w:ilvl') ?? inherited.level ?? levelOfStyle(definitions.get(list), style)
    return { list, level: Number(level) }
  }
}

function styleLists(styles: XmlElement | null): Map<string, StyleList> {
  const lists = new Map<string, StyleList>()
  for (const style of styles ? childElements(styles, 'w:style') : []) {
    const numbering = firstChild(firstChild(style, 'w:pPr'), 'w:numPr')
    const level = childValue(numbering, 'w:ilvl')
    lists.set(style.attributes['w:styleId'] ?? '', {
      list: childValue(numbering, 'w:numId'),
      level: level === undefined ? undefined : Number(level),
      basedOn: childValue(style, 'w:basedOn'),
    })
  }
  return lists
}

function inheritedList(style: string, styles: Map<string, StyleList>): StyleList {
  const found: StyleList = {}
  const seen = new Set<string>()
  for (let name: string | undefined = style; name !== undefined && !seen.has(name); name = styles.get(name)?.basedOn) {
    seen.add(name)
    found.list ??= styles.get(name)?.list
    found.level ??= styles.get(name)?.level
  }
  return found
}

/** A level may name the paragraph style that it belongs to instead (17.9.23). */
function levelOfStyle(definition: ListDefinition | undefined, style: string): number {
  for (const [level, { style: bound }] of definition?.levels ?? []) if (bound === style) return level
  return 0
}
