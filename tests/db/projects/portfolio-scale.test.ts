import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import { describe, expect, test } from 'vitest'
import { connect, type Database, database } from '#db/client.server'
import * as schema from '#db/schema.server'
import { addNotice, addUnit } from '#tests/support/project-rows'
import { addDays } from '~/domain/calendar-day'
import { directivesOnDay } from '~/domain/directives/directives-on-day.server'
import { gapSteps, HEALTH_GAPS, healthGap } from '~/domain/projects/health-gap'
import { listPortfolio, listPortfolioIds, listPortfolioRows } from '~/domain/projects/portfolio.queries.server'
import { countByPhase, sumPortfolio } from '~/domain/projects/portfolio-sums.queries.server'
import { EVERYTHING, type PortfolioView, readPortfolioView } from '~/domain/projects/portfolio-view'
import { computedHealth, declaredHealth } from '~/domain/projects/project-health'
import { HEALTHS, PROJECT_PHASES } from '~/domain/projects/project-terms'

const day = '2015-06-10'

/** Projects and directives of every sort, by arithmetic on a row's number. */
async function addMany(projects: number) {
  const [owner, other] = [await addUnit('Sở A'), await addUnit('Sở B')]
  const notice = await addNotice()
  await database().execute(sql`
    insert into project (code, name, kind, field, owner_id, phase, pace, pace_reason, planned_start, planned_end,
      actual_start, actual_end, total_investment)
    select 'P-' || i, 'Dự án ' || i, 'system', (array['email', 'portal', 'network'])[1 + i % 3],
      case when i % 2 = 0 then ${owner}::int else ${other}::int end,
      (array['proposal', 'preparation', 'implementation', 'closing', 'closed', 'stopped'])[1 + i % 6],
      case when i % 11 = 0 then 'slowed' else 'normal' end, case when i % 11 = 0 then 'lý do' end,
      case when i % 7 <> 0 then date '2015-01-01' + i % 300 end,
      case when i % 5 <> 0 then date '2015-03-01' + 300 + i % 300 - 350 * (i % 2) end,
      case when i % 4 <> 0 then date '2015-02-01' + i % 200 end, case when i % 4 = 1 then date '2015-09-01' + i % 200 end,
      i::bigint * 1000000
    from generate_series(1, ${projects}::int) i`)
  await database().execute(sql`
    insert into directive (notice_id, clause_id, ordinal, section, text, start, "end", decision, deadline, deadline_type,
      original_due_on, completed_on, issued_on)
    select ${notice.noticeId}::int, ${notice.clauseId}::int, i, '2', 'Chỉ đạo ' || i, 0, 5,
      (array['assign', 'pause', 'report', 'evaluate'])[1 + i % 4], '{"type": "by"}', 'by',
      date '2015-03-01' + i % 200, case when i % 3 = 0 then date '2015-05-01' end, date '2015-01-01'
    from generate_series(1, ${projects}::int) i`)
  await database().execute(sql`
    insert into directive_project (directive_id, project_id)
    select d.id, p.id from directive d join project p on p.code = 'P-' || d.ordinal where d.ordinal % 3 <> 2`)
  await database().execute(sql`
    update project set declared_health = (array['good', 'watch', 'bad'])[1 + id % 3],
      declared_health_note = 'như hệ thống', declared_health_on = date '2015-04-01' + id % 90
    where id % 5 <> 0`)
  // First approvals with and without days of their own, then dearer and cheaper ones, then some settlements.
  await database().execute(sql`
    insert into estimate (project_id, ordinal, kind, amount, decided_on, planned_start, planned_end, decision_number, reason)
    select id, n, 'total-investment', 1000000 + (id % 17) * (n - 1) * 25000, date '2015-01-01' + (n - 1) * 100,
      case when id % 3 <> 0 then date '2014-06-01' end, case when id % 3 <> 0 then date '2015-01-01' + (id % 29) * 10 end,
      'QĐ', 'lý do'
    from project, generate_series(1, 2) n where id % 4 <> 0`)
  await database().execute(sql`
    insert into settlement (project_id, ground, ground_on, approved_on, approved_amount)
    select id, 'handover', '2015-05-01', date '2015-05-01' + id % 60, 1000000 + (id % 9) * 50000 from project where id % 6 = 1`)
  // From the day before the one the views speak of; earlier days keep the default.
  await database().execute(sql`
    insert into variance_bounds (watch_from, bad_from, set_at) values (4, 21, '2015-06-09T10:00:00+07:00')`)
  await database().execute(sql`analyze`)
}

