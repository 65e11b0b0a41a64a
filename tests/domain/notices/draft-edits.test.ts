import { describe, expect, it } from 'vitest'
import {
  addDirective,
  dropDirective,
  linkPrintedName,
  retextDirective,
  setDeadline,
  setProjects,
  setUnits,
} from '~/domain/notices/draft-edits'
import { findDirective } from '~/domain/notices/notice-draft'
import { draft, place, SOURCE, TEXT } from './sample-draft'

const words = (of: { start: number; end: number } | undefined) => of && TEXT.slice(of.start, of.end)

describe('cutting the words anew', () => {
  it('takes the drawn stretch, whole words, without blanks and joints at the edges', () => {
    const { start } = place('soát hạ tầng; ')
    const cut = retextDirective(draft(), SOURCE, 'd1', { start: start + 1, end: start + 'soát hạ tầng; '.length })
    expect(words(findDirective(cut, 'd1'))).toBe('soát hạ tầng')
    expect(findDirective(cut, 'd1')).toMatchObject({ touched: ['text'], seen: true })
  })

  it('reads the deadline again from the new words', () => {
    const cut = retextDirective(
      draft(),
      SOURCE,
      'd1',
      place('Sở A rà soát hạ tầng; Sở A báo cáo Chủ tịch trước ngày 15/4/2015'),
    )
    expect(findDirective(cut, 'd1')).toMatchObject({
      deadlineRaw: 'trước ngày 15/4/2015',
      deadline: { type: 'by', end: '2015-04-15' },
      pieces: [{ piece: 'deadline', ...place('trước ngày 15/4/2015') }],
    })
  })

  it('loses the deadline with its words', () => {
    const cut = retextDirective(draft(), SOURCE, 'd2', place('Sở A báo cáo Chủ tịch'))
    expect(findDirective(cut, 'd2')).toMatchObject({ deadlineRaw: null, deadline: { type: 'none' }, pieces: [] })
  })

  it('keeps a deadline that a person has set', () => {
    const set = setDeadline(draft(), 'd2', { type: 'by', end: '2015-04-20' })
    const cut = retextDirective(set, SOURCE, 'd2', place('Sở A báo cáo Chủ tịch'))
    expect(findDirective(cut, 'd2')?.deadline).toEqual({ type: 'by', end: '2015-04-20' })
  })

  it('keeps a deadline that stands once for several directives, outside its words', () => {
    const before = draft()
    const shared = {
      ...before,
      directives: before.directives.map((one) => (one.key === 'd2' ? { ...one, sharedDeadline: true } : one)),
    }
    const cut = retextDirective(shared, SOURCE, 'd2', place('Sở A báo cáo Chủ tịch'))
    expect(findDirective(cut, 'd2')?.deadline.end).toBe('2015-04-15')
  })

  it('widens the clause to hold the words', () => {
    const wide = place('Về cổng: Sở A rà soát hạ tầng')
    expect(findDirective(retextDirective(draft(), SOURCE, 'd1', wide), 'd1')?.clause.start).toBe(wide.start)
  })

  it('does nothing for a stretch of blanks and joints', () => {
    const before = draft()
    expect(retextDirective(before, SOURCE, 'd1', place('; '))).toBe(before)
  })
})

describe('adding and dropping', () => {
  it('adds with the clause and the lead of its neighbour, in paper order', () => {
    const { draft: added, key } = addDirective(draft(), SOURCE, place('Về cổng'))
    expect(key).toBe('d4')
    expect(added.directives.map((one) => one.key)).toEqual(['d4', 'd1', 'd2', 'd3'])
    const second = addDirective(draft(), SOURCE, place('hạ tầng'))
    expect(findDirective(second.draft, 'd4')).toMatchObject({ section: '1', lead: [{ organisationId: 1 }] })
  })

  it('outside every clause the paragraph is the clause', () => {
    const { draft: added } = addDirective(draft(), SOURCE, place('thư điện tử'))
    expect(words(findDirective(added, 'd4')?.clause)).toMatch(/^2\. Về thư điện tử: .*5\/2015\.$/)
  })

  it('drops, and the draft before is still whole', () => {
    const before = draft()
    expect(dropDirective(before, 'd2').directives.map((one) => one.key)).toEqual(['d1', 'd3'])
    expect(before.directives).toHaveLength(3)
  })
})

describe('units and projects', () => {
  it('a lead chosen by a person is no longer inferred', () => {
    const inferred = { ...draft(), directives: draft().directives.map((one) => ({ ...one, leadInferred: true })) }
    const set = setUnits(inferred, 'd1', 'lead', [{ printedName: 'Sở C', organisationId: 3 }])
    expect(findDirective(set, 'd1')).toMatchObject({ lead: [{ organisationId: 3 }], touched: ['units'] })
    expect(findDirective(set, 'd1')?.leadInferred).toBeUndefined()
  })

  it('what printed words mean is settled once for the whole notice', () => {
    const linked = linkPrintedName(draft(), 'Sở A', { organisationId: 9 })
    expect(linked.directives.map((one) => one.lead[0]?.organisationId)).toEqual([9, 9, null])
    expect(
      linkPrintedName(draft(), 'Văn phòng B', { organisationId: null, asGroup: true }).directives[2]?.lead,
    ).toEqual([{ printedName: 'Văn phòng B', organisationId: null, asGroup: true }])
  })

  it('a project is linked once', () => {
    expect(findDirective(setProjects(draft(), 'd1', [4, 4, 5]), 'd1')?.projectIds).toEqual([4, 5])
  })
})
