import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isEnded,
  mayBeRetendered,
  mayFollow,
  nextTransitions,
  RULES,
  TRACK,
  TRANSITIONS,
  transitionInto,
} from '~/domain/bid-packages/bid-package-state'
import { BID_PACKAGE_STATES, PROCUREMENT_METHODS } from '~/domain/bid-packages/bid-package-terms'

describe('the life of a package', () => {
  test('the straight way is walked step by step to its end', () => {
    for (const [at, state] of TRACK.slice(0, -1).entries())
      expect(nextTransitions(state, 'open-bidding').map((transition) => RULES[transition].to)).toContain(TRACK[at + 1])
  })

  test('what was ordered without an invitation is awarded from its documents; what was tendered is not', () => {
    expect(mayFollow('preparing-documents', 'award', 'direct-award-short')).toBe(true)
    expect(mayFollow('preparing-documents', 'award', 'open-bidding')).toBe(false)
  })

  test('one transition leads into each state but the first', () => {
    for (const state of BID_PACKAGE_STATES) {
      const into = TRANSITIONS.filter((transition) => RULES[transition].to === state)
      expect(into).toEqual(state === 'draft' ? [] : [transitionInto(state)])
    }
    expect(transitionInto('draft')).toBe(null)
  })

  test('only cancelling happens while a package stands still', () => {
    expect(TRANSITIONS.filter((transition) => !RULES[transition].advances)).toEqual(['cancel-notice', 'cancel-tender'])
  })

  test('a failed tender may be repeated and has no other way on', () => {
    for (const state of BID_PACKAGE_STATES)
      if (mayBeRetendered(state)) expect(nextTransitions(state, 'open-bidding')).toEqual([])
    expect(BID_PACKAGE_STATES.filter(isEnded)).toEqual(['settled', 'tender-cancelled', 'no-winner'])
  })

  test('every state but the first is reached by some transition, and random ones never leave the table', () => {
    const reached = new Set(TRANSITIONS.map((transition) => RULES[transition].to))
    expect([...reached].sort()).toEqual(BID_PACKAGE_STATES.filter((state) => state !== 'draft').sort())
    fc.assert(
      fc.property(
        fc.constantFrom(...PROCUREMENT_METHODS),
        fc.array(fc.constantFrom(...TRANSITIONS), { maxLength: 40 }),
        (method, tried) => {
          let state: (typeof BID_PACKAGE_STATES)[number] = 'draft'
          for (const transition of tried) {
            const before: (typeof BID_PACKAGE_STATES)[number] = state
            if (mayFollow(state, transition, method)) state = RULES[transition].to
            if (state !== before) expect(RULES[transition].from).toContain(before)
            if (isEnded(before)) expect(state).toBe(before)
          }
        },
      ),
    )
  })
})
