import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { database } from '#db/client.server'

describe('vn_fold', () => {
  test.each([
    ['Đấu THẦU', 'dau thau'],
    ['thư điện tử'.normalize('NFD'), 'thu dien tu'],
    ['ƯỞNG ỡ', 'uong o'],
  ])('%s folds to %s', async (given, wanted) => {
    const [row] = await database().execute<{ folded: string }>(sql`select vn_fold(${given}) as folded`)
    expect(row?.folded).toBe(wanted)
  })
})

describe('vn_sort', () => {
  test('orders letters before tones, as a Vietnamese register does', async () => {
    const words = ['ưa', 'đa', 'an b', 'ạn', 'da', 'Ân', 'ân', 'ăn', 'an', 'àn', 'dz', 'ơ', 'ô', 'o']
    const rows = await database().execute<{ word: string }>(
      sql`select word from unnest(${sql.param(words)}::text[]) as t(word) order by vn_sort(word) collate "C"`,
    )
    expect(rows.map((row) => row.word)).toEqual([
      'an',
      'àn',
      'ạn',
      'an b',
      'ăn',
      'Ân',
      'ân',
      'da',
      'dz',
      'đa',
      'o',
      'ô',
      'ơ',
      'ưa',
    ])
  })
})
