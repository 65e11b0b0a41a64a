import { describe, expect, test } from 'vitest'
import { blocksFor, DESK_BLOCKS, readAtArmsLength } from '~/domain/desk/desk-blocks'
import { ROLES } from '~/domain/people/roles'

describe('the desk', () => {
  test('shows something to every role and nothing to an account without one', () => {
    for (const role of ROLES) expect(blocksFor([role]).length).toBeGreaterThan(0)
    expect(blocksFor([])).toEqual([])
  })

  test('shows the chairman what waits for a decision first, and no drafts', () => {
    expect(blocksFor(['chairman'])[0]).toBe('due-decisions')
    expect(blocksFor(['chairman'])).not.toContain('drafts')
  })

  test('shows a person of two roles each block once, in one order', () => {
    const blocks = blocksFor(['specialist', 'office'])
    expect(new Set(blocks).size).toBe(blocks.length)
    expect(blocks).toEqual(DESK_BLOCKS.filter((block) => blocks.includes(block)))
  })

  test('keeps what only the office decides away from units', () => {
    expect(blocksFor(['unit-officer'])).not.toContain('awaiting')
  })

  test('is read at arm’s length by the chairman alone', () => {
    expect(ROLES.filter((role) => readAtArmsLength([role]))).toEqual(['chairman'])
  })
})
