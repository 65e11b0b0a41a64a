import { beforeEach, describe, expect, it } from 'vitest'
import { database } from '#db/client.server'
import { addPeople, NOTICE, NOW, openedDraft, type People } from '#tests/support/brought-in-notice'
import { mendScanWords, readMendedText } from '~/domain/notices/mend-words.commands.server'
import { findDraft } from '~/domain/notices/notice-draft.queries.server'
import { bringIn, saveDraft } from '~/domain/notices/notices.commands.server'

const MISREAD = NOTICE.replace('Bắc Giang, ngày 03', 'Bắc Giang, ngảy 03').replace(
  'Giao Sở Thông tin',
  'Giao Sở Thỏng tin',
)
let people: People

beforeEach(async () => {
  people = await addPeople()
})

const place = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

/** A scan brought in as recognised, with the words in doubt that were misread. */
async function scanned(text: string): Promise<number> {
  const uncertain = ['ngảy', 'Thỏng'].map((words) => ({ ...place(text, words), confidence: 50 }))
  const file = { name: 'quet.pdf', content: new TextEncoder().encode(text), mediaType: 'application/pdf' }
  const result = await bringIn(database(), { text, uncertain, file, by: people.office, now: NOW })
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result.noticeId
}

async function openDraft(noticeId: number) {
  const open = await findDraft(database(), noticeId)
  if (!open) throw new Error(`no draft ${noticeId}`)
  return open
}

async function mend(noticeId: number, read: string, words: string) {
  const { text, version } = await openDraft(noticeId)
  const mending = { noticeId, version, span: place(text, read), read, words, by: people.office, now: NOW }
  return mendScanWords(database(), mending)
}

describe('mending misread words', () => {
  it('reads header and directives anew as long as nobody has worked on them', async () => {
    const id = await scanned(`${MISREAD}\n1`)
    const before = await openDraft(id)
    expect(before.draft.directives[0]).toMatchObject({ uncertainWords: 1 })
    expect(before.header.issuedOn).toBeNull()
    expect(await mend(id, 'ngảy', 'ngày')).toMatchObject({ ok: true })
    expect(await mend(id, 'Thỏng', 'Thông')).toMatchObject({ ok: true })
    const { header, text, draft } = await openDraft(id)
    expect(header.issuedOn).toBe('2015-04-03')
    expect(text).toBe(`${NOTICE}\n1`)
    expect(draft.directives[0]?.lead[0]).toMatchObject({ organisationId: people.department })
    expect(draft.directives[0]).not.toHaveProperty('uncertainWords')
    expect(draft).toMatchObject({ uncertain: [], mended: [{ read: 'ngảy', words: 'ngày' }, { words: 'Thông' }] })
  })

  it('keeps what a person did: offsets move, the directive of the words takes its unit from them', async () => {
    const id = await scanned(`${MISREAD}\n2`)
    const change = await openedDraft(id, people.office)
    const directives = change.draft.directives.map((one) => ({ ...one, seen: true }))
    await saveDraft(database(), { ...change, draft: { ...change.draft, directives } })
    const before = await openDraft(id)
    const wordsOf = (open: typeof before) => open.draft.directives.map(({ start, end }) => open.text.slice(start, end))
    expect(await mend(id, 'Thỏng', 'Thông')).toMatchObject({ ok: true })
    expect(await mend(id, 'ngảy', 'ngày mồng')).toMatchObject({ ok: true })
    const after = await openDraft(id)
    expect(wordsOf(after)).toEqual(wordsOf(before).map((words) => words.replace('Thỏng', 'Thông')))
    expect(after.draft.directives.every(({ seen }) => seen)).toBe(true)
    expect(after.draft.directives[0]?.lead[0]).toMatchObject({ organisationId: people.department })
    // Anew only when somebody asks for it.
    const anew = { noticeId: id, version: after.version, by: people.office, now: NOW }
    expect(await readMendedText(database(), anew)).toMatchObject({ ok: true })
    expect((await openDraft(id)).draft).toMatchObject({ readings: 2, mended: [{}, {}] })
  })

  it('says that words are right with the same words, and saving keeps what the browser does not know', async () => {
    const id = await scanned(`${MISREAD}\n3`)
    expect(await mend(id, 'ngảy', 'ngảy')).toMatchObject({ ok: true })
    const change = await openedDraft(id, people.office)
    const { uncertain: _, ...sent } = change.draft
    await saveDraft(database(), { ...change, draft: sent })
    expect((await openDraft(id)).draft.uncertain).toHaveLength(1)
  })

  it('refuses words that are gone, an old version, no words, and what is no scan', async () => {
    const id = await scanned(`${MISREAD}\n4`)
    const { version } = await openDraft(id)
    const mending = { noticeId: id, version, span: { start: 0, end: 4 }, by: people.office, now: NOW }
    const send = (more: { read: string; words: string; version?: number }) =>
      mendScanWords(database(), { ...mending, ...more })
    expect(await send({ read: 'khác', words: 'x' })).toMatchObject({ issues: [{ key: 'scans.no-such-words' }] })
    expect(await send({ read: 'UBND', words: '  ' })).toMatchObject({ issues: [{ key: 'scans.words-empty' }] })
    expect(await send({ read: 'UBND', words: 'Ủ', version: version + 1 })).toMatchObject({ reason: 'stale' })
    const file = { name: 'a.txt', content: new TextEncoder().encode(NOTICE), mediaType: 'text/plain' }
    const plain = await bringIn(database(), { text: NOTICE, file, by: people.office, now: NOW })
    if (!plain.ok) throw new Error('not brought in')
    expect(await mend(plain.noticeId, 'UBND', 'Ủ')).toMatchObject({ issues: [{ key: 'scans.not-a-scan' }] })
  })
})
