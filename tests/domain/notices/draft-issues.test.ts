import { describe, expect, it } from 'vitest'
import { dropDirective, linkPrintedName, setSeen, setUnits } from '~/domain/notices/draft-edits'
import {
  directiveIssues,
  doubtsOf,
  draftCounts,
  draftIssues,
  headerIssues,
  needsLook,
} from '~/domain/notices/draft-issues'
import { settleWarning, withCurrentWarnings } from '~/domain/notices/draft-warnings'
import { changeDirective, findDirective, type NoticeDraft } from '~/domain/notices/notice-draft'
import { draft, HEADER, SOURCE } from './sample-draft'

const codes = (of: NoticeDraft, key: string) => findDirective(of, key)?.warnings.map((warning) => warning.code)
const current = (of: NoticeDraft) => withCurrentWarnings(of, '2015-04-03')

describe('what blocks confirming', () => {
  it('a lead nobody has decided about, named with its section', () => {
    expect(draftIssues(draft(), HEADER, SOURCE)).toEqual([
      { field: 'd3.lead', key: 'notices.lead-unmatched', context: { name: 'Văn phòng B', section: '2' } },
    ])
  })

  it.each([
    ['linked to the register', { organisationId: 7 }],
    ['kept as a group', { organisationId: null, asGroup: true }],
  ])('nothing once it is %s', (_, meaning) => {
    expect(draftIssues(linkPrintedName(draft(), 'Văn phòng B', meaning), HEADER, SOURCE)).toEqual([])
  })

  it('a task nobody leads, until somebody does or a reason is given', () => {
    const nobody = current(setUnits(draft(), 'd1', 'lead', []))
    const [first] = nobody.directives
    expect(first && directiveIssues(first, SOURCE)).toMatchObject([{ field: 'd1.lead', key: 'notices.nobody-leads' }])
    const settled = settleWarning(nobody, 'd1', 'nobody-leads', 'Chủ tịch tự quyết định')
    expect(settled.directives[0] && directiveIssues(settled.directives[0], SOURCE)).toEqual([])
    const opened = settleWarning(settled, 'd1', 'nobody-leads', '  ')
    expect(opened.directives[0] && directiveIssues(opened.directives[0], SOURCE)).toHaveLength(1)
  })

  it('words outside the text', () => {
    const [first] = draft().directives
    const far = first && { ...first, end: SOURCE.text.length + 1 }
    expect(far && directiveIssues(far, SOURCE)).toMatchObject([{ field: 'd1.text', key: 'notices.offsets-outside' }])
  })

  it('a header that cannot be cited or counted from', () => {
    const bare = { ...HEADER, issuedOn: null, issuer: null, kind: null, number: null, title: null }
    expect(headerIssues(bare).map((issue) => issue.field)).toEqual([
      'header.issuedOn',
      'header.issuer',
      'header.kind',
      'header.title',
    ])
    expect(headerIssues({ ...HEADER, symbol: null })).toMatchObject([{ key: 'notices.symbol-missing' }])
    expect(headerIssues({ ...HEADER, meetingOn: '2015-04-04' })).toMatchObject([
      { key: 'notices.meeting-after-notice' },
    ])
    expect(headerIssues({ ...HEADER, number: null, symbol: null })).toEqual([])
  })
})

describe('warnings that hold now', () => {
  it('«nobody leads» comes with the last lead taken away and goes with one added', () => {
    const nobody = current(setUnits(draft(), 'd1', 'lead', []))
    expect(codes(nobody, 'd1')).toEqual(['nobody-leads'])
    const led = current(setUnits(nobody, 'd1', 'lead', [{ printedName: 'Sở A', organisationId: 1 }]))
    expect(codes(led, 'd1')).toEqual([])
  })

  it("a chair's own approval needs nobody to lead", () => {
    const approved = changeDirective(draft(), 'd1', (one) => ({ ...one, lead: [], decision: 'approve' }))
    expect(codes(current(approved), 'd1')).toEqual([])
  })

  it('a deadline before the notice', () => {
    expect(codes(withCurrentWarnings(draft(), '2015-04-16'), 'd2')).toEqual(['deadline-before-document'])
  })

  it("the reader's own stay, and go with the directive they speak of", () => {
    const mirrored = changeDirective(draft(), 'd1', (one) => ({
      ...one,
      warnings: [{ code: 'mirrored-task', data: {}, partners: ['d2'] }],
    }))
    expect(codes(current(mirrored), 'd1')).toEqual(['mirrored-task'])
    // Kept as gone, so that it comes back as it was settled when the other directive does.
    const [left] = findDirective(current(dropDirective(mirrored, 'd2')), 'd1')?.warnings ?? []
    expect(left).toMatchObject({ code: 'mirrored-task', gone: true })
  })

  it('a draft without directives says so', () => {
    const empty = current({ directives: [], warnings: [], found: [] })
    expect(empty.warnings).toEqual([{ code: 'no-directives', data: {} }])
  })
})

describe('what a person should look at', () => {
  it('orders that change a state until looked at; open questions for as long as they are open', () => {
    const matched = linkPrintedName(draft(), 'Văn phòng B', { organisationId: 7 })
    const pause = findDirective(matched, 'd3')
    expect(pause && doubtsOf(pause)).toEqual(['changes-state'])
    expect(draftCounts(matched)).toMatchObject({ directives: 3, toLookAt: 1, warnings: 0 })
    expect(draftCounts(setSeen(matched, 'd3', true)).toLookAt).toBe(0)
    const undecided = findDirective(setSeen(draft(), 'd3', true), 'd3')
    expect(undecided && needsLook(undecided)).toBe(true)
  })

  it('counts open warnings, not settled ones and not doubts about its own reading', () => {
    const warned = changeDirective(draft(), 'd1', (one) => ({
      ...one,
      warnings: [
        { code: 'contradicting-deadlines', data: {} },
        { code: 'lead-inferred', data: {} },
      ],
    }))
    expect(draftCounts(warned).warnings).toBe(1)
    expect(draftCounts(settleWarning(warned, 'd1', 'contradicting-deadlines', 'Theo mốc sau')).warnings).toBe(0)
  })
})
