import { describe, expect, it } from 'vitest'
import { nextRow } from '~/ui/keys/use-row-keys'

describe('the next row', () => {
  it('goes down and up and holds at the ends', () => {
    expect(nextRow(0, 3, 1)).toBe(1)
    expect(nextRow(2, 3, 1)).toBe(2)
    expect(nextRow(1, 3, -1)).toBe(0)
    expect(nextRow(0, 3, -1)).toBe(0)
  })
  it('from nowhere is the first, or the last upwards', () => {
    expect(nextRow(-1, 3, 1)).toBe(0)
    expect(nextRow(-1, 3, -1)).toBe(2)
  })
  it('of no rows is none', () => expect(nextRow(-1, 0, 1)).toBe(-1))
})
