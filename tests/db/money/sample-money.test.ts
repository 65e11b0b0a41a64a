import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.server'
import { loadSample } from '#db/seed/load-sample.server'
import { moneyFindings } from '~/domain/money/money-findings'
import { sheetOn } from '~/domain/money/money-sheet'
import { readMoneySheet } from '~/domain/money/money-sheet.queries.server'
import { planCells } from '~/domain/money/year-plan'

const TODAY = '2026-11-21'
const ids = async () =>
  (await database().execute<{ id: number }>(sql`select id from project order by id`)).map((row) => row.id)

test('the money of the sample adds up, lies in its years, and ends on the day it is told on', async () => {
  await loadSample(database(), { today: TODAY, parts: ['register', 'people', 'projects'] })
  const keys = new Set<string>()
  let years = 0
  let lapsed = 0
  for (const id of await ids()) {
    const sheet = await readMoneySheet(database(), id)
    expect(sheetOn(sheet, TODAY).payments.length, `project ${id}`).toBe(sheet.payments.length)
    expect(sheetOn(sheet, TODAY).allocations.length).toBe(sheet.allocations.length)
    const cells = planCells(sheet, TODAY)
    years += cells.length
    lapsed += cells.filter((cell) => cell.lapsed > 0n).length
    const breaches = moneyFindings(sheet, TODAY).filter(({ weight }) => weight === 'breach')
    for (const { key } of breaches) keys.add(key)
    const newest = sheet.estimates.at(-1)?.amount
    if (newest !== undefined) expect(newest).toBe(sheet.project.totalInvestment)
  }
  expect([...keys]).toEqual(['declared-differs'])
  expect(years).toBeGreaterThan(60)
  expect(lapsed).toBeGreaterThan(5)
})

test('two loads with the same seed and day pay the same', async () => {
  const mark = async () => {
    const [row] = await database().execute<{ mark: string }>(sql`
      select md5(string_agg(concat_ws(' ', project_id, source_id, plan_year, paid_on, amount), '|' order by id)) as mark from payment`)
    return row?.mark
  }
  await loadSample(database(), { today: TODAY, projects: 120, directives: 0 })
  const first = await mark()
  await database().execute(sql`truncate organisation, person, project, notice, timeline_entry restart identity cascade`)
  await loadSample(database(), { today: TODAY, projects: 120, directives: 0 })
  expect(await mark()).toBe(first)
})
