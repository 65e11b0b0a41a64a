import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { organisation, organisationName, paperTemplate } from '#db/schema.server'
import { writeTemplates } from '#db/seed/papers/write-templates.server'
import { addPersonRow } from '#tests/support/requests'
import { PAPER_KINDS } from '~/domain/papers/paper'
import type { PaperTemplate } from '~/domain/papers/paper-template'
import { changePaperTemplate } from '~/domain/papers/paper-templates.commands.server'
import { findPaperTemplate, listTemplateVersions } from '~/domain/papers/paper-templates.queries.server'
import type { Actor } from '~/domain/people/actor'

const NOW = new Date('2026-03-02T09:00:00+07:00')
const template: PaperTemplate = {
  ...{ kind: 'conclusions', parentBody: null, issuer: 'Ủy ban nhân dân tỉnh A', symbol: 'TB-UBND', place: 'A' },
  signature: { signedFor: [], position: 'CHỦ TỊCH', acting: false, name: 'Lê Văn An' },
  recipients: ['Lưu: VT'],
}

const actor = async (scope: Actor['scope'] = 'all') => {
  const { personId, organisationId } = await addPersonRow('office')
  return { personId, name: 'Người thử', scope, organisationIds: [organisationId] }
}

async function addOffice(name: string, parentName: string) {
  const db = database()
  const add = async (kind: 'office' | 'peoples-committee', named: string, parentId?: number) => {
    const [row] = await db.insert(organisation).values({ kind, parentId }).returning({ id: organisation.id })
    const organisationId = row?.id ?? 0
    await db.insert(organisationName).values({ organisationId, kind: 'official', name: named })
    return organisationId
  }
  return add('office', name, await add('peoples-committee', parentName))
}

describe('what a paper prints alike', () => {
  test('comes from the register until somebody adapts it; from nothing where the register is empty', async () => {
    const db = database()
    expect(await findPaperTemplate(db, 'report', '2026-03-02')).toMatchObject({ issuer: 'Văn phòng', place: '' })
    await addOffice('Văn phòng Ủy ban nhân dân tỉnh An Bình', 'Ủy ban nhân dân tỉnh An Bình')
    expect(await findPaperTemplate(db, 'conclusions', '2026-03-02')).toMatchObject({
      ...{ parentBody: 'Ủy ban nhân dân tỉnh An Bình', issuer: 'Văn phòng', symbol: 'TB-VP', place: 'An Bình' },
      signature: { signedFor: [{ authority: 'TL.', of: 'CHỦ TỊCH' }], position: 'CHÁNH VĂN PHÒNG', name: null },
    })
    expect((await findPaperTemplate(db, 'proposal-slip', '2026-03-02')).symbol).toBeNull()
  })

  test('the office in which somebody holds the role stands before another', async () => {
    await addOffice('Văn phòng tỉnh Thứ Nhất', 'Ủy ban nhân dân tỉnh Thứ Nhất')
    await addPersonRow('office', await addOffice('Văn phòng tỉnh Thứ Hai', 'Ủy ban nhân dân tỉnh Thứ Hai'))
    expect((await findPaperTemplate(database(), 'letter', '2026-03-02')).place).toBe('Thứ Hai')
  })

  test('is what held on the day of the paper', async () => {
    const db = database()
    const by = await actor()
    const signed = (name: string) => ({ ...template, signature: { ...template.signature, name } })
    const change = (name: string, validFrom: string, seen: number) =>
      changePaperTemplate(db, { template: signed(name), validFrom, seen, by, now: NOW })
    expect(await change('Lê Văn An', '2026-01-01', 0)).toEqual({ ok: true, version: 1 })
    expect(await change('Trần Thị Bình', '2026-07-01', 1)).toEqual({ ok: true, version: 2 })
    const signer = async (on: string) => (await findPaperTemplate(db, 'conclusions', on)).signature.name
    expect([await signer('2026-06-30'), await signer('2026-07-01')]).toEqual(['Lê Văn An', 'Trần Thị Bình'])
    expect(await signer('2025-12-31')).toBeNull()
    expect((await listTemplateVersions(db, 'conclusions')).map(({ version, by: who }) => [version, who])).toEqual([
      [2, 'Người thử office'],
      [1, 'Người thử office'],
    ])
    const [told] = await db.execute<{ event: string; count: number }>(
      sql`select event, count(*)::int as count from timeline_entry where subject = 'system' group by event`,
    )
    expect(told).toEqual({ event: 'paper-template.changed', count: 2 })
  })

  test('who saw an older version changes nothing; who is bound to a unit neither', async () => {
    const db = database()
    const by = await actor()
    const input = { template, validFrom: '2026-01-01', by, now: NOW }
    await changePaperTemplate(db, { ...input, seen: 0 })
    expect(await changePaperTemplate(db, { ...input, seen: 0 })).toEqual({ ok: false, reason: 'stale', current: 1 })
    const bound = await actor([1])
    expect(await changePaperTemplate(db, { ...input, by: bound, seen: 1 })).toEqual({ ok: false, reason: 'forbidden' })
    expect(await listTemplateVersions(db, 'conclusions')).toHaveLength(1)
  })

  test('a slip keeps no symbol', async () => {
    const db = database()
    const slip = { ...template, kind: 'proposal-slip' as const }
    await changePaperTemplate(db, { template: slip, validFrom: '2026-01-01', seen: 0, by: await actor(), now: NOW })
    expect((await findPaperTemplate(db, 'proposal-slip', '2026-02-01')).symbol).toBeNull()
  })

  test('the sample brings each kind by the name of its province on the day, and leaves an adapted one alone', async () => {
    const db = database()
    await changePaperTemplate(db, { template, validFrom: '2026-01-01', seen: 0, by: await actor(), now: NOW })
    await db.transaction(writeTemplates)
    const kept = await db.select({ kind: paperTemplate.kind, issuer: paperTemplate.issuer }).from(paperTemplate)
    expect(kept.filter(({ kind }) => kind === 'conclusions').map(({ issuer }) => issuer)).toEqual([
      'Ủy ban nhân dân tỉnh A',
    ])
    expect(new Set(kept.map(({ kind }) => kind))).toEqual(new Set(PAPER_KINDS))
    const placeOn = async (on: string) => (await findPaperTemplate(db, 'report', on)).place
    expect([await placeOn('2025-06-30'), await placeOn('2025-07-01')]).toEqual(['Bắc Giang', 'Bắc Ninh'])
    await db.transaction(writeTemplates)
    expect(await db.select({ id: paperTemplate.id }).from(paperTemplate)).toHaveLength(kept.length)
  })
})
