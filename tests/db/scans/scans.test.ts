import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { database } from '#db/client.server'
import { scan } from '#db/schema.server'
import { addActor, addUnit } from '#tests/support/directive-rows'
import { findDraft } from '~/domain/notices/notice-draft.queries.server'
import type { Actor } from '~/domain/people/actor'
import { MOST_ATTEMPTS, MOST_WAITING, SILENCE } from '~/domain/scans/scan'
import { endScan, keepScanAlive, letGoOfAllScans, takeNextScan } from '~/domain/scans/scan-turns.commands.server'
import { cancelScan, handInScan, readScanAgain } from '~/domain/scans/scans.commands.server'
import { findScan, listScans } from '~/domain/scans/scans.queries.server'
import { readTurn } from '~/start/read-scans.server'

const NOW = new Date('2026-03-02T02:00:00Z')
const later = (time: number) => new Date(NOW.getTime() + time)
let office: Actor
let officer: Actor

beforeEach(async () => {
  const unit = await addUnit('Văn phòng UBND tỉnh')
  office = await addActor('Văn phòng', unit, 'all')
  officer = await addActor('Cán bộ', unit)
})

const fileOf = (words: string) => ({ name: `${words}.pdf`, content: new TextEncoder().encode(words) })

async function handedIn(words: string, by = office): Promise<number> {
  const result = await handInScan(database(), { file: fileOf(words), by, now: NOW })
  if (!result.ok || !('scanId' in result)) throw new Error(JSON.stringify(result))
  return result.scanId
}

describe('handing a scan in', () => {
  it('puts it into the row; the same bytes of the same person lead to it again', async () => {
    const id = await handedIn('một')
    expect(await handedIn('một')).toBe(id)
    expect(await handedIn('hai')).not.toBe(id)
    expect(await findScan(database(), id)).toMatchObject({ state: 'waiting', fileName: 'một.pdf', ahead: 0 })
    expect((await listScans(database())).map(({ fileName }) => fileName)).toEqual(['hai.pdf', 'một.pdf'])
  })

  it('is for those who may bring notices in, as everything about it', async () => {
    const id = await handedIn('một')
    const choice = { scanId: id, by: officer, now: NOW }
    expect(await handInScan(database(), { file: fileOf('hai'), by: officer, now: NOW })).toMatchObject({
      reason: 'forbidden',
    })
    expect(await cancelScan(database(), choice)).toMatchObject({ reason: 'forbidden' })
    expect(await readScanAgain(database(), choice)).toMatchObject({ reason: 'forbidden' })
  })

  it('is refused when too many wait', async () => {
    const first = await handedIn('đầu')
    const row = await findRow(first)
    await database()
      .insert(scan)
      .values(
        Array.from({ length: MOST_WAITING - 1 }, () => ({ fileId: row.fileId, handedInAt: NOW, handedInBy: null })),
      )
    const refused = await handInScan(database(), { file: fileOf('thừa'), by: office, now: NOW })
    expect(refused).toMatchObject({ reason: 'invalid', issues: [{ key: 'scans.too-many-waiting' }] })
  })
})

async function findRow(id: number) {
  const [row] = await database().select().from(scan).where(eq(scan.id, id))
  if (!row) throw new Error(`no scan ${id}`)
  return row
}

