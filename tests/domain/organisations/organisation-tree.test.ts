import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRegisterFilter, registerQuery } from '~/domain/organisations/organisation-filter'
import { asTree } from '~/domain/organisations/organisation-tree'

const row = (id: number, parentId: number | null = null) => ({ id, parentId })
const told = (rows: ReturnType<typeof asTree<{ id: number; parentId: number | null }>>) =>
  rows.map(({ id, depth }) => `${'.'.repeat(depth)}${id}`)

describe('the register as a tree', () => {
  test('children stand under their parents in the given order; a row without its parent is a root', () => {
    expect(told(asTree([row(3, 1), row(1), row(2, 1), row(4, 3), row(9, 77)]))).toEqual(['1', '.3', '..4', '.2', '9'])
  })

  test("the reader's own administration comes first", () => {
    const rows = [row(1), row(2), row(3, 2)]
    expect(told(asTree(rows, [3]))).toEqual(['2', '.3', '1'])
  })

  test('no row is lost or doubled, whatever the parents', () => {
    const parents = fc.array(fc.option(fc.nat(12), { nil: null }), { maxLength: 12 })
    fc.assert(
      fc.property(parents, (given) => {
        // A parent always has a smaller number, as in a register without circles.
        const rows = given.map((parent, n) => row(n, parent !== null && parent < n ? parent : null))
        expect(
          asTree(rows)
            .map((one) => one.id)
            .sort((a, b) => a - b),
        ).toEqual(rows.map((one) => one.id))
      }),
    )
  })
})

test('the filter of the register goes through the URL and back', () => {
  const filter = { q: 'so tt', state: 'ended', kind: 'department' } as const
  expect(readRegisterFilter(new URLSearchParams(registerQuery(filter)))).toEqual(filter)
  expect(registerQuery(readRegisterFilter(new URLSearchParams('state=x&kind=y&page=3')))).toBe('')
})
