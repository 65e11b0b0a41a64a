import { describe, expect, it } from 'vitest'
import { MarkedText } from '~/ui/paper/marked-text'
import { markupOf } from '../render'

const text = '1. Giao Sở A chủ trì\ntrước ngày 15/4; Sở B phối hợp.\n2. Tạm dừng.'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const marks = [
  { ...at('Giao Sở A chủ trì\ntrước ngày 15/4;'), kind: 'directive' as const, id: 'a', label: '1' },
  { ...at('Sở A'), kind: 'lead' as const, id: 'a' },
  { ...at('Sở B phối hợp.'), kind: 'directive' as const, id: 'b', label: '2' },
  { ...at('Tạm dừng.'), kind: 'directive' as const, id: 'c', label: '3' },
]
const markup = markupOf(<MarkedText text={text} marks={marks} active="b" />)

describe('a marked text', () => {
  it('keeps the text to the letter, numbers aside', () => {
    const shown = markup.replace(/<button.*?<\/button>/g, '').replace(/<[^>]*>/g, '')
    expect(shown).toBe(text)
  })
  it('lets overlapping marks show together', () => {
    expect(markup).toContain('<span data-mark="true" data-id="a" class="mark-directive mark-lead">Sở A</span>')
  })
  it('numbers its directives by buttons that say what they are', () => {
    expect(markup).toMatch(/<button[^>]*data-furniture[^>]*data-id="a"[^>]*aria-label="Ý kiến 1"/)
  })
  it('shows which one is in focus, on its words and its number', () => {
    expect(markup).toMatch(/<span[^>]*data-id="b" data-active="true"/)
    expect(markup).toMatch(/<button[^>]*data-id="b" data-active="true"/)
    expect(markup).not.toMatch(/data-id="a" data-active/)
  })
  it('sets a second number of one line into the line: in the margin the two would overlap', () => {
    const twoInALine = markupOf(
      <MarkedText
        text="Giao A; giao B"
        marks={[
          { start: 0, end: 7, kind: 'directive', id: 'a', label: '1' },
          { start: 8, end: 14, kind: 'directive', id: 'b', label: '2' },
        ]}
      />,
    )
    expect(twoInALine.match(/inline-number/g)).toHaveLength(1)
    expect(markup).not.toMatch(/data-id="c"[^>]*inline-number/)
  })
})
