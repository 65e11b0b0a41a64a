import { describe, expect, it } from 'vitest'
import { selectedRange, type TextTree, textOffset } from '~/ui/paper/text-offset'

/** Nodes as the browser would have them, without a browser. */
const text = (nodeValue: string): TextTree => ({ nodeType: 3, nodeValue, childNodes: [] })
const element = (...childNodes: TextTree[]): TextTree => ({
  nodeType: 1,
  nodeValue: null,
  childNodes,
  getAttribute: () => null,
})
const furniture = (...childNodes: TextTree[]): TextTree => ({
  ...element(...childNodes),
  getAttribute: (name) => (name === 'data-furniture' ? '' : null),
})

// «Giao Sở A chủ trì» as marked text draws it: a number in the margin, and the lead in a span.
const before = text('Giao ')
const number = text('1')
const button = furniture(number)
const lead = text('Sở A')
const leadSpan = element(lead)
const after = text(' chủ trì')
const root = element(before, button, leadSpan, after)

describe('where a DOM position lies in the text', () => {
  it.each([
    ['in a plain stretch', before, 2, 2],
    ['at the end of one', before, 5, 5],
    ['in a mark', lead, 3, 8],
    ['after it', after, 0, 9],
    ['in the root between children', root, 3, 9],
    ['at the root’s end', root, 4, 17],
    ['in the element of a mark', leadSpan, 1, 9],
    ['in a number of the margin: where that stands', number, 1, 5],
    ['on the button itself', button, 1, 5],
  ])('%s', (_, node, offset, at) => expect(textOffset(root, node, offset)).toBe(at))

  it('outside the text it is nowhere', () => expect(textOffset(root, text('khác'), 0)).toBeNull())
})

describe('a selection', () => {
  const ends = (
    anchorNode: TextTree | null,
    anchorOffset: number,
    focusNode: TextTree | null,
    focusOffset: number,
  ) => ({
    anchorNode,
    anchorOffset,
    focusNode,
    focusOffset,
  })
  it('is the same drawn forwards and backwards', () => {
    expect(selectedRange(root, ends(before, 3, after, 4))).toEqual({ start: 3, end: 13 })
    expect(selectedRange(root, ends(after, 4, before, 3))).toEqual({ start: 3, end: 13 })
  })
  it('of nothing, or over only a margin number, is none', () => {
    expect(selectedRange(root, ends(lead, 1, lead, 1))).toBeNull()
    expect(selectedRange(root, ends(before, 5, lead, 0))).toBeNull()
    expect(selectedRange(root, ends(null, 0, null, 0))).toBeNull()
  })
  it('that leaves the text is none', () => {
    expect(selectedRange(root, ends(before, 1, text('khác'), 1))).toBeNull()
  })
})