describe('a turn', () => {
  it('takes the longest waiting one, once; tells its pages; ends', async () => {
    const [first, second] = [await handedIn('một'), await handedIn('hai')]
    const turn = await takeNextScan(database(), { now: NOW })
    expect(turn).toMatchObject({ scanId: first, name: 'một.pdf', by: { personId: office.personId, scope: 'all' } })
    expect(turn?.content.toString()).toBe('một')
    expect(await takeNextScan(database(), { now: NOW })).toMatchObject({ scanId: second })
    expect(await takeNextScan(database(), { now: NOW })).toBeNull()
    const pages = { done: 2, of: 12 }
    expect(await keepScanAlive(database(), { scanId: first, pages, now: NOW })).toBe(true)
    expect(await findScan(database(), first)).toMatchObject({ state: 'reading', pagesDone: 2, pages: 12 })
    const issue = { field: 'file', key: 'documents.no-words', context: { pages: 12 } }
    await endScan(database(), { scanId: first, end: { issue }, now: NOW })
    expect(await findScan(database(), first)).toMatchObject({
      state: 'failed',
      issue: { key: 'documents.no-words', context: { pages: 12 } },
    })
  })

  it('that fell silent is taken by another; one begun too often is given up', async () => {
    const id = await handedIn('một')
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const now = later(attempt * (SILENCE + 1))
      expect(await takeNextScan(database(), { now })).toMatchObject({ scanId: id })
      expect(await takeNextScan(database(), { now: new Date(now.getTime() + SILENCE) })).toBeNull()
    }
    expect(await takeNextScan(database(), { now: later(10 * SILENCE) })).toBeNull()
    expect(await findScan(database(), id)).toMatchObject({ state: 'failed', issue: { key: 'scans.given-up' } })
    await readScanAgain(database(), { scanId: id, by: office, now: NOW })
    expect(await takeNextScan(database(), { now: NOW })).toMatchObject({ scanId: id })
  })

  it('cut off by a restart is let go and begins anew', async () => {
    const id = await handedIn('một')
    await takeNextScan(database(), { now: NOW })
    await letGoOfAllScans(database())
    expect(await takeNextScan(database(), { now: NOW })).toMatchObject({ scanId: id })
    await endScan(database(), { scanId: id, end: 'let-go', now: NOW })
    expect(await findRow(id)).toMatchObject({ state: 'waiting', attempts: 1 })
  })

  it('that a person has stopped is wanted no more, whatever comes of it', async () => {
    const id = await handedIn('một')
    await takeNextScan(database(), { now: NOW })
    expect(await cancelScan(database(), { scanId: id, by: office, now: NOW })).toEqual({ ok: true })
    expect(await keepScanAlive(database(), { scanId: id, now: NOW })).toBe(false)
    await endScan(database(), { scanId: id, end: { issue: { field: null, key: 'documents.no-words' } }, now: NOW })
    expect(await findRow(id)).toMatchObject({ state: 'cancelled', issue: null })
    expect(await readScanAgain(database(), { scanId: id, by: office, now: NOW })).toEqual({ ok: true })
    expect(await findRow(id)).toMatchObject({ state: 'waiting', endedAt: null })
  })
})

describe('reading a turn', () => {
  const watch = { clock: () => NOW, stopping: new AbortController().signal }
  const NOTICE = `UBND TỈNH BẮC GIANG\nSố: 12/TB-UBND\n\nBắc Giang, ngày 03 tháng 4 năm 2015\n\nTHÔNG BÁO\n\nKết luận cuộc họp\n\n1. Giao Văn phòng UBND tỉnh rà soát hạ tầng, báo cáo trước ngày 15/4/2015.\n`

  it('makes a draft of the file that is kept already, and the scan leads to it', async () => {
    const id = await handedIn(NOTICE)
    const turn = await takeNextScan(database(), { now: NOW })
    if (!turn) throw new Error('no turn')
    const end = await readTurn(database(), turn, watch)
    await endScan(database(), { scanId: id, end, now: NOW })
    const done = await findRow(id)
    expect(done).toMatchObject({ state: 'done', endedAt: NOW })
    expect(await findDraft(database(), done.noticeId ?? 0)).toMatchObject({
      fileId: done.fileId,
      header: { number: '12' },
      draft: { directives: [{ section: '1' }] },
    })
    expect(await cancelScan(database(), { scanId: id, by: office, now: NOW })).toMatchObject({ reason: 'conflict' })
    // The same bytes again: the draft is there.
    expect(await handInScan(database(), { file: fileOf(NOTICE), by: office, now: NOW })).toEqual({
      ok: true,
      noticeId: done.noticeId,
    })
  })

  it('ends with the reason of a file that cannot be read, and is let go when the server stops', async () => {
    await handedIn('   ')
    const turn = await takeNextScan(database(), { now: NOW })
    if (!turn) throw new Error('no turn')
    expect(await readTurn(database(), turn, watch)).toMatchObject({ issue: { key: 'documents.empty' } })
    const stopping = AbortSignal.abort()
    expect(await readTurn(database(), turn, { clock: () => NOW, stopping })).toBe('let-go')
  })
})
