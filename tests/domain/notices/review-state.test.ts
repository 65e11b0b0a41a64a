import { describe, expect, it } from 'vitest'
import { draftDifferences } from '~/domain/notices/draft-differences'
import { HEADER_CARD } from '~/domain/notices/review-changes'
import {
  type ReviewAction,
  type ReviewState,
  reviewReducer,
  shownDirectives,
  startReview,
} from '~/domain/notices/review-state'
import { draft, HEADER, place, TEXT } from './sample-draft'

const start = (): ReviewState => startReview(TEXT, { header: HEADER, draft: draft(), duplicateReason: null })
const played = (...actions: ReviewAction[]) => actions.reduce(reviewReducer, start())
const keys = (state: ReviewState) => state.draft.directives.map(({ key }) => key)

describe('walking the cards', () => {
  it('begins at the first directive; j k stop at the ends, the header is the first card', () => {
    expect(start().focus).toBe('d1')
    expect(played({ do: 'step', by: -1 }, { do: 'step', by: -1 }).focus).toBe(HEADER_CARD)
    expect(played(...Array.from({ length: 9 }, () => ({ do: 'step', by: 1 }) as const)).focus).toBe('d3')
  })

  it('goes round to the next doubt, and stays where there is none', () => {
    expect(played({ do: 'next-doubt', by: 1 }).focus).toBe('d3')
    expect(played({ do: 'next-doubt', by: 1 }, { do: 'next-doubt', by: 1 }).focus).toBe('d3')
    const settled = played(
      { do: 'link', printedName: 'Văn phòng B', meaning: { organisationId: 5 } },
      { do: 'seen', key: 'd3', seen: true },
      { do: 'next-doubt', by: 1 },
    )
    expect(settled.focus).toBe('d1')
  })

  it('another card closes the editor; the same card leaves it', () => {
    const editing = played({ do: 'editing', editing: true })
    expect(reviewReducer(editing, { do: 'focus', key: 'd1' })).toBe(editing)
    expect(reviewReducer(editing, { do: 'focus', key: 'd2' }).editing).toBe(false)
  })
})

describe('changing', () => {
  it('leads to the card the change is about', () => {
    expect(played({ do: 'split', key: 'd3', at: place('xong trong').start }).focus).toBe('d4')
    expect(played({ do: 'add', span: place('Về cổng') }).focus).toBe('d4')
    expect(played({ do: 'drop', key: 'd1' }).focus).toBe('d2')
    expect(played({ do: 'drop', key: 'd3' }).focus).toBe('d2')
    const emptied = played({ do: 'drop', key: 'd1' }, { do: 'drop', key: 'd2' }, { do: 'drop', key: 'd3' })
    expect(emptied.focus).toBe(HEADER_CARD)
    expect(emptied.draft.warnings).toMatchObject([{ code: 'no-directives' }])
  })

  it('what changes nothing is neither saved nor a step to undo', () => {
    const before = start()
    expect(reviewReducer(before, { do: 'merge', key: 'd3' })).toBe(before)
    expect(reviewReducer(before, { do: 'split', key: 'd1', at: 0 })).toBe(before)
  })

  it('keeps warnings in step', () => {
    const nobody = played({ do: 'units', key: 'd1', part: 'lead', units: [] })
    expect(nobody.draft.directives[0]?.warnings).toMatchObject([{ code: 'nobody-leads' }])
  })

  it('a person who touches the issuer has looked at it; another date reads guessed years again', () => {
    const guessed = startReview(TEXT, {
      header: HEADER,
      draft: {
        ...draft(),
        issuerInferred: true,
        directives: draft().directives.map((one) => ({ ...one, deadline: { ...one.deadline, yearInferred: true } })),
      },
      duplicateReason: null,
    })
    expect(reviewReducer(guessed, { do: 'header', header: { title: 'Khác' } }).draft.issuerInferred).toBe(true)
    expect(reviewReducer(guessed, { do: 'header', header: { issuer: 'Sở A' } }).draft.issuerInferred).toBeUndefined()
    const moved = reviewReducer(guessed, { do: 'header', header: { issuedOn: '2015-04-20' } })
    expect(moved.draft.directives[1]?.deadline).toEqual({ type: 'by', end: '2015-04-15', strict: true })
    expect(moved.draft.directives[1]?.warnings).toMatchObject([{ code: 'deadline-before-document' }])
  })
})

describe('undo', () => {
  it('takes a change back and leads to what came back', () => {
    const state = played(
      { do: 'drop', key: 'd2' },
      { do: 'decision', key: 'd3', decision: 'stop' },
      { do: 'undo' },
      { do: 'undo' },
    )
    expect(keys(state)).toEqual(['d1', 'd2', 'd3'])
    expect(state.focus).toBe('d2')
    expect(state.draft.directives[2]?.decision).toBe('pause')
    expect(state.edits).toBe(4)
    expect(reviewReducer(state, { do: 'undo' })).toBe(state)
  })

  it('typing in one field is one step', () => {
    const typed = played(
      { do: 'header', header: { title: 'K' } },
      { do: 'header', header: { title: 'Kế' } },
      { do: 'header', header: { number: '13' } },
    )
    expect(typed.past).toHaveLength(2)
    const undone = reviewReducer(reviewReducer(typed, { do: 'undo' }), { do: 'undo' })
    expect(undone.header).toEqual(HEADER)
  })
})

