import { beforeEach, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { allocation, payment } from '#db/schema.server'
import { fundingSourceIds } from '#db/seed/money/funding-sources.server'
import { holdClock } from '#tests/support/clock'
import { addPackage } from '#tests/support/package-rows'
import { addProject } from '#tests/support/project-rows'
import { addOrganisationRow, outcome, signedIn, visit } from '#tests/support/requests'
import { loader as exported } from '~/routes/money/portfolio/export'
import { loader } from '~/routes/money/portfolio/route'

type Endpoint = (args: unknown) => Promise<unknown>
let own: number
let ids: number[]

beforeEach(async () => {
  holdClock('2026-11-22T09:00:00+07:00')
  own = await addOrganisationRow('Sở Y tế')
  const other = await addOrganisationRow('Sở Tư pháp')
  const sourceId = (await fundingSourceIds(database()))('nst-dt')
  ids = [await addProject({ ownerId: own, field: 'email' }), await addProject({ ownerId: other, field: 'portal' })]
  for (const projectId of ids) {
    const of = { projectId, sourceId }
    const given = { ...of, year: 2026, lastYear: 2026, kind: 'initial' as const, decidedOn: '2026-01-05' }
    await database()
      .insert(allocation)
      .values({ ...given, amount: 3_000_000_000n })
    await database()
      .insert(payment)
      .values({ ...of, planYear: 2026, paidOn: '2026-05-05', kind: 'volume', amount: 1_000_000_000n })
    await addPackage(projectId, { state: 'published', plannedQuarter: '2026-10-01' })
  }
})

const page = async (query = '', cookie?: string) => {
  const as = cookie ?? (await signedIn('finance')).cookie
  return (await outcome((loader as Endpoint)(visit(`/money${query}`, { cookie: as })))).value as Record<string, unknown>
}

test('shows groups, facts, curve, forecast and what lapses of the filter', async () => {
  expect(await page('?by=owner')).toMatchObject({
    view: { by: 'owner', year: null },
    money: {
      ...{ year: 2026, projects: 2, law: 'NĐ 73/2026/NĐ-CP, Điều 31', over: false },
      groups: [{ label: 'Sở Tư pháp', disbursed: 1_000_000_000n }, { label: 'Sở Y tế' }],
      sum: { allotted: 6_000_000_000n, disbursed: 2_000_000_000n },
      expected: [{ on: '2026-12-31', low: 2_000_000_000n }, { on: '2027-01-31' }],
      end: { lapse: { projects: 2, room: 4_000_000_000n }, lapsing: [{ step: 'sign-or-cut' }, {}] },
      picture: { lapse: { on: '2027-01-31' }, fan: { low: 2_000_000_000n } },
    },
  })
  expect(await page('?field=email&year=2025')).toMatchObject({ money: { groups: [], end: null, projects: 1 } })
  expect(await page('?by=year&whole=1')).toMatchObject({ money: { groups: [{ key: '2026' }] } })
  expect(await page('?year=nonsense&by=nothing')).toMatchObject({ view: { year: null, by: 'source' } })
})

test('in the January after, the first cut-off is known and only the second is expected', async () => {
  expect(await page('?year=2026&day=2027-01-10')).toMatchObject({
    money: { yearEndPassed: true, over: false, expected: [{ on: '2027-01-31' }] },
  })
  expect(await page('?year=2026&day=2027-02-01')).toMatchObject({ money: { over: true, end: null } })
})

test('a unit sees the money of its own projects and no other (R15), here and in the file', async () => {
  const { cookie } = await signedIn('unit-officer', own)
  expect(await page('?by=owner', cookie)).toMatchObject({
    money: { projects: 1, groups: [{ label: 'Sở Y tế' }], end: { lapsing: [{ projectId: ids[0] }] } },
  })
  const file = await (exported as (args: unknown) => Promise<Response>)(visit('/money/export.csv?by=owner', { cookie }))
  const lines = (await file.text()).trim().split('\r\n')
  expect(lines).toHaveLength(2)
  expect(lines[1]).toBe('Sở Y tế;2026;1;3000000000;0;0;1000000000;1000000000;2000000000;0.3333')
})
