import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draft, place, TEXT } from '#tests/domain/notices/sample-draft'
import { mendedWords, withMendedWords } from '~/domain/notices/mend-words'
import type { NoticeDraft } from '~/domain/notices/notice-draft'
import { nextUncertain, withUncertainCounts } from '~/domain/notices/uncertain-words'

type Place = { start: number; end: number }

/** Every stretch a draft points at, wherever it hides: whoever adds one need not think of this test. */
function placesIn(value: unknown): Place[] {
  if (Array.isArray(value)) return value.flatMap(placesIn)
  if (typeof value !== 'object' || value === null) return []
  const { start, end, at } = value as Record<string, unknown>
  const own = typeof start === 'number' && typeof end === 'number' ? [{ start, end }] : []
  const pair = Array.isArray(at) && typeof at[0] === 'number' ? [{ start: at[0], end: Number(at[1]) }] : []
  return [...own, ...pair, ...Object.values(value).flatMap(placesIn)]
}

/** The sample draft with marks of every sort. */
const marked = (): NoticeDraft => {
  const plain = draft()
  return {
    ...plain,
    directives: plain.directives.map((one) => ({
      ...one,
      warnings: [{ code: 'nobody-leads', data: {}, at: [one.start, one.end] }],
    })),
    warnings: [{ code: 'no-directives', data: {}, at: [0, 5] }],
    found: [{ piece: 'number', rule: 'header.number', ...place('12/TB-UBND') }],
    uncertain: [
      { ...place('cổng'), confidence: 40 },
      { ...place('hạ tầng'), confidence: 61 },
      { ...place('Văn phòng'), confidence: 20 },
    ],
  }
}

describe('mending words of a scan', () => {
  it('moves every offset: what does not touch the words says the same as before', () => {
    const at = fc.integer({ min: 0, max: TEXT.length - 1 })
    const words = fc.string({ minLength: 1, maxLength: 20 }).filter((typed) => typed.trim() !== '')
    fc.assert(
      fc.property(at, fc.integer({ min: 1, max: 25 }), words, (start, length, typed) => {
        const span = { start, end: Math.min(TEXT.length, start + length) }
        const after = withMendedWords({ text: TEXT, draft: marked() }, span, typed)
        expect(after.text).toBe(TEXT.slice(0, span.start) + typed + TEXT.slice(span.end))
        const touches = ({ start: from, end }: Place) => from < span.end && span.start < end
        const before = placesIn({ ...marked(), uncertain: marked().uncertain?.filter((word) => !touches(word)) })
        const moved = placesIn(after.draft)
        expect(moved).toHaveLength(before.length)
        for (const [i, old] of before.entries()) {
          const now = moved[i] ?? { start: -1, end: -1 }
          expect(now.start).toBeGreaterThanOrEqual(0)
          expect(now.end).toBeGreaterThan(now.start)
          expect(now.end).toBeLessThanOrEqual(after.text.length)
          if (!touches(old)) expect(after.text.slice(now.start, now.end)).toBe(TEXT.slice(old.start, old.end))
          else if (old.start <= span.start && old.end >= span.end)
            expect(after.text.slice(now.start, now.end)).toBe(
              TEXT.slice(old.start, span.start) + typed + TEXT.slice(span.end, old.end),
            )
        }
      }),
    )
  })

  it('and back again gives what was there', () => {
    const span = place('hạ tầng')
    const once = withMendedWords({ text: TEXT, draft: draft() }, span, 'hạ tầng kỹ thuật')
    const back = withMendedWords(once, { start: span.start, end: span.start + 16 }, 'hạ tầng')
    expect(back).toEqual({ text: TEXT, draft: draft() })
  })

  it('makes the words certain, and others keep their doubt', () => {
    const after = withMendedWords({ text: TEXT, draft: marked() }, place('hạ tầng'), 'hạ tầng')
    expect(after.draft.uncertain?.map(({ confidence }) => confidence)).toEqual([40, 20])
    expect(after.text).toBe(TEXT)
  })

  it('takes what was typed as one line of NFC', () => {
    expect(mendedWords('  Sở\n Nội  vụ '.normalize('NFD'))).toBe('Sở Nội vụ')
  })
})

describe('uncertain words', () => {
  it('make the directive that holds them want a look, until they are mended', () => {
    const counted = withUncertainCounts(marked())
    const counts = (of: NoticeDraft) => of.directives.map(({ uncertainWords = 0 }) => uncertainWords)
    expect(counts(counted)).toEqual([1, 0, 1])
    const after = withMendedWords({ text: TEXT, draft: counted }, place('Văn phòng'), 'Văn phòng')
    expect(counts(withUncertainCounts(after.draft))).toEqual([1, 0, 0])
  })

  it('are walked forwards and backwards, round the end', () => {
    const words = marked().uncertain ?? []
    const [first, second, third] = words
    expect(nextUncertain(words, -1, 1)).toBe(first)
    expect(nextUncertain(words, second?.start ?? 0, 1)).toBe(third)
    expect(nextUncertain(words, third?.start ?? 0, 1)).toBe(first)
    expect(nextUncertain(words, second?.start ?? 0, -1)).toBe(first)
    expect(nextUncertain(words, first?.start ?? 0, -1)).toBe(third)
    expect(nextUncertain([], 0, 1)).toBeNull()
  })
})
