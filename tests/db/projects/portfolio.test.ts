import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { projectBeneficiary } from '#db/schema.server'
import { addDirective, addNotice, addProject, addUnit } from '#tests/support/project-rows'
import { directivesOnDay } from '~/domain/directives/directives-on-day.server'
import type { Scope } from '~/domain/people/actor'
import { listPortfolio, streamPortfolio } from '~/domain/projects/portfolio.queries.server'
import { countByPhase, listOwners, sumPortfolio } from '~/domain/projects/portfolio-sums.queries.server'
import { EVERYTHING, type PortfolioView } from '~/domain/projects/portfolio-view'

const day = '2015-04-10'
let ict: number
let finance: number
beforeEach(async () => {
  ict = await addUnit('Sở Thông tin và Truyền thông')
  finance = await addUnit('Sở Tài chính')
})

const asked = async (view: Partial<PortfolioView> = {}, scope: Scope = 'all') => ({
  view: { ...EVERYTHING, ...view },
  on: await directivesOnDay(database(), day),
  scope,
})
const names = async (view: Partial<PortfolioView> = {}, scope: Scope = 'all') =>
  (await listPortfolio(database(), await asked(view, scope))).map((row) => row.name)

describe('the rows', () => {
  test('tell what the directives add up to on the day, the last order and the one in force', async () => {
    const id = await addProject({ ownerId: ict, pmuId: finance, name: 'Thư điện tử', totalInvestment: 5n })
    const notice = await addNotice()
    const by = { type: 'by' as const }
    const pause = await addDirective(notice, [id], { decision: 'pause', condition: 'đến khi có đánh giá' })
    await addDirective(notice, [id], { deadline: by, deadlineType: 'by', originalDueOn: '2015-04-09' })
    await addDirective(notice, [id], {
      deadline: by,
      deadlineType: 'by',
      originalDueOn: '2015-03-31',
      extendedDueOn: '2015-04-20',
    })
    await addDirective(notice, [id], { originalDueOn: '2015-04-01', completedOn: '2015-04-10' })
    await addDirective(notice, [id], { originalDueOn: '2015-04-02', continuous: true })
    await addDirective(notice, [id], {
      deadlineType: 'recurring',
      originalDueOn: '2015-04-02',
      lastReportOn: '2015-04-05',
    })
    await addDirective(await addNotice('80/TB-UBND', '2015-05-01'), [id], { decision: 'stop' })
    const [row] = await listPortfolio(database(), await asked())
    expect(row).toMatchObject({
      owner: 'Sở Thông tin và Truyền thông',
      pmu: 'Sở Tài chính',
      totalInvestment: 5n,
      openDirectives: 5,
      overdueDirectives: 1,
      oldestOverdueOn: '2015-04-09',
      nextDueOn: '2015-04-20',
      halted: true,
      orderInForce: {
        directiveId: pause,
        decision: 'pause',
        notice: '70/TB-UBND',
        section: '2',
        on: '2015-04-03',
        condition: 'đến khi có đánh giá',
      },
      lastOrder: { directiveId: pause, notice: '70/TB-UBND' },
    })
  })

  test('a directive completed since was still overdue on the day', async () => {
    const id = await addProject({ ownerId: ict })
    const notice = await addNotice()
    await addDirective(notice, [id], { deadlineType: 'by', originalDueOn: '2015-04-02', completedOn: '2015-04-11' })
    expect(await listPortfolio(database(), await asked())).toMatchObject([
      { openDirectives: 1, overdueDirectives: 1, oldestOverdueOn: '2015-04-02' },
    ])
  })

  test('a project without directives has none', async () => {
    await addProject({ ownerId: ict })
    const [row] = await listPortfolio(database(), await asked())
    expect(row).toMatchObject({ openDirectives: 0, overdueDirectives: 0, nextDueOn: null, halted: false, pmu: null })
    expect(row).toMatchObject({ orderInForce: null, lastOrder: null })
  })
})

