import { childElements, childValue, firstChild, type XmlElement } from '../xml/xml-tree'

/** One level of a list: `label` with %1..%9 for the numbers of levels 0..8, as in `w:lvlText`. */
export type ListLevel = { start: number; format: string; label: string; style?: string; legal: boolean }

/** `counts` names the counter: lists made from one abstract definition go on counting each other (17.9.15). */
export type ListDefinition = { counts: string; levels: Map<number, ListLevel>; restarts: Map<number, number> }

/** List definitions of word/numbering.xml by `w:numId`. */
export function listDefinitions(numbering: XmlElement | null): Map<string, ListDefinition> {
  const lists = new Map<string, ListDefinition>()
  if (!numbering) return lists
  const abstracts = new Map<string, XmlElement>()
  const byStyle = new Map<string, XmlElement>()
  for (const abstract of childElements(numbering, 'w:abstractNum')) {
    abstracts.set(abstract.attributes['w:abstractNumId'] ?? '', abstract)
    const style = childValue(abstract, 'w:styleLink')
    if (style !== undefined) byStyle.set(style, abstract)
  }
  for (const num of childElements(numbering, 'w:num')) {
    const id = childValue(num, 'w:abstractNumId') ?? ''
    const own = abstracts.get(id)
    // A list style keeps the levels in another abstract definition (17.9.21).
    const linked = byStyle.get(childValue(own, 'w:numStyleLink') ?? '')
    lists.set(num.attributes['w:numId'] ?? '', listDefinition(id, linked ?? own, num))
  }
  return lists
}

function listDefinition(counts: string, abstract: XmlElement | undefined, num: XmlElement): ListDefinition {
  const levels = new Map<number, ListLevel>()
  const restarts = new Map<number, number>()
  for (const level of abstract ? childElements(abstract, 'w:lvl') : []) setLevel(levels, level)
  for (const override of childElements(num, 'w:lvlOverride')) {
    const level = firstChild(override, 'w:lvl')
    if (level) setLevel(levels, level)
    const restart = childValue(override, 'w:startOverride')
    if (restart !== undefined) restarts.set(Number(override.attributes['w:ilvl'] ?? 0), Number(restart))
  }
  return { counts, levels, restarts }
}

function setLevel(levels: Map<number, ListLevel>, level: XmlElement) {
  levels.set(Number(level.attributes['w:ilvl'] ?? 0), {
    start: Number(childValue(level, 'w:start') ?? 0),
    format: childValue(level, 'w:numFmt') ?? 'decimal',
    label: childValue(level, 'w:lvlText') ?? '',
    style: childValue(level, 'w:pStyle'),
    legal: firstChild(level, 'w:isLgl') !== undefined,
  })
}
