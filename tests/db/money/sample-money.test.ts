import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.server'
import { loadSample } from '#db/seed/load-sample.server'
import { moneyFindings } from '~/domain/money/money-findings'
import { type MoneySheet, sheetOn, sumAmounts } from '~/domain/money/money-sheet'
import { readMoneySheet } from '~/domain/money/money-sheet.queries.server'
import { planCells } from '~/domain/money/year-plan'

const TODAY = '2026-11-21'
const rows = async <T extends Record<string, unknown>>(query: ReturnType<typeof sql>) => [
  ...(await database().execute<T>(query)),
]
const countOf = async (query: ReturnType<typeof sql>) => (await rows<{ n: number }>(query))[0]?.n

/** Every day on which something of the sheet was decided, accepted or paid. */
const daysOf = ({ allocations, payments, carryOvers, estimates, acceptances }: MoneySheet): string[] => [
  ...new Set([
    ...[...allocations, ...carryOvers, ...estimates].map((row) => row.decidedOn),
    ...payments.map((row) => row.paidOn),
    ...acceptances.map((row) => row.acceptedOn),
    TODAY,
  ]),
]

test('the money of the sample is true on every day of its story, and every view has something to show', async () => {
  await loadSample(database(), { today: TODAY })
  await addsUp()
  await isChargedToContracts()
  await hasSomethingToShow()
  await tellsCpnet()
  await tellsTheEmailLease()
  await isTold()
})

/** Adds up on every day of its story; what does not is meant to be seen, and ends on the day it is told on. */
async function addsUp() {
  const found: string[] = []
  let lapsed = 0
  for (const { id, code } of await rows<{ id: number; code: string }>(sql`select id, code from project order by id`)) {
    const sheet = await readMoneySheet(database(), id)
    for (const name of ['payments', 'allocations', 'carryOvers', 'estimates', 'acceptances'] as const)
      expect(`${code} ${name} ${sheetOn(sheet, TODAY)[name].length}`).toBe(`${code} ${name} ${sheet[name].length}`)
    lapsed += planCells(sheet, TODAY).filter((cell) => cell.lapsed > 0n).length
    const newest = sheet.estimates.at(-1)?.amount
    if (newest !== undefined) expect(newest).toBe(sheet.project.totalInvestment)
    const seen = daysOf(sheet).flatMap((day) => moneyFindings(sheetOn(sheet, day), day).map(({ key }) => key))
    found.push(...[...new Set(seen)].map((key) => `${code} ${key}`))
  }
  expect(found.sort()).toEqual([
    'DA-0029 unit-too-small',
    'DA-0043 copied-neighbour',
    'DA-0056 declared-differs',
    'DA-0061 contract-paid-above-accepted',
  ])
  expect(lapsed).toBeGreaterThan(5)
  const told = sql`select note from payment where imported union all select reason from allocation where imported`
  expect(await rows(told)).toEqual([
    { note: 'Nhập từ bảng đối chiếu của Kho bạc; chưa thấy biên bản nghiệm thu' },
    ...Array(2).fill({ note: 'Nhập từ biểu tổng hợp của Sở Tài chính, chưa đối chiếu với quyết định giao vốn' }),
  ])
}

/** What was paid for work was paid for a contract or a lease, never before it was signed. */
async function isChargedToContracts() {
  expect(await rows(sql`select distinct note from payment where contract_id is null and lease_id is null`)).toEqual([
    { note: 'Chi phí quản lý dự án' },
  ])
  const wrong = sql`select count(*)::int as n from payment join contract on contract.id = contract_id
    where paid_on < signed_on or payment.bid_package_id <> contract.bid_package_id or payment.project_id <> contract.project_id`
  expect(await countOf(wrong)).toBe(0)
  // A finished contract is paid to its last dong, but for what is kept back for the warranty.
  const finished = await rows<{ kept: string }>(sql`
    select contract.value - sum(payment.amount) - (contract.value * coalesce(case when retention_released_on is null then retention_basis_points end, 0) / 10000) as kept
    from contract join bid_package on bid_package.id = contract.bid_package_id join payment on contract_id = contract.id
    where bid_package.state = 'settled' group by contract.id`)
  expect(finished.length).toBeGreaterThan(20)
  expect(finished.filter(({ kept }) => BigInt(kept) !== 0n)).toEqual([])
}

