import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { acceptance, allocation, carryOver, payment, project } from '#db/schema.server'
import { fundingSourceIds } from '#db/seed/money/funding-sources.server'
import { randomFrom } from '#db/seed/random'
import { addPackage } from '#tests/support/package-rows'
import { addProject, addUnit } from '#tests/support/project-rows'
import { directivesOnDay } from '~/domain/directives/directives-on-day.server'
import { readPortfolioCurve } from '~/domain/money/portfolio-curve.queries.server'
import { groupMoney, listMoneyYears, restOfGroup, sumGroups } from '~/domain/money/portfolio-figures.queries.server'
import { MONEY_GROUPINGS } from '~/domain/money/portfolio-money-view'
import { listRoom } from '~/domain/money/portfolio-projects.queries.server'
import type { Scope } from '~/domain/people/actor'
import { listPortfolioIds, listPortfolioRows } from '~/domain/projects/portfolio.queries.server'
import { sumPortfolio } from '~/domain/projects/portfolio-sums.queries.server'
import { readPortfolioView } from '~/domain/projects/portfolio-view'

const DAY = '2026-11-22'
const PROJECTS = 12
let units: number[]
let sources: number[]

beforeEach(async () => {
  const db = database()
  const random = randomFrom(26)
  const amount = () => BigInt(random.between(1, 9_000_000)) * 1000n + BigInt(random.between(0, 9))
  const idOf = await fundingSourceIds(db)
  sources = [idOf('nst-dt'), idOf('nstw-dt'), idOf('nst-tx')]
  units = [await addUnit('Sở A'), await addUnit('Sở B')]
  for (let n = 0; n < PROJECTS; n += 1) {
    const id = await addProject({ ownerId: random.pick(units), field: random.pick(['email', 'portal', 'network']) })
    const bidPackageId = await addPackage(id)
    for (const year of [2024, 2025, 2026])
      for (const sourceId of sources.filter(() => random.chance(0.7))) {
        const of = { projectId: id, sourceId }
        await db.insert(allocation).values([
          { ...of, year, lastYear: year, kind: 'initial', amount: amount() * 3n, decidedOn: `${year}-01-05` },
          {
            ...of,
            year,
            lastYear: year,
            kind: 'adjustment',
            reason: 'r',
            amount: -amount(),
            decidedOn: `${year}-12-05`,
          },
        ])
        const paid = { ...of, planYear: year, kind: 'volume' as const, amount: amount() }
        await db.insert(payment).values([
          { ...paid, paidOn: `${year}-${random.pick(['03', '07', '12'])}-10` },
          { ...paid, paidOn: `${year + 1}-01-20` },
          { ...paid, paidOn: `${year}-02-02`, reversedAt: new Date(), reversedReason: 'nhầm' },
        ])
        if (random.chance(0.4))
          await db
            .insert(carryOver)
            .values({ ...of, fromYear: year, amount: amount(), decisionNumber: 'Q', decidedOn: `${year + 1}-01-25` })
      }
    await db
      .insert(acceptance)
      .values({ bidPackageId, kind: 'interim', acceptedOn: '2026-05-05', amount: amount(), volume: 'v' })
  }
})

async function seen(query: string, scope: Scope = 'all', day = DAY) {
  const db = database()
  const view = readPortfolioView(new URLSearchParams(`cols=year-plan,disbursed,year-left&${query}`))
  const on = await directivesOnDay(db, day)
  const ids = await listPortfolioIds(db, { view, on, scope })
  const foot = (await sumPortfolio(db, { view, on, scope })).all
  const rows = ids.length > 0 ? await listPortfolioRows(db, { ids, on, scope, sources: view.source }) : []
  const asked = { ids, day, sources: view.source, year: Number(day.slice(0, 4)) }
  return { foot, rows, asked }
}

describe('every way of gathering adds up to the projects and to the foot of the portfolio (R1)', () => {
  test.each(['', 'field=email,portal', 'source=S', 'below=40'])('with the filter «%s»', async (filter) => {
    const query = filter.replace('S', String(sources[1]))
    for (const scope of ['all', [units[0] ?? 0]] as Scope[])
      for (const day of [DAY, '2026-01-15']) {
        const { foot, rows, asked } = await seen(query, scope, day)
        const total = (of: 'yearPlan' | 'disbursed' | 'yearLeft') => rows.reduce((sum, row) => sum + row[of], 0n)
        expect([total('yearPlan'), total('disbursed'), total('yearLeft')]).toEqual([
          foot.yearPlan,
          foot.disbursed,
          foot.yearLeft,
        ])
        for (const by of MONEY_GROUPINGS) {
          const sum = sumGroups(await groupMoney(database(), { ...asked, by }))
          const figures = [sum.allotted + sum.carriedIn, sum.disbursed, restOfGroup(sum)]
          expect(figures, `${by} ${day}`).toEqual([foot.yearPlan, foot.disbursed, foot.yearLeft])
        }
        const rooms = await listRoom(database(), asked)
        const left = rows.reduce((sum, row) => (row.yearLeft > 0n ? sum + row.yearLeft : sum), 0n)
        expect(rooms.reduce((sum, { room }) => sum + room, 0n)).toBe(left)
      }
  })
})

test('all years stand beside each other, both cut-offs told apart, volume with its year', async () => {
  const { asked } = await seen('')
  const years = await groupMoney(database(), { ...asked, year: null, by: 'year' })
  expect(years.map(({ key }) => key)).toEqual(['2024', '2025', '2026'])
  expect(await listMoneyYears(database(), asked)).toEqual([2026, 2025, 2024])
  for (const row of years.slice(0, 2)) expect(row.disbursed).toBe(row.yearEnd * 2n)
  expect(years.map(({ accepted }) => accepted !== 0n)).toEqual([false, false, true])
  const bySource = await groupMoney(database(), { ...asked, by: 'source' })
  expect(bySource.every(({ accepted }) => accepted === null)).toBe(true)
  expect(bySource.map(({ label }) => label)).toContain('Ngân sách tỉnh, chi đầu tư phát triển')
  const { foot, asked: own } = await seen('', [units[1] ?? 0])
  const byOwner = await groupMoney(database(), { ...own, by: 'owner' })
  expect(byOwner).toMatchObject([{ key: String(units[1]), label: 'Sở B' }])
  expect(foot.count).toBeLessThan((await database().select().from(project)).length)
})

test('the curve ends where the table does', async () => {
  const { asked } = await seen('field=email')
  const sum = sumGroups(await groupMoney(database(), { ...asked, by: 'field' }))
  const curve = await readPortfolioCurve(database(), asked)
  expect(curve.paid.at(-1)?.sum).toBe(sum.disbursed)
  expect(curve.accepted.at(-1)?.sum).toBe(sum.accepted)
  expect(curve.plan.at(-1)).toEqual({ on: '2026-12-31', sum: sum.allotted + sum.carriedIn - sum.carriedOut })
  const one = await readPortfolioCurve(database(), { ...asked, sources: [sources[0] ?? 0] })
  expect(one.accepted).toEqual([])
})

test('nothing chosen has no money', async () => {
  const { asked, foot } = await seen('q=khong+co+du+an+nao')
  expect(foot).toMatchObject({ count: 0, yearPlan: 0n })
  expect(await groupMoney(database(), { ...asked, by: 'source' })).toEqual([])
  expect(await listMoneyYears(database(), asked)).toEqual([])
})
