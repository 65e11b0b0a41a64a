import { describe, expect, it } from 'vitest'
import { mergeWithNext, splitDirective } from '~/domain/notices/draft-cuts'
import { changeDirective, findDirective } from '~/domain/notices/notice-draft'
import { draft, PAUSE, place, REPORT, REVIEW, SOURCE, TEXT } from './sample-draft'

const wordsOf = (of: { start: number; end: number } | undefined) => of && TEXT.slice(of.start, of.end)

describe('splitting', () => {
  it('cuts at the place, each part with its own deadline, the second with a new key', () => {
    const { draft: cut, key } = splitDirective(draft(), SOURCE, 'd3', place('xong trong').start)
    expect(key).toBe('d4')
    const [first, second] = [findDirective(cut, 'd3'), findDirective(cut, 'd4')]
    expect(wordsOf(first)).toBe('Văn phòng B tạm dừng kế hoạch mua sắm cho đến khi có đánh giá')
    expect(wordsOf(second)).toBe('xong trong tháng 5/2015')
    expect(first?.deadline).toEqual({ type: 'none' })
    expect(second?.deadline).toMatchObject({ type: 'by', end: '2015-05-31' })
    expect([first?.decision, second?.decision]).toEqual(['pause', 'pause'])
    expect(second?.lead).toEqual(first?.lead)
  })

  it.each([
    ['at its first letter', place(PAUSE).start],
    ['after its last', place(PAUSE).end],
    ['outside', 0],
  ])('%s it does not cut', (_, at) => {
    const before = draft()
    expect(splitDirective(before, SOURCE, 'd3', at)).toEqual({ draft: before, key: null })
  })
})

describe('merging', () => {
  it('takes all words from the first to the last, the first deadline there is and the stronger kind', () => {
    const { draft: merged, key } = mergeWithNext(draft(), 'd1')
    expect(key).toBe('d1')
    expect(merged.directives.map((one) => one.key)).toEqual(['d1', 'd3'])
    const one = findDirective(merged, 'd1')
    expect(wordsOf(one)).toBe(`${REVIEW}; ${REPORT}`)
    expect(one?.deadline.end).toBe('2015-04-15')
    expect(one?.decision).toBe('review')
    expect(one?.lead).toEqual([{ printedName: 'Sở A', organisationId: 1 }])
  })

  it('a unit that leads one part does not co-ordinate the whole', () => {
    const before = changeDirective(draft(), 'd2', (one) => ({
      ...one,
      coordinating: [
        { printedName: 'Sở A', organisationId: 1 },
        { printedName: 'các đơn vị liên quan', organisationId: null, asGroup: true },
      ],
    }))
    expect(findDirective(mergeWithNext(before, 'd1').draft, 'd1')?.coordinating).toEqual([
      { printedName: 'các đơn vị liên quan', organisationId: null, asGroup: true },
    ])
  })

  it('a deadline set by a person wins', () => {
    const before = changeDirective(draft(), 'd2', (one) => ({
      ...one,
      deadline: { type: 'by', end: '2015-04-20' },
      touched: ['deadline'],
    }))
    const merged = mergeWithNext(mergeWithNext(before, 'd1').draft, 'd1').draft
    expect(merged.directives).toHaveLength(1)
    expect(merged.directives[0]).toMatchObject({ deadline: { end: '2015-04-20' }, decision: 'pause', seen: true })
  })

  it('a warning about the two together is gone, another stays', () => {
    const before = changeDirective(draft(), 'd1', (one) => ({
      ...one,
      warnings: [
        { code: 'mirrored-task', data: {}, partners: ['d2'] },
        { code: 'contradicting-deadlines', data: {} },
      ],
    }))
    const codes = findDirective(mergeWithNext(before, 'd1').draft, 'd1')?.warnings.map((warning) => warning.code)
    expect(codes).toEqual(['contradicting-deadlines'])
  })

  it('the last has no next', () => {
    const before = draft()
    expect(mergeWithNext(before, 'd3')).toEqual({ draft: before, key: null })
  })
})
