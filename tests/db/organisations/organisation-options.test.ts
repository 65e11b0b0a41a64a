import { describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { loadSample } from '#db/seed/load-sample.server'
import { listOrganisationOptions } from '~/domain/organisations/organisation-options.queries.server'

const TODAY = '2026-11-21'
const namesFor = async (q: string, onDay = TODAY) =>
  (await listOrganisationOptions(database(), { q, onDay })).map((unit) => unit.name)

describe('units to choose from', () => {
  test('any name finds a unit, without accents and in any order; those that live that day come first', async () => {
    await loadSample(database(), { today: TODAY, parts: ['register'] })
    expect((await namesFor('so khcn'))[0]).toBe('Sở Khoa học và Công nghệ tỉnh Bắc Ninh')
    expect((await namesFor('cong nghe so khoa'))[0]).toMatch(/^Sở Khoa học và Công nghệ/)
    expect((await namesFor('SO TT&TT', '2015-04-03'))[0]).toBe('Sở Thông tin và Truyền thông tỉnh Bắc Giang')
    expect((await namesFor('so thong tin va truyen thong', '2015-04-03')).slice(0, 3)).toContain(
      'Sở Thông tin và Truyền thông tỉnh Bắc Giang',
    )
    expect(await namesFor('100%')).toEqual([])
    expect(await namesFor('không có đâu')).toEqual([])
    const old = await listOrganisationOptions(database(), { q: 'so tt&tt bac giang', onDay: TODAY })
    expect(old[0]?.endedOn).toBe('2025-02-28')
  })

  test('with nothing typed only the living are offered, by the names of the day', async () => {
    await loadSample(database(), { today: TODAY, parts: ['register'] })
    const now = await listOrganisationOptions(database(), { q: '', onDay: TODAY })
    expect(now.length).toBeGreaterThan(20)
    expect(now.every((unit) => unit.endedOn === null)).toBe(true)
    const [tourism] = await listOrganisationOptions(database(), { q: 'tong cuc du lich', onDay: '2016-05-09' })
    expect(tourism?.name).toBe('Tổng cục Du lịch')
    const [renamed] = await listOrganisationOptions(database(), { q: 'tong cuc du lich', onDay: TODAY })
    expect(renamed?.name).toBe('Cục Du lịch Quốc gia Việt Nam')
  })
})
