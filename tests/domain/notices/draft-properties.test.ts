import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mergeWithNext, splitDirective } from '~/domain/notices/draft-cuts'
import { addDirective, dropDirective, retextDirective } from '~/domain/notices/draft-edits'
import { misplacedDirective, trimmedRange } from '~/domain/notices/draft-range'
import { withCurrentWarnings } from '~/domain/notices/draft-warnings'
import type { NoticeDraft } from '~/domain/notices/notice-draft'
import { DraftForm } from '~/domain/notices/notice-draft.forms'
import { draft } from './sample-draft'

const LONE_SURROGATE = /\p{Cs}/u
const offset = fc.integer({ min: -5, max: 400 })
const edit = fc.record({
  what: fc.constantFrom('retext', 'split', 'merge', 'add', 'drop'),
  which: fc.nat(10),
  from: offset,
  to: offset,
})
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never

function apply(before: NoticeDraft, source: { text: string; issuedOn: string }, { what, which, from, to }: Edit) {
  const key = before.directives[which % Math.max(1, before.directives.length)]?.key ?? 'd0'
  if (what === 'retext') return retextDirective(before, source, key, { start: from, end: to })
  if (what === 'split') return splitDirective(before, source, key, from).draft
  if (what === 'merge') return mergeWithNext(before, key).draft
  if (what === 'add') return addDirective(before, source, { start: from, end: to }).draft
  return dropDirective(before, key)
}

const text = fc
  .array(fc.constantFrom('Sở A ', 'trước ngày 15/4/2015', '; ', '\n', 'rà soát ', '😀', '- ', '.', '\u00a0', 'ắ'), {
    maxLength: 60,
  })
  .map((parts) => `1. Sở A rà soát hạ tầng; ${parts.join('')}`)

it('any row of edits keeps words inside the text, in order, whole and findable', () => {
  fc.assert(
    fc.property(text, fc.array(edit, { maxLength: 25 }), (paper, edits) => {
      const source = { text: paper, issuedOn: '2015-04-03' }
      let state: NoticeDraft = { directives: [], warnings: [], found: [] }
      state = addDirective(state, source, { start: 0, end: 25 }).draft
      for (const one of edits) {
        state = withCurrentWarnings(apply(state, source, one), source.issuedOn)
        expect(misplacedDirective(state, paper)).toBeUndefined()
        const starts = state.directives.map((directive) => directive.start)
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
        expect(new Set(state.directives.map((directive) => directive.key)).size).toBe(state.directives.length)
        for (const { start, end, deadlineRaw, pieces, clause } of state.directives) {
          const words = paper.slice(start, end)
          expect(words.trim()).not.toBe('')
          expect(words).not.toMatch(LONE_SURROGATE)
          expect(clause.start <= start && end <= clause.end).toBe(true)
          for (const piece of pieces) expect(piece.start < piece.end && piece.end <= paper.length).toBe(true)
          if (deadlineRaw) expect(paper).toContain(deadlineRaw)
        }
        expect(DraftForm.safeParse(JSON.parse(JSON.stringify(state))).success).toBe(true)
      }
    }),
    { numRuns: 150 },
  )
})

it('a trimmed range is inside the asked one, up to a cut letter, and keeps every word of it', () => {
  fc.assert(
    fc.property(text, offset, offset, (paper, from, to) => {
      const range = trimmedRange(paper, from, to)
      const asked = paper.slice(Math.max(0, Math.min(from, to)), Math.max(0, Math.max(from, to)))
      if (!range) expect(asked.replace(/[\s\u00a0.,;:()[\]+•–—-]/gu, '')).toBe('')
      else expect(paper.slice(range.start, range.end)).not.toMatch(LONE_SURROGATE)
    }),
  )
})

it('edits never change the draft they were given', () => {
  const before = draft()
  const copy = structuredClone(before)
  fc.assert(
    fc.property(edit, (one) => {
      apply(before, { text: 'x'.repeat(400), issuedOn: '2015-04-03' }, one)
      expect(before).toEqual(copy)
    }),
  )
})
