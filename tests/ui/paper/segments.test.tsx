import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idOf, MARK_KINDS, segmentsOf, type TextMark } from '~/ui/paper/segments'

const kindsAt = (length: number, marks: TextMark[]) =>
  segmentsOf(length, marks).map(({ start, end, marks }) => [start, end, marks.map(({ kind }) => kind).join('+')])

describe('a text cut at the edges of its marks', () => {
  it('without marks is one piece', () => expect(kindsAt(5, [])).toEqual([[0, 5, '']]))
  it('empty has no piece', () => expect(segmentsOf(0, [])).toEqual([]))

  it('nested: the innermost comes last', () => {
    expect(
      kindsAt(20, [
        { start: 8, end: 12, kind: 'lead' },
        { start: 2, end: 18, kind: 'directive' },
      ]),
    ).toEqual([
      [0, 2, ''],
      [2, 8, 'directive'],
      [8, 12, 'directive+lead'],
      [12, 18, 'directive'],
      [18, 20, ''],
    ])
  })

  it('crossing: the middle wears both', () => {
    expect(
      kindsAt(10, [
        { start: 0, end: 6, kind: 'order' },
        { start: 4, end: 10, kind: 'deadline' },
      ]),
    ).toEqual([
      [0, 4, 'order'],
      [4, 6, 'order+deadline'],
      [6, 10, 'deadline'],
    ])
  })

  it('touching and equal marks neither lose nor repeat text', () => {
    expect(
      kindsAt(6, [
        { start: 0, end: 3, kind: 'lead' },
        { start: 3, end: 6, kind: 'coordinating' },
        { start: 3, end: 6, kind: 'deadline' },
      ]),
    ).toEqual([
      [0, 3, 'lead'],
      [3, 6, 'coordinating+deadline'],
    ])
  })

  it('leaves out what is empty or outside, and cuts what sticks out', () => {
    expect(
      kindsAt(5, [
        { start: 2, end: 2, kind: 'lead' },
        { start: 9, end: 12, kind: 'lead' },
        { start: -3, end: 1, kind: 'order' },
        { start: 4, end: 99, kind: 'deadline' },
      ]),
    ).toEqual([
      [0, 1, 'order'],
      [1, 4, ''],
      [4, 5, 'deadline'],
    ])
  })

  it('always joins up to the text, and every piece wears exactly the marks over it', () => {
    const mark = fc.record({
      start: fc.integer({ min: -2, max: 32 }),
      end: fc.integer({ min: -2, max: 32 }),
      kind: fc.constantFrom(...MARK_KINDS),
    })
    fc.assert(
      fc.property(fc.nat(30), fc.array(mark, { maxLength: 12 }), (length, marks) => {
        const segments = segmentsOf(length, marks)
        let at = 0
        for (const { start, end, marks: worn } of segments) {
          expect(start).toBe(at)
          expect(end).toBeGreaterThan(start)
          const over = marks.filter((m) => m.start < m.end && m.start <= start && m.end >= end)
          expect(worn.map(({ kind }) => kind).sort()).toEqual(over.map(({ kind }) => kind).sort())
          at = end
        }
        expect(at).toBe(length)
      }),
    )
  })
})

describe('a click', () => {
  it('means the innermost mark that has an id', () => {
    const [segment] = segmentsOf(4, [
      { start: 0, end: 4, kind: 'directive', id: 'outer' },
      { start: 0, end: 3, kind: 'lead', id: 'inner' },
      { start: 0, end: 2, kind: 'header' },
    ])
    expect(segment && idOf(segment)).toBe('inner')
  })
})