it('what two people made of one draft is shown side by side', () => {
  const mine = played({ do: 'decision', key: 'd1', decision: 'stop' }, { do: 'header', header: { number: '13' } })
  const theirs = played({ do: 'drop', key: 'd3' })
  expect(draftDifferences(mine, mine)).toEqual([])
  const found = draftDifferences(mine, theirs)
  expect(found).toContainEqual({ section: 'header', field: 'number', mine: '13', theirs: '12' })
  expect(found).toContainEqual({ section: '1', field: 'decision', mine: 'stop', theirs: 'review' })
  expect(found).toContainEqual({ section: '2', field: 'lead', mine: 'Văn phòng B', theirs: '' })
})

describe('the doubtful ones', () => {
  it('are walked both ways, and alone where the person asks for it', () => {
    const only = played({ do: 'only-doubts', only: true })
    expect(only.focus).toBe('d3')
    expect(shownDirectives(only).map(({ key }) => key)).toEqual(['d3'])
    expect(reviewReducer(only, { do: 'step', by: -1 }).focus).toBe(HEADER_CARD)
    expect(played({ do: 'next-doubt', by: -1 }).focus).toBe('d3')
    expect(shownDirectives(reviewReducer(only, { do: 'only-doubts', only: false }))).toHaveLength(3)
  })

  it('one that was settled stays in sight until it is left', () => {
    const settled = played(
      { do: 'only-doubts', only: true },
      { do: 'link', printedName: 'Văn phòng B', meaning: { organisationId: 5 } },
      { do: 'seen', key: 'd3', seen: true },
    )
    expect(shownDirectives(settled).map(({ key }) => key)).toEqual(['d3'])
    expect(shownDirectives(reviewReducer(settled, { do: 'focus', key: HEADER_CARD }))).toEqual([])
  })
})

describe('a settled warning', () => {
  const stamp = { personId: 'lan', name: 'Lan', at: '2026-11-22T02:00:00.000Z' }
  const settled = (...more: ReviewAction[]) =>
    played(
      { do: 'units', key: 'd1', part: 'lead', units: [] },
      { do: 'settle', key: 'd1', code: 'nobody-leads', reason: 'Sẽ giao sau', by: stamp },
      ...more,
    ).draft.directives[0]?.warnings

  it('stays settled, with who and why, whatever is edited', () => {
    expect(settled({ do: 'decision', key: 'd1', decision: 'fund' })).toMatchObject([
      { code: 'nobody-leads', settledReason: 'Sẽ giao sau', settledBy: stamp },
    ])
  })

  it('is put aside while it does not hold and comes back settled', () => {
    const given: ReviewAction = {
      do: 'units',
      key: 'd1',
      part: 'lead',
      units: [{ printedName: 'Sở A', organisationId: 1 }],
    }
    expect(settled(given)).toMatchObject([{ gone: true, settledReason: 'Sẽ giao sau' }])
    const again = settled(given, { do: 'units', key: 'd1', part: 'lead', units: [] })
    expect(again).toMatchObject([{ settledReason: 'Sẽ giao sau' }])
    expect(again?.[0]?.gone).toBeUndefined()
  })

  it('is opened again by an empty reason', () => {
    const [open] = settled({ do: 'settle', key: 'd1', code: 'nobody-leads', reason: ' ' }) ?? []
    expect([open?.settledReason, open?.settledBy]).toEqual([undefined, undefined])
  })

  it('one about two directives waits while the other is dropped', () => {
    const mirrored = draft()
    for (const [at, partner] of [
      [0, 'd2'],
      [1, 'd1'],
    ] as const) {
      const one = mirrored.directives[at]
      if (one) one.warnings = [{ code: 'mirrored-task', data: {}, partners: [partner] }]
    }
    const begun = startReview(TEXT, { header: HEADER, draft: mirrored, duplicateReason: null })
    const dropped = reviewReducer(begun, { do: 'drop', key: 'd2' })
    expect(dropped.draft.directives[0]?.warnings).toMatchObject([{ gone: true }])
    const second = mirrored.directives[1]
    if (!second) throw new Error('no second directive')
    const back = reviewReducer(dropped, { do: 'restore', directive: second })
    expect(back.draft.directives[0]?.warnings[0]?.gone).toBeUndefined()
  })
})

it('what is to be remembered goes with the draft; typing a phrase is one step', () => {
  const state = played(
    { do: 'remember-name', printedName: 'Văn phòng B', remember: true },
    { do: 'remember-phrase', projectId: 4, phrase: 'cổng' },
    { do: 'remember-phrase', projectId: 4, phrase: 'cổng tỉnh' },
  )
  expect(state.draft.lessons).toEqual({ names: ['Văn phòng B'], phrases: [{ projectId: 4, phrase: 'cổng tỉnh' }] })
  expect(state.past).toHaveLength(2)
  const none = [
    { do: 'remember-name', printedName: 'Văn phòng B', remember: false },
    { do: 'remember-phrase', projectId: 4, phrase: null },
  ] as const
  expect(none.reduce<ReviewState>(reviewReducer, state).draft.lessons).toEqual({ names: [], phrases: [] })
})