/** The same database, counting the statements that go to it. */
function counted(): { db: Database; statements: () => number; close: () => Promise<void> } {
  let count = 0
  const { DATABASE_URL, DATABASE_SOCKET_FOLDER } = process.env
  const client = connect(DATABASE_URL ? { url: DATABASE_URL } : { socketFolder: DATABASE_SOCKET_FOLDER ?? '' }, 1)
  const logger = {
    logQuery: () => {
      count += 1
    },
  }
  const db = drizzle(client, { schema, casing: 'snake_case', logger })
  return { db, statements: () => count, close: () => client.end() }
}

const views = [
  '',
  'sort=-total',
  'sort=-directives',
  'sort=owner&by=field',
  'overdue=1',
  'health=bad&by=owner',
  'gap=rosier,faded&sort=-gap',
  'q=du an 99&phase=closing,closed',
  'page=150',
  'order=1&sort=next&size=200',
].map((query) => readPortfolioView(new URLSearchParams(query)))

async function screen(db: Database, view: PortfolioView) {
  const asked = { view, on: await directivesOnDay(db, day), scope: 'all' as const }
  const rows = await listPortfolio(db, asked)
  await sumPortfolio(db, asked)
  await countByPhase(db, asked)
  return rows.length
}

describe('with ten thousand projects', () => {
  test('a screen takes the same number of statements as with ten, and no view takes seconds', async () => {
    const spent: number[] = []
    for (const size of [10, 10_000]) {
      await database().execute(sql`truncate project, directive, notice, organisation restart identity cascade`)
      await addMany(size)
      const { db, statements, close } = counted()
      for (const view of views) {
        const before = statements()
        const start = performance.now()
        const shown = await screen(db, view)
        if (size === 10_000) expect(performance.now() - start, JSON.stringify(view.sort)).toBeLessThan(5_000)
        if (size === 10_000) expect(shown, 'rows of a page').toBeGreaterThan(0)
        if (shown > 0) spent.push(statements() - before)
      }
      await close()
    }
    expect(new Set(spent)).toEqual(new Set([5]))
  }, 120_000)
})

describe('computed health and the phase of a day', () => {
  test('are the same in SQL and in the rule, for every project and many days', async () => {
    await addMany(400)
    const met = new Set<string>()
    for (const asOf of [day, addDays(day, -60), addDays(day, 45), addDays(day, 200)]) {
      const scope = 'all' as const
      const on = await directivesOnDay(database(), asOf)
      const said = new Map<number, string>()
      for (const health of HEALTHS) {
        const view = { ...EVERYTHING, health: [health], size: 1000 }
        for (const row of await listPortfolio(database(), { view, on, scope })) said.set(row.id, health)
      }
      const gaps = new Map<number, string>()
      for (const gap of HEALTH_GAPS) {
        const view = { ...EVERYTHING, gap: [gap], size: 1000 }
        for (const id of await listPortfolioIds(database(), { view, on, scope })) gaps.set(id, gap)
      }
      for (const gap of gaps.values()) met.add(gap)
      const phases = new Map<number, string>()
      for (const phase of PROJECT_PHASES) {
        const view = { ...EVERYTHING, phase: [phase], size: 1000 }
        for (const id of await listPortfolioIds(database(), { view, on, scope })) phases.set(id, phase)
      }
      const ids = Array.from({ length: 400 }, (_, index) => index + 1)
      for (const row of await listPortfolioRows(database(), { ids, on, scope })) {
        expect(computedHealth(row, asOf).health, `${row.name} on ${asOf}`).toBe(said.get(row.id))
        const gap = healthGap(declaredHealth(row, asOf), computedHealth(row, asOf).health)
        expect(gap, `${row.name} on ${asOf}`).toBe(gaps.get(row.id))
        expect(row.phase, `${row.name} on ${asOf}`).toBe(phases.get(row.id))
      }
      const sorted = await listPortfolio(database(), {
        view: { ...EVERYTHING, sort: { column: 'gap', down: true }, size: 1000 },
        ...{ on, scope },
      })
      const steps = sorted.map((row) => gapSteps(declaredHealth(row, asOf), computedHealth(row, asOf).health) ?? -9)
      expect(steps, asOf).toEqual([...steps].sort((a, b) => b - a))
    }
    expect(met).toEqual(new Set(HEALTH_GAPS))
  }, 60_000)
})