describe('the order', () => {
  test('is Vietnamese by name, and empty values come last either way', async () => {
    for (const [name, totalInvestment] of [
      ['Đô thị', 3n],
      ['Dân cư', null],
      ['Ấp', 1n],
      ['An', 2n],
    ] as const)
      await addProject({ ownerId: ict, name, totalInvestment })
    expect(await names()).toEqual(['An', 'Ấp', 'Dân cư', 'Đô thị'])
    expect(await names({ sort: { column: 'name', down: true } })).toEqual(['Đô thị', 'Dân cư', 'Ấp', 'An'])
    expect(await names({ sort: { column: 'total', down: false } })).toEqual(['Ấp', 'An', 'Đô thị', 'Dân cư'])
    expect(await names({ sort: { column: 'total', down: true } })).toEqual(['Đô thị', 'An', 'Ấp', 'Dân cư'])
  })

  test('gathers groups first, in the order of the vocabulary or the name', async () => {
    await addProject({ ownerId: ict, name: 'A', phase: 'closing' })
    await addProject({ ownerId: finance, name: 'B', phase: 'proposal' })
    await addProject({ ownerId: ict, name: 'C', phase: 'proposal' })
    expect(await names({ by: 'phase' })).toEqual(['B', 'C', 'A'])
    expect(await names({ by: 'owner' })).toEqual(['B', 'A', 'C'])
  })

  test('every column can be sorted by', async () => {
    await addProject({ ownerId: ict, name: 'A', pmuId: finance })
    await addProject({ ownerId: finance, name: 'B' })
    const { PORTFOLIO_COLUMNS } = await import('~/domain/projects/portfolio-columns')
    for (const column of PORTFOLIO_COLUMNS)
      expect((await names({ sort: { column, down: true }, by: 'field' })).sort(), column).toEqual(['A', 'B'])
  })
})

describe('the filter', () => {
  test.each<[string, Partial<PortfolioView>, string[]]>([
    ['words without accents, in any order', { q: 'tu dien THU' }, ['Thư điện tử']],
    ['the number of the decision', { q: '120/QĐ' }, ['Thư điện tử']],
    ['a sign that SQL would read otherwise', { q: '%' }, []],
    ['field', { field: ['portal', 'network'] }, ['Cổng']],
    ['kind', { kind: ['lease'] }, ['Cổng']],
    ['phase', { phase: ['closing'] }, ['Thư điện tử']],
    ['group', { group: ['A'] }, ['Cổng']],
    ['regime', { regime: ['nd-102-2009'] }, ['Thư điện tử']],
    ['pace', { pace: 'slowed' }, ['Cổng']],
    ['the least amount', { min: 5n }, ['Thư điện tử']],
    ['the most amount', { max: 4n }, ['Cổng']],
    ['a period the plan touches', { from: '2015-06-01', to: '2015-06-30' }, ['Thư điện tử']],
    ['a period before every plan', { to: '2014-01-01' }, []],
    ['an overdue directive', { overdue: true }, ['Thư điện tử']],
    ['an order in force', { order: true }, ['Cổng']],
    ['computed health', { health: ['watch'] }, ['Thư điện tử']],
  ])('asks for %s', async (_, view, wanted) => {
    const email = await addProject({
      ...{ ownerId: ict, name: 'Thư điện tử', phase: 'closing', totalInvestment: 5n, decisionNumber: '120/QĐ-UBND' },
      ...{ regime: 'nd-102-2009', plannedStart: '2015-01-01', plannedEnd: '2015-12-31' },
    })
    const portal = await addProject({
      ...{ ownerId: finance, name: 'Cổng', field: 'portal', kind: 'lease', group: 'A', totalInvestment: 4n },
      ...{ pace: 'slowed', paceReason: 'cần thêm căn cứ' },
    })
    const notice = await addNotice()
    await addDirective(notice, [email], { deadlineType: 'by', originalDueOn: '2015-04-09' })
    await addDirective(notice, [portal], { decision: 'continue-rent' })
    await addDirective(notice, [email], { decision: 'pause', completedOn: '2015-04-04' })
    expect(await names(view)).toEqual(wanted)
    const sums = await sumPortfolio(database(), await asked(view))
    expect(sums.all.count).toBe(wanted.length)
  })
})

