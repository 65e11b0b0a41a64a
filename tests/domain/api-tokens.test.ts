import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { API_SCOPES, isLive, READING_SCOPES, readScopes } from '~/domain/api-tokens/api-token'
import { pageOf } from '~/domain/keyset'

describe('scopes as typed', () => {
  test('names of permissions, by comma or blank, each once; read stands for all that only read', () => {
    expect(readScopes(['project.read,lease.change project.read'])).toEqual({ scopes: ['project.read', 'lease.change'] })
    expect(readScopes(['read'])).toEqual({ scopes: READING_SCOPES })
    expect(readScopes(['project.read', 'everything'])).toEqual({ unknown: 'everything' })
    expect(readScopes([' , '])).toEqual({ scopes: [] })
    for (const scope of READING_SCOPES) expect(API_SCOPES).toContain(scope)
  })
})

describe('a token', () => {
  const now = new Date('2026-11-22T00:00:00Z')
  test('lives until it is revoked or past its end', () => {
    expect(isLive({ revokedAt: null, expiresAt: null }, now)).toBe(true)
    expect(isLive({ revokedAt: null, expiresAt: new Date('2026-11-22T00:00:01Z') }, now)).toBe(true)
    expect(isLive({ revokedAt: null, expiresAt: now }, now)).toBe(false)
    expect(isLive({ revokedAt: now, expiresAt: null }, now)).toBe(false)
  })
})

describe('a page of a list', () => {
  test('walking page by page meets every row once, whatever the size of the page', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(1000)), fc.integer({ min: 1, max: 7 }), (numbers, limit) => {
        const rows = numbers.sort((a, b) => a - b).map((id) => ({ id: id + 1 }))
        const seen: number[] = []
        let after: number | null = 0
        while (after !== null) {
          const from: number = after
          const page = pageOf(rows.filter((row) => row.id > from).slice(0, limit + 1), limit)
          seen.push(...page.items.map((row) => row.id))
          after = page.next
        }
        expect(seen).toEqual(rows.map((row) => row.id))
      }),
    )
  })
})
