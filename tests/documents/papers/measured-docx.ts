import { strFromU8, unzipSync } from 'fflate'
import { parseXml } from '~/documents/xml/parse-xml'
import { childElements, childValue, firstChild, isElement, type XmlElement } from '~/documents/xml/xml-tree'

/** A paragraph as Word will set it. Lengths in millimetres, sizes in points. */
export type MeasuredParagraph = {
  text: string
  sizes: number[]
  bold: boolean
  italic: boolean
  align: string
  firstLine: number
  before: number
  line: number
}

const MM = 25.4 / 1440

/** What a Word file's parts say about its page, its fonts and its paragraphs. */
export function measureDocx(bytes: Uint8Array) {
  const parts = unzipSync(bytes)
  const xml = (path: string): XmlElement => parseXml(strFromU8(parts[path] ?? new Uint8Array()))
  const document = xml('word/document.xml')
  const sections = all(document, 'w:sectPr').map((section) => ({
    size: lengths(firstChild(section, 'w:pgSz'), ['w', 'h']),
    margin: lengths(firstChild(section, 'w:pgMar'), ['top', 'right', 'bottom', 'left', 'header']),
    firstApart: firstChild(section, 'w:titlePg') !== undefined,
    countsFrom: childValue(section, 'w:pgNumType', 'w:start'),
  }))
  const headers = Object.keys(parts)
    .filter((path) => /^word\/header\d+\.xml$/.test(path))
    .map((path) => ({ text: strFromU8(parts[path] ?? new Uint8Array()), root: xml(path) }))
  return { parts, sections, headers, paragraphs: all(document, 'w:p').map(measured), runs: all(document, 'w:r') }
}

export function all(element: XmlElement, name: string): XmlElement[] {
  return element.children
    .filter(isElement)
    .flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)])
}

const lengths = (element: XmlElement | undefined, names: readonly string[]): Record<string, number> =>
  Object.fromEntries(names.map((name) => [name, Number(element?.attributes[`w:${name}`]) * MM]))

/** The face that a run names; undefined where it leaves it to a style. */
export const faceOf = (run: XmlElement): string | undefined =>
  childValue(firstChild(run, 'w:rPr'), 'w:rFonts', 'w:ascii')

function measured(paragraph: XmlElement): MeasuredParagraph {
  const properties = firstChild(paragraph, 'w:pPr')
  const runs = childElements(paragraph, 'w:r').map((run) => firstChild(run, 'w:rPr'))
  const spacing = firstChild(properties, 'w:spacing')?.attributes ?? {}
  const on = (name: string) =>
    runs.some((run) => firstChild(run, name) && !['false', '0'].includes(childValue(run, name) ?? ''))
  return {
    text: all(paragraph, 'w:t')
      .map(({ children }) => children.filter((child) => !isElement(child)).join(''))
      .join(''),
    sizes: [...new Set(runs.map((run) => Number(childValue(run, 'w:sz')) / 2))],
    bold: on('w:b'),
    italic: on('w:i'),
    align: childValue(properties, 'w:jc') ?? 'left',
    firstLine: Number(childValue(properties, 'w:ind', 'w:firstLine') ?? 0) * MM,
    before: Number(spacing['w:before'] ?? 0) / 20,
    line: Number(spacing['w:line'] ?? 240) / 240,
  }
}
