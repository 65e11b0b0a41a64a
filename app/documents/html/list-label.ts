import { formatNumber } from '../docx/number-format'
import { attribute, type HtmlElement, isHtmlElement } from './page-content'

const FORMATS: Record<string, string> = { a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' }

/** Labels of the items of a list, as a browser shows them; letters with «)» as the administration writes points. */
export function listLabels(list: HtmlElement): Map<HtmlElement, string> {
  const labels = new Map<HtmlElement, string>()
  const items = list.childNodes.filter(isHtmlElement).filter((child) => child.tagName === 'li')
  const reversed = attribute(list, 'reversed') !== undefined
  const start = Number.parseInt(attribute(list, 'start') ?? '', 10)
  let number = Number.isNaN(start) ? (reversed ? items.length : 1) : start
  const format = FORMATS[attribute(list, 'type') ?? ''] ?? styleFormat(list) ?? 'decimal'
  for (const item of items) {
    const value = Number.parseInt(attribute(item, 'value') ?? '', 10)
    if (!Number.isNaN(value)) number = value
    labels.set(item, list.tagName === 'ol' ? numberLabel(number, format) : '-')
    number += reversed ? -1 : 1
  }
  return labels
}

const numberLabel = (n: number, format: string) => formatNumber(n, format) + (format === 'lowerLetter' ? ')' : '.')

function styleFormat(list: HtmlElement): string | undefined {
  const style = /list-style(?:-type)?\s*:\s*(lower-alpha|lower-latin|upper-alpha|lower-roman|upper-roman)/i.exec(
    attribute(list, 'style') ?? '',
  )?.[1]
  if (style === undefined) return undefined
  const [size, kind] = style.toLowerCase().split('-')
  return `${size}${kind === 'roman' ? 'Roman' : 'Letter'}`
}
