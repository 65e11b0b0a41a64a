import { createCanvas } from '@napi-rs/canvas'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { scannedPdf } from '#tests/documents/making/make-scan'
import { NOTICE } from '#tests/support/brought-in-notice'
import { outcome, send, signedIn, visit } from '#tests/support/requests'
import { findDraft } from '~/domain/notices/notice-draft.queries.server'
import { bringIn } from '~/domain/notices/notices.commands.server'
import { endScan, takeNextScan } from '~/domain/scans/scan-turns.commands.server'
import { listTimeline } from '~/domain/timeline/timeline.queries.server'
import { loader as listLoader } from '~/routes/notices/list/route'
import { action as newAction } from '~/routes/notices/new/route'
import { action as mendAction } from '~/routes/notices/review/mend'
import { action as reviewAction } from '~/routes/notices/review/route'
import { action, loader } from '~/routes/notices/scan/route'

const NOW = new Date('2026-03-02T02:00:00Z')
const page = createCanvas(60, 80)
let cookie: string
beforeEach(async () => {
  ;({ cookie } = await signedIn('office'))
})

const drop = (bytes: Uint8Array, name: string, as = cookie) =>
  outcome(newAction(send('/notices/new', { file: new File([Uint8Array.from(bytes)], name) }, { cookie: as })))
const at = { params: { id: '1' } }
const see = (as = cookie) => outcome(loader(visit('/notices/scans/1', { cookie: as, ...at })))
const act = (intent: string, as = cookie) =>
  outcome(action(send('/notices/scans/1', { intent }, { cookie: as, ...at })))

describe('dropping a scan', () => {
  test('answers at once with a page that shows how far it is', async () => {
    expect(await drop(scannedPdf([page]), 'quét.pdf')).toMatchObject({ status: 302, location: '/notices/scans/1' })
    expect(await see()).toMatchObject({ status: 200, value: { scan: { state: 'waiting', fileName: 'quét.pdf' } } })
    expect(await outcome(listLoader(visit('/notices', { cookie })))).toMatchObject({
      value: { scans: [{ id: 1, state: 'waiting' }] },
    })
    expect(await drop(await page.encode('jpeg', 80), 'ảnh.jpg')).toMatchObject({ location: '/notices/scans/2' })
  })

  test('is refused at once where a first look shows too many pixels', async () => {
    const bomb = Buffer.from(await page.encode('png'))
    bomb.writeUInt32BE(60_000, 16)
    bomb.writeUInt32BE(60_000, 20)
    const refused = await drop(bomb, 'lớn.png')
    expect(refused.status).toBe(422)
    expect(JSON.stringify(refused.value)).toContain('vượt mức tối đa 80 triệu điểm')
  })

  test('can be stopped, read again and put aside, by those who bring notices in', async () => {
    await drop(scannedPdf([page]), 'quét.pdf')
    expect(await act('cancel')).toMatchObject({ status: 302, location: '/notices/scans/1' })
    expect(await see()).toMatchObject({ value: { scan: { state: 'cancelled' } } })
    expect(await act('read-again')).toMatchObject({ status: 302 })
    await takeNextScan(database(), { now: NOW })
    await endScan(database(), { scanId: 1, end: { issue: { field: null, key: 'documents.no-words' } }, now: NOW })
    expect(await see()).toMatchObject({ value: { scan: { state: 'failed', issue: { key: 'documents.no-words' } } } })
    expect(await act('put-aside')).toMatchObject({ status: 302, location: '/notices' })
    const officer = await signedIn('unit-officer')
    expect((await see(officer.cookie)).status).toBe(403)
    expect((await act('cancel', officer.cookie)).status).toBe(403)
    expect((await outcome(loader(visit('/notices/scans/9', { cookie, params: { id: '9' } })))).status).toBe(404)
  })
})

describe('the draft of a scan', () => {
  const start = NOTICE.indexOf('thư điện tử')
  const bring = async () => {
    const { personId, organisationId, cookie: as } = await signedIn('office')
    cookie = as
    const by = { personId, name: 'Văn phòng', scope: 'all' as const, organisationIds: [organisationId] }
    const file = { name: 'quét.pdf', content: new TextEncoder().encode('x'), mediaType: 'application/pdf' }
    const uncertain = [{ start, end: start + 3, confidence: 41 }]
    const brought = await bringIn(database(), { text: NOTICE, uncertain, file, by, now: NOW })
    if (!brought.ok) throw new Error('not brought in')
    return { params: { id: String(brought.noticeId) }, id: brought.noticeId }
  }
  const mend = async (where: { params: { id: string } }, fields: Record<string, string>) =>
    outcome(mendAction(send(`/notices/${where.params.id}/words`, fields, { cookie, params: where.params })))

  test('is opened by its page once it is there; its words are mended and told when it is confirmed', async () => {
    const draft = await bring()
    const words = { intent: 'mend', version: '1', start: String(start), end: String(start + 3), read: 'thư' }
    expect(await mend(draft, { ...words, words: '' })).toMatchObject({ status: 422 })
    expect(await mend(draft, { ...words, words: 'Thư' })).toMatchObject({ value: { ok: true, version: 2 } })
    expect(await mend(draft, { ...words, words: 'x' })).toMatchObject({ status: 409 })
    expect(await mend(draft, { intent: 'read-anew', version: '2' })).toMatchObject({ value: { ok: true, version: 3 } })
    const open = await findDraft(database(), draft.id)
    if (!open) throw new Error('no draft')
    expect(open.text.slice(start, start + 11)).toBe('Thư điện tử')
    const directives = open.draft.directives.map((one) => ({
      ...one,
      lead: one.lead.map((unit) => ({ ...unit, asGroup: true, organisationId: null })),
    }))
    const state = JSON.stringify({ header: open.header, draft: { ...open.draft, directives }, duplicateReason: null })
    const fields = { intent: 'confirm', version: '3', state }
    const confirmed = await outcome(
      reviewAction(send(`/notices/${draft.id}/review`, fields, { cookie, params: draft.params })),
    )
    expect(confirmed.status).toBe(302)
    const story = await listTimeline(database(), 'notice', draft.id)
    expect(story.find(({ event }) => event === 'notice.words-mended')?.data).toMatchObject({
      mended: [{ read: 'thư', words: 'Thư', by: expect.any(String) }],
    })
  })
})