describe('what a unit sees (R15)', () => {
  test('its own projects, those it manages or benefits from, and those it has an order on', async () => {
    const unit = await addUnit('Sở Y tế')
    await addProject({ ownerId: ict, name: 'fremd' })
    await addProject({ ownerId: unit, name: 'owned' })
    await addProject({ ownerId: ict, pmuId: unit, name: 'managed' })
    const benefits = await addProject({ ownerId: ict, name: 'benefits' })
    await database().insert(projectBeneficiary).values({ projectId: benefits, organisationId: unit })
    const ordered = await addProject({ ownerId: ict, name: 'ordered' })
    const notice = await addNotice()
    await addDirective(notice, [ordered], { deadlineType: 'by', originalDueOn: '2015-04-01' }, unit)
    await addDirective(notice, [ordered], { deadlineType: 'by', originalDueOn: '2015-04-01', decision: 'pause' }, ict)
    expect(await names({}, [unit])).toEqual(['benefits', 'managed', 'ordered', 'owned'])
    expect(await names({}, [])).toEqual([])
    expect((await sumPortfolio(database(), await asked({}, [unit]))).all.count).toBe(4)
    expect(await listOwners(database(), { day, scope: [unit] })).toMatchObject([
      { name: 'Sở Thông tin và Truyền thông', count: 3 },
      { name: 'Sở Y tế', count: 1 },
    ])
    const row = (await listPortfolio(database(), await asked({ q: 'ordered' }, [unit])))[0]
    expect(row).toMatchObject({ openDirectives: 1, overdueDirectives: 1, halted: true })
  })
})

describe('sums, groups and the export', () => {
  test('follow the filter to the dong, beyond what a double holds', async () => {
    const large = 9_007_199_254_740_993n
    await addProject({ ownerId: ict, name: 'A', totalInvestment: large })
    await addProject({ ownerId: ict, name: 'B', totalInvestment: 2n, phase: 'closed' })
    await addProject({ ownerId: finance, name: 'C' })
    const sums = await sumPortfolio(database(), await asked({ by: 'owner' }))
    expect(sums.all).toMatchObject({ count: 3, total: large + 2n })
    expect(sums.groups.sort((a, b) => a.count - b.count)).toMatchObject([
      { key: String(finance), label: 'Sở Tài chính', count: 1, total: 0n },
      { key: String(ict), label: 'Sở Thông tin và Truyền thông', count: 2, total: large + 2n },
    ])
    const phases = await countByPhase(database(), await asked({ phase: ['closed'], q: '' }))
    expect(phases.sort((a, b) => a.count - b.count)).toEqual([
      { phase: 'closed', count: 1, total: 2n },
      { phase: 'proposal', count: 2, total: large },
    ])
  })

  test('nothing found is a sum of nothing', async () => {
    expect((await sumPortfolio(database(), await asked({ q: 'không có' }))).all).toMatchObject({ count: 0, total: 0n })
    expect(await names({ q: 'không có' })).toEqual([])
  })

  test('the export gives every row in the order of the screen, a batch at a time', async () => {
    for (const name of ['D', 'A', 'C', 'B', 'E']) await addProject({ ownerId: ict, name })
    const batches: string[][] = []
    for await (const rows of streamPortfolio(database(), await asked(), 2)) batches.push(rows.map((row) => row.name))
    expect(batches).toEqual([['A', 'B'], ['C', 'D'], ['E']])
  })
})
