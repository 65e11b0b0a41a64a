import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DECISION_KINDS } from '~/domain/directives/decision-kind'
import {
  ALL_DIRECTIVES,
  changedDirectivesView,
  DIRECTIVE_SORTS,
  type DirectivesView,
  isNarrowed,
  readDirectivesView,
  writeDirectivesView,
} from '~/domain/directives/directives-view'
import { STANDINGS } from '~/domain/directives/standing'

const read = (query: string) => readDirectivesView(new URLSearchParams(query))

describe('the view of the follow-up list', () => {
  test('an empty URL asks for everything, by due day, first page', () => {
    expect(ALL_DIRECTIVES).toMatchObject({ q: '', standing: [], sort: { by: 'due', down: false }, page: 1, open: null })
    expect(writeDirectivesView(ALL_DIRECTIVES).toString()).toBe('')
    expect(isNarrowed(ALL_DIRECTIVES)).toBe(false)
  })

  test('lists come with commas or as repeated names, as a form without script sends them', () => {
    expect(read('unit=3,5&unit=5&kind=pause&kind=stop')).toMatchObject({ unit: [3, 5], kind: ['pause', 'stop'] })
  })

  test('«done» stands for all three ways of being done, and is written so', () => {
    const view = read('standing=overdue,done')
    expect(view.standing).toEqual(['overdue', 'done-late', 'done-on-time', 'done-early'])
    expect(writeDirectivesView(view).get('standing')).toBe('overdue,done')
  })

  test.each([
    'unit=abc',
    'standing=gone',
    'from=2015-02-30',
    'page=-3',
    'sort=colour',
    'open=1e99',
    'part=x',
    'mine=yes',
  ])('nonsense asks nothing: %s', (query) => expect(read(query)).toEqual(ALL_DIRECTIVES))

  test('a change leads back to the first page and closes the panel', () => {
    const view = read('page=4&open=12&q=thu')
    expect(changedDirectivesView(view, { mine: true })).toMatchObject({ page: 1, open: null, q: 'thu', mine: true })
    expect(changedDirectivesView(view, { open: 13, page: 4 })).toMatchObject({ page: 4, open: 13 })
  })

  test('sorting, paging and the open directive narrow nothing', () => {
    expect(isNarrowed(read('sort=-report&page=2&open=3&show=units'))).toBe(false)
    expect(isNarrowed(read('stale=1'))).toBe(true)
  })

  test('what is written is read again unchanged', () => {
    const id = fc.integer({ min: 1, max: 2_000_000_000 })
    const day = fc.option(fc.constantFrom('2015-04-15', '2024-02-29'), { nil: null })
    const anyView: fc.Arbitrary<DirectivesView> = fc.record({
      q: fc.stringMatching(/^[a-zđ&=?%+ 0-9/]{0,30}$/).map((text) => text.normalize('NFC').trim()),
      unit: fc.uniqueArray(id, { maxLength: 4 }),
      part: fc.constantFrom('either', 'lead', 'coordinating'),
      notice: fc.option(id, { nil: null }),
      project: fc.option(id, { nil: null }),
      standing: fc.subarray([...STANDINGS]),
      from: day,
      to: day,
      kind: fc.subarray([...DECISION_KINDS]),
      mine: fc.boolean(),
      warnings: fc.boolean(),
      extension: fc.boolean(),
      awaiting: fc.boolean(),
      stale: fc.boolean(),
      sort: fc.record({ by: fc.constantFrom(...DIRECTIVE_SORTS), down: fc.boolean() }),
      page: fc.integer({ min: 1, max: 999 }),
      show: fc.constantFrom('list', 'units'),
      open: fc.option(id, { nil: null }),
    })
    fc.assert(
      fc.property(anyView, (view) => {
        expect(read(writeDirectivesView(view).toString())).toEqual(view)
      }),
    )
  })
})
