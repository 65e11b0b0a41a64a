import { beforeEach, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { allocation, carryOver, payment } from '#db/schema.server'
import { fundingSourceIds } from '#db/seed/money/funding-sources.server'
import { addProject, addUnit } from '#tests/support/project-rows'
import { directivesOnDay } from '~/domain/directives/directives-on-day.server'
import { sheetOn } from '~/domain/money/money-sheet'
import { readMoneySheet } from '~/domain/money/money-sheet.queries.server'
import { planCells, plannedOf, sumFigures } from '~/domain/money/year-plan'
import { listPortfolio } from '~/domain/projects/portfolio.queries.server'
import { findMoneyOfYear } from '~/domain/projects/portfolio-money.server'
import { sumPortfolio } from '~/domain/projects/portfolio-sums.queries.server'
import { readPortfolioView } from '~/domain/projects/portfolio-view'

const DAY = '2026-06-30'
let ids: number[]

beforeEach(async () => {
  const db = database()
  const sourceId = (await fundingSourceIds(db))('nst-dt')
  const ownerId = await addUnit('Sở')
  ids = []
  for (let n = 0; n < 4; n += 1) ids.push(await addProject({ ownerId, name: `Dự án ${n}` }))
  const [full, half, none] = ids as [number, number, number]
  const give = (projectId: number, year: number, amount: bigint, decidedOn = `${year}-01-05`) => ({
    ...{ projectId, sourceId, year, lastYear: year, kind: 'initial' as const, amount, decidedOn, decisionNumber: 'Q' },
  })
  await db
    .insert(allocation)
    .values([
      give(full, 2025, 7n),
      give(full, 2026, 10n),
      give(half, 2026, 20n),
      give(none, 2026, 5n),
      give(none, 2027, 9n),
    ])
  await db.insert(carryOver).values([
    { projectId: full, sourceId, fromYear: 2025, amount: 2n, decisionNumber: 'Q', decidedOn: '2026-01-20' },
    { projectId: half, sourceId, fromYear: 2026, amount: 3n, decisionNumber: 'Q', decidedOn: '2026-06-01' },
  ])
  const pay = (projectId: number, amount: bigint, paidOn: string, planYear = 2026) => ({
    ...{ projectId, sourceId, planYear, paidOn, kind: 'volume' as const, amount },
  })
  await db
    .insert(payment)
    .values([
      pay(full, 12n, '2026-03-01'),
      pay(full, 1n, '2026-01-15', 2025),
      pay(half, 4n, '2026-05-01'),
      pay(half, 6n, '2026-07-01'),
      { ...pay(half, 5n, '2026-02-01'), reversedAt: new Date(), reversedReason: 'nhầm' },
    ])
})

const seen = async (query: string, day = DAY) => {
  const asked = {
    view: readPortfolioView(new URLSearchParams(query)),
    on: await directivesOnDay(database(), day),
    scope: 'all' as const,
  }
  return { rows: await listPortfolio(database(), asked), sums: await sumPortfolio(database(), asked) }
}

test('rows show the year as the money page does, and the sum row is their sum (R1)', async () => {
  const { rows, sums } = await seen('cols=year-plan,disbursed,year-left')
  for (const row of rows) {
    const sheet = sheetOn(await readMoneySheet(database(), row.id), DAY)
    const figures = sumFigures(planCells(sheet, DAY).filter(({ year }) => year === 2026))
    const { yearPlan, disbursed, yearLeft } = row
    expect({ yearPlan, disbursed, yearLeft }).toEqual({
      yearPlan: plannedOf(figures),
      disbursed: figures.disbursed,
      yearLeft: figures.left,
    })
    expect(await findMoneyOfYear(database(), row.id, DAY)).toEqual({ year: 2026, yearPlan, disbursed, yearLeft })
  }
  const total = (of: 'yearPlan' | 'disbursed' | 'yearLeft') => rows.reduce((sum, row) => sum + row[of], 0n)
  expect(sums.all).toMatchObject({ yearPlan: 37n, disbursed: 16n, yearLeft: 18n })
  for (const name of ['yearPlan', 'disbursed', 'yearLeft'] as const) expect(sums.all[name]).toBe(total(name))
})

test('is sorted and filtered by it, those without a plan last and not meant', async () => {
  const names = async (query: string, day = DAY) => (await seen(query, day)).rows.map((row) => ids.indexOf(row.id))
  expect(await names('sort=-year-share')).toEqual([0, 1, 2, 3])
  expect(await names('sort=-year-left')).toEqual([1, 2, 0, 3])
  expect(await names('sort=year-plan')).toEqual([2, 0, 1, 3])
  expect(await names('below=50')).toEqual([1, 2])
  expect((await seen('below=50&cols=year-plan&by=owner')).sums.groups).toMatchObject([{ yearPlan: 25n, disbursed: 4n }])
  expect(await names('below=50', '2027-01-10')).toEqual([1, 2])
})

test('asked for a source, the list holds the projects it funds and counts only what came from it', async () => {
  const db = database()
  const central = (await fundingSourceIds(db))('nstw-dt')
  const [full] = ids as [number]
  const given = { horizon: 'annual', year: 2026, lastYear: 2026, kind: 'initial', decidedOn: '2026-01-05' } as const
  await db.insert(allocation).values({ ...given, projectId: full, sourceId: central, amount: 100n })
  const { rows, sums } = await seen(`source=${central}&cols=year-plan,disbursed,year-left`)
  expect(rows).toMatchObject([{ id: full, yearPlan: 100n, disbursed: 0n, yearLeft: 100n }])
  expect(sums.all).toMatchObject({ count: 1, yearPlan: 100n, disbursed: 0n, yearLeft: 100n })
  expect((await seen('cols=year-plan')).sums.all).toMatchObject({ yearPlan: 137n })
})
