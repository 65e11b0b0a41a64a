import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { loadSample } from '#db/seed/load-sample.server'

const TODAY = '2026-11-21'

describe('loadSample', () => {
  test('every directive stands at its offsets in its notice (R9)', async () => {
    await loadSample(database(), { today: TODAY })
    const wrong = await database().execute(sql`
      select directive.id from directive join notice on notice.id = notice_id
      where substr(notice.text, start + 1, "end" - start) <> directive.text`)
    expect(wrong).toHaveLength(0)
    const [count] = await database().execute<{ n: number }>(sql`select count(*)::int as n from directive`)
    expect(count?.n).toBeGreaterThan(60)
  })
})