/** Every view has something to show. */
async function hasSomethingToShow() {
  const shown = await rows<Record<string, number>>(sql`select
    (select count(*)::int from carry_over) as carried,
    (select count(*)::int from allocation where kind = 'adjustment' and amount < 0) as lowered,
    (select count(*)::int from allocation where kind = 'adjustment' and amount > 0) as raised,
    (select count(*)::int from allocation where horizon = 'medium-term') as "mediumTerm",
    (select count(*)::int from estimate where ordinal > 1) as adjusted,
    (select count(*)::int from estimate where clause_id is not null) as ordered,
    (select count(*)::int from estimate where file_id is not null) as papers,
    (select count(*)::int from payment where kind = 'advance') as advances,
    (select count(*)::int from payment where extract(year from paid_on) = plan_year + 1) as late,
    (select count(*)::int from settlement where approved_on is not null) as settled,
    (select count(*)::int from settlement where ground = 'stopped' and submitted_on is null) as stopped,
    (select count(*)::int from contract where retention_released_on is not null) as released`)
  for (const [what, n] of Object.entries(shown[0] ?? {})) expect([what, n > 0]).toEqual([what, true])
}

/** CPNet: volume accepted by package on 1/3/2014, with what is proposed for the rest. */
async function tellsCpnet() {
  const [project] = await rows<{ id: number }>(sql`select id from project where name like '%CPNet%'`)
  const sheet = sheetOn(await readMoneySheet(database(), project?.id ?? 0), '2014-03-01')
  const share = sheet.contracts.map(({ id, value }) => {
    const accepted = sumAmounts(sheet.acceptances.filter((row) => row.contractId === id))
    return Number((accepted * 100n) / value)
  })
  expect(share).toEqual([0, 100, 71, 44])
  const rest = sql`select count(*)::int as n from acceptance join bid_package on bid_package.id = bid_package_id
    where project_id = ${project?.id} and proposal_for_rest is not null and accepted_on = '2014-02-28'`
  expect(await countOf(rest)).toBe(2)
  expect(sheet.estimates).toHaveLength(1)
}

/** The e-mail lease is paid by quarters, each year what the lease costs; its term was paid for when it was ordered. */
async function tellsTheEmailLease() {
  const paid = await rows(sql`select plan_year as year, count(*)::int as n, sum(amount)::text as sum from payment
    join lease on lease.id = lease_id join supplier on supplier.id = provider_id and supplier.name = 'VDC Online'
    group by plan_year order by plan_year`)
  expect(paid).toEqual([
    { year: 2013, n: 4, sum: '145200000' },
    ...[2014, 2015, 2016].map((year) => ({ year, n: 4, sum: '158400000' })),
  ])
  expect(await rows(sql`select reason, section from estimate join clause on clause.id = clause_id`)).toMatchObject([
    { reason: expect.stringContaining('70/TB-UBND'), section: '2' },
  ])
}

/** Is told in the story on the days it happened, an entry for each. */
async function isTold() {
  const told = await rows<{ event: string; n: number }>(sql`
    select event, count(*)::int as n from timeline_entry where event like 'money.%' group by event`)
  const n = (event: string) => told.find((one) => one.event === event)?.n
  expect(n('money.paid')).toBe(await countOf(sql`select count(*)::int as n from payment`))
  expect(n('money.estimate-recorded')).toBe(await countOf(sql`select count(*)::int as n from estimate`))
  expect(n('money.carried-over')).toBe(await countOf(sql`select count(*)::int as n from carry_over`))
  const adjusted = sql`select count(*)::int as n from allocation where kind = 'adjustment'`
  expect(n('money.allocation-adjusted')).toBe(await countOf(adjusted))
  const off = sql`select count(*)::int as n from timeline_entry where event = 'money.paid'
    and (at at time zone 'Asia/Ho_Chi_Minh')::date <> (data ->> 'paidOn')::date`
  expect(await countOf(off)).toBe(0)
}

test('two loads with the same seed and day pay the same', async () => {
  const mark = async () => {
    const [row] = await rows<{ mark: string }>(sql`
      select md5(string_agg(concat_ws(' ', project_id, contract_id, source_id, plan_year, paid_on, amount), '|' order by id)) as mark from payment`)
    return row?.mark
  }
  const clear = sql`truncate organisation, person, project, notice, timeline_entry restart identity cascade`
  await loadSample(database(), { today: TODAY, projects: 120, directives: 0 })
  const first = await mark()
  await database().execute(clear)
  await loadSample(database(), { today: TODAY, projects: 120, directives: 0 })
  expect(await mark()).toBe(first)
})
