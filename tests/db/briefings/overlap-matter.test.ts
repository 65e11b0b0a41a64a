import { describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { overlapCase } from '#db/schema.server'
import { actor, addActor, addProject, addUnit } from '#tests/support/project-rows'
import { sheetGaps } from '~/domain/briefings/matter'
import { listCandidates } from '~/domain/briefings/sources/all-sources.server'
import { decideOverlap, judgeOverlap } from '~/domain/overlaps/overlaps.commands.server'
import { reckonOverlaps } from '~/domain/overlaps/reckon-overlaps.commands.server'

const now = new Date('2026-05-20T02:00:00Z')
const day = '2026-05-20'
const by = actor()
const offered = async (scope: 'all' | number[] = 'all') =>
  (await listCandidates(database(), { asOf: day, scope, since: day })).filter(({ kind }) => kind === 'overlap')

describe('a pair called a duplicate', () => {
  test('waits with the money of both and what stopping either avoids, until it is decided', async () => {
    await addActor()
    const own = { field: 'other', phase: 'implementation' } as const
    const ownerId = await addUnit('Sở Nông nghiệp và Môi trường')
    const otherOwner = await addUnit('Huyện')
    const amounts = [5_000_000_000n, 9_000_000_000n] as const
    const name = 'Xây dựng cơ sở dữ liệu đất đai tỉnh'
    await addProject({ ...own, ownerId, name, totalInvestment: amounts[0] })
    const otherId = await addProject({
      ...{ ...own, ownerId: otherOwner, name: 'CSDL đất đai huyện Đại Từ', totalInvestment: amounts[1] },
    })
    await reckonOverlaps(database(), { by, now })
    expect(await offered()).toEqual([])
    const [pair] = await database().select().from(overlapCase)
    const judged = { overlapId: pair?.id ?? 0, version: pair?.version ?? 0, ground: 'Cùng một dữ liệu', by, now }
    expect(await judgeOverlap(database(), { ...judged, verdict: 'duplicate' })).toEqual({ ok: true })

    const [one] = await offered()
    if (!one) throw new Error('not offered')
    const { content } = one
    // Stopping the one with more left to sign for avoids more.
    expect(one).toMatchObject({ projectId: otherId, key: `overlap:${judged.overlapId}` })
    expect(sheetGaps('overlap', content)).toEqual([])
    expect(content.options.map(({ conclusions }) => conclusions.map(({ kind, leads }) => [kind, ...leads]))).toEqual([
      [['stop', 'Huyện']],
      [['report', 'Sở Nông nghiệp và Môi trường']],
      [['review', 'Huyện']],
    ])
    expect([content.options[0]?.money, content.recommended]).toEqual(['Tránh chi khoảng 9 tỷ đồng.', 'a'])
    expect(content.waiting).toContain('14 tỷ đồng')
    expect(content.facts[0]).toMatchObject({ on: day, link: `/overlaps/${judged.overlapId}` })
    expect(content.facts.every(({ source, on }) => source !== '' && on !== '')).toBe(true)
    expect(await offered([ownerId])).toEqual([])

    const said = { clauseId: null, wordOf: 'Chủ tịch UBND tỉnh', wordOn: day, words: null }
    const stop = { outcome: 'stop', stoppedId: otherId, title: 'Dừng', takenOn: day } as const
    const avoided = { avoidedCost: 9_000_000_000n, avoidedCostBasis: 'Được duyệt trừ đã ký' }
    const of = { overlapId: judged.overlapId, version: judged.version + 1, by, now }
    expect(await decideOverlap(database(), { ...of, ...said, ...stop, ...avoided })).toMatchObject({ ok: true })
    expect(await offered()).toEqual([])
  })
})
