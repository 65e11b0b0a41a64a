import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.server'
import { evaluation } from '#db/schema.server'
import { loadSample } from '#db/seed/load-sample.server'
import { findEvaluation } from '~/domain/evaluations/evaluation-page.queries.server'

test('the sample holds a concluded evaluation in the words of the notice, with a firm ranking and real spread', async () => {
  await loadSample(database(), { today: '2015-06-01' })
  const [closed] = await database().select().from(evaluation).where(eq(evaluation.state, 'closed'))
  const page = await findEvaluation(database(), closed?.id ?? 0, { scope: 'all', drafts: true, personId: 'nobody' })
  expect(page).toMatchObject({
    intact: true,
    allIn: true,
    result: { firstTwo: [expect.any(Number), expect.any(Number)] },
  })
  expect(page?.yardstick.gates.map(({ words }) => words)).toEqual([
    'tích hợp được chữ ký số',
    'theo dõi, đôn đốc được nhiệm vụ lãnh đạo UBND tỉnh giao',
  ])
  expect(page?.result?.spreads.some(({ apart }) => apart)).toBe(true)
})
