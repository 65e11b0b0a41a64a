import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { addBuiltInRegimes } from '#db/regimes/load-regimes.server'
import { addLease } from '#tests/support/lease-rows'
import { addProject, addUnit } from '#tests/support/project-rows'
import { addDays } from '~/domain/calendar-day'
import { readLeaseFilter } from '~/domain/leases/lease-filter'
import { findLease } from '~/domain/leases/lease-page.queries.server'
import { findLeaseRules } from '~/domain/leases/lease-rules.queries.server'
import { HORIZONS, horizonOf } from '~/domain/leases/lease-standing'
import { countLeases, listLeases } from '~/domain/leases/leases.queries.server'

const day = '2015-04-01'
const filter = (query = '') => readLeaseFilter(new URLSearchParams(query))
const ids = async (query: string, scope: 'all' | number[] = 'all') =>
  (await listLeases(database(), filter(query), day, scope)).rows.map((row) => row.id)

let ownerId = 0
let projectId = 0
beforeEach(async () => {
  ownerId = await addUnit('Sở A')
  projectId = await addProject({ ownerId })
})

describe('the list of leases', () => {
  test('groups by the same horizons as the rule, for ends on and beside every bound', async () => {
    const ends = ['2015-07-01', '2015-10-01', '2016-04-01', '2016-10-01', day].flatMap((bound) => [
      addDays(bound, -1),
      bound,
      addDays(bound, 1),
    ])
    const rows = await Promise.all(
      ends.map((endsOn) => addLease(projectId, { startsOn: '2015-01-01', endsOn, firstEndsOn: endsOn })),
    )
    const counts = await countLeases(database(), filter(), day, 'all')
    for (const horizon of HORIZONS) {
      const expected = rows.filter((row) => horizonOf(row.endsOn, day) === horizon).map((row) => row.id)
      expect((await ids(`horizon=${horizon}`)).sort((a, b) => a - b)).toEqual(expected.sort((a, b) => a - b))
      expect(counts[horizon]).toBe(expected.length)
    }
    expect(counts.open).toBe(rows.length)
  })

  test('finds by service, provider and contract without accents; closed ones stand apart', async () => {
    const mail = await addLease(projectId)
    const line = await addLease(projectId, { service: 'Đường truyền số liệu', contractNumber: '77/ĐT' })
    const closed = await addLease(projectId, { closedOn: '2015-03-01' })
    expect(await ids('q=thu dien tu')).toEqual([mail.id])
    expect(await ids('q=duong truyen vdc')).toEqual([line.id])
    expect(await ids('q=77/dt')).toEqual([line.id])
    expect(await ids('q=100%25')).toEqual([])
    expect(await ids('closed=1')).toEqual([closed.id])
    expect(await countLeases(database(), filter(), day, 'all')).toMatchObject({ open: 2, closed: 1 })
  })

  test('another unit sees none, in the list, the counts and the page', async () => {
    const { id } = await addLease(projectId)
    expect(await ids('', [ownerId])).toEqual([id])
    expect(await ids('', [ownerId + 1])).toEqual([])
    expect(await countLeases(database(), filter(), day, [ownerId + 1])).toMatchObject({ open: 0 })
    expect(await findLease(database(), id, [ownerId + 1])).toBeNull()
    expect(await findLease(database(), id, [ownerId])).toMatchObject({ id, provider: 'VDC Online', renewals: [] })
  })
})

describe('what the law asks of a lease', () => {
  test('comes from the files of the decrees, and is unknown where a file says nothing', async () => {
    await addBuiltInRegimes(database())
    const rules = async (code: string | null) => {
      const found = await findLeaseRules(database(), code)
      return found && [found.planOffMarket !== null, found.termOffMarket?.most ?? null, found.notForUpgrade !== null]
    }
    expect(await rules('nd-73-2019')).toEqual([true, 60, false])
    expect(await rules('nd-224-2026')).toEqual([true, null, true])
    expect(await rules('nd-102-2009')).toBeNull()
    expect(await rules('no-such-law')).toBeNull()
    expect(await rules(null)).toBeNull()
  })
})
