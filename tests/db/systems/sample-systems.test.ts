import { like, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.server'
import { notice } from '#db/schema.server'
import { loadSample } from '#db/seed/load-sample.server'
import { countByUnit } from '~/domain/directives/directives-by-unit.queries.server'
import { readDirectivesView } from '~/domain/directives/directives-view'
import { reviewOf, sumOfReviews } from '~/domain/directives/plan-review'
import { countBoard } from '~/domain/systems/core-board'
import { listSystemUnits } from '~/domain/systems/system-parts.queries.server'
import { listCoreSystems } from '~/domain/systems/systems.queries.server'

const asOf = '2026-11-21'

test('the sample has the board of 19 departments under its clause, systems with interfaces in every state, and 25 tasks by lead', async () => {
  await loadSample(database(), { today: asOf })
  const [core] = await listCoreSystems(database(), { scope: 'all', asOf })
  expect(core).toMatchObject({ name: 'Phần mềm lõi một cửa 19 sở, ngành tỉnh Bắc Giang', units: 19 })
  const lines = await listSystemUnits(database(), { systemId: core?.id ?? 0, scope: 'all', asOf })
  expect(countBoard(lines, asOf).standings).toEqual({ 'in-use': 8, 'own-joined': 6, 'to-be-replaced': 3, unknown: 2 })
  expect(lines.find(({ unit }) => unit === 'Sở Y tế Bắc Giang')).toMatchObject({ causeNotice: '70/TB-UBND' })
  const [found] = await database().execute<Record<string, number>>(sql`select
    (select count(*)::int from information_system) as systems,
    (select count(*)::int from information_system s join lease l on l.id = s.lease_id and l.ends_on = s.contract_ends_on) as leased,
    (select count(*)::int from system_interface) as interfaces,
    (select count(distinct state)::int from system_interface) as states,
    (select count(*)::int from system_state_change where "on" > ${asOf}::date) as later`)
  expect(found).toEqual({ systems: 15, leased: 1, interfaces: 15, states: 5, later: 0 })

  const [plan] = await database()
    .select({ id: notice.id })
    .from(notice)
    .where(like(notice.title, 'Rà soát 25 nhiệm vụ%'))
  const review = await countByUnit(database(), {
    ...{ scope: 'all', own: [], asOf },
    view: readDirectivesView(new URLSearchParams({ notice: String(plan?.id), show: 'units' })),
  })
  const led = review.map((unit) => reviewOf(unit).total).sort((a, b) => b - a)
  expect(led.slice(0, 2)).toEqual([10, 5])
  expect(sumOfReviews(review).total).toBe(led.reduce((sum, n) => sum + n, 0))
  const lasting = review.filter((unit) => reviewOf(unit).continuous > 0)
  expect(lasting.length).toBeGreaterThan(0)
  for (const unit of lasting)
    expect(unit.stale).toBeLessThanOrEqual(reviewOf(unit).continuous + reviewOf(unit)['no-deadline'])
}, 60_000)
