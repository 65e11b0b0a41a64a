import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { noticeWarning, project } from '#db/schema.server'
import { NOTICE, openedDraft } from '#tests/support/brought-in-notice'
import { addOrganisationRow, outcome, send, signedIn, visit } from '#tests/support/requests'
import { linkPrintedName, retextDirective } from '~/domain/notices/draft-edits'
import { loader as helpLoader } from '~/routes/help/route'
import { loader as ruleLoader } from '~/routes/help/rule'
import { loader as rulesLoader } from '~/routes/help/rules'
import { action as newAction } from '~/routes/notices/new/route'
import { action as pageAction, loader as pageLoader } from '~/routes/notices/page/route'
import { loader as readingLoader } from '~/routes/notices/reading/route'
import { action as forgetAction, loader as rememberedLoader } from '~/routes/notices/remembered/route'
import { action as reviewAction } from '~/routes/notices/review/route'
import { action as saveAction } from '~/routes/notices/review/save'
import { loader as organisationLoader } from '~/routes/organisations/page/route'

const UNKNOWN = 'Phòng Máy tính tỉnh'
const PAPER = NOTICE.replaceAll('Sở Thông tin và Truyền thông', UNKNOWN)
let cookie: string
let department: number
beforeEach(async () => {
  department = await addOrganisationRow('Sở Thông tin và Truyền thông')
  await addOrganisationRow('Văn phòng UBND tỉnh', 'office')
  ;({ cookie } = await signedIn('specialist'))
})

const at = (id: number, path = '') => ({ path: `/notices/${id}${path}`, params: { id: String(id) } })
async function broughtIn(text = PAPER) {
  const { location } = await outcome(newAction(send('/notices/new', { text }, { cookie })))
  return Number(location?.match(/\d+/)?.[0])
}
async function confirmed(text = PAPER) {
  const id = await broughtIn(text)
  const { header, draft, version } = await openedDraft(id, {} as never)
  const linked = linkPrintedName(draft, UNKNOWN, { organisationId: department })
  const state = { header, duplicateReason: null, draft: { ...linked, lessons: { names: [UNKNOWN], phrases: [] } } }
  const fields = { intent: 'confirm', version: String(version), state: JSON.stringify(state) }
  const done = await outcome(reviewAction(send(at(id, '/review').path, fields, { cookie, params: at(id).params })))
  expect(done).toMatchObject({ status: 302 })
  return id
}
const act = (id: number, fields: Record<string, string>, as = cookie) =>
  outcome(pageAction(send(at(id).path, fields, { cookie: as, params: at(id).params })))

describe('what was learnt', () => {
  test('stands in a list and on the unit’s page, and is forgotten from there', async () => {
    await confirmed()
    type Seen = { names: { id: number; printedName: string; by: string }[]; mayForget: boolean }
    const seen = (await outcome(rememberedLoader(visit('/remembered', { cookie })))).value as Seen
    expect(seen).toMatchObject({ names: [{ printedName: UNKNOWN, by: 'Người thử specialist' }], mayForget: true })
    const params = { id: String(department) }
    const unit = await outcome(organisationLoader(visit(`/organisations/${department}`, { cookie, params })))
    expect(unit.value).toMatchObject({ remembered: [{ printedName: UNKNOWN }] })
    const forget = (id: string, as = cookie, intent = 'forget-name') =>
      outcome(forgetAction(send('/remembered', { intent, id }, { cookie: as })))
    const id = String(seen.names[0]?.id)
    expect((await forget(id, (await signedIn('chairman')).cookie)).status).toBe(403)
    expect((await forget(id, cookie, 'nonsense')).status).toBe(404)
    expect((await forget(id)).value).toEqual({ ok: true })
    expect((await forget(id)).status).toBe(404)
  })

  test('saving reworded directives brings new suggestions, other saves bring none', async () => {
    await database().insert(project).values({
      code: 'DA-1',
      name: 'Cổng thông tin điện tử tỉnh',
      kind: 'system',
      field: 'portal',
      ownerId: department,
    })
    const id = await broughtIn()
    const { header, draft, version } = await openedDraft(id, {} as never)
    const save = async (next: typeof draft, from: number) => {
      const state = JSON.stringify({ header, draft: next, duplicateReason: null })
      const sent = send(at(id, '/draft').path, { version: String(from), state }, { cookie, params: at(id).params })
      return ((await outcome(saveAction(sent))).value as Response).json()
    }
    expect(await save(draft, version)).not.toHaveProperty('suggestions')
    const start = NOTICE.indexOf('Giao Sở')
    const reworded = retextDirective(draft, { text: PAPER, issuedOn: header.issuedOn }, 'd1', {
      start,
      end: start + 40,
    })
    const answer = await save(reworded, version + 1)
    expect(Object.keys(answer.suggestions)).toEqual(['d1'])
    expect(answer.projects).toMatchObject([{ name: 'Cổng thông tin điện tử tỉnh' }])
  })
})

describe('the page of a confirmed notice', () => {
  test('its header is corrected by who may; others are refused; a bad day is said at its field', async () => {
    const id = await confirmed()
    const { number, symbol, issuer, place, issuedOn, kind, title } = {
      ...(
        (await outcome(pageLoader(visit(at(id).path, { cookie, params: at(id).params })))).value as {
          notice: Record<string, string>
        }
      ).notice,
    } as Record<string, string>
    const fields = {
      intent: 'correct-header',
      version: '2',
      number: '100',
      symbol: symbol ?? '',
      issuer: issuer ?? '',
      place: place ?? '',
      issuedOn: issuedOn ?? '',
      kind: kind ?? '',
      title: title ?? '',
      recipients: 'Sở A\n\nSở B',
      reason: 'Nhập sai số',
    }
    expect(number).toBe('99')
    expect(await act(id, { ...fields, issuedOn: '31/02/2015' })).toMatchObject({
      status: 422,
      value: { problems: [{ field: 'issuedOn' }] },
    })
    expect(await act(id, { ...fields, reason: '' })).toMatchObject({ status: 422 })
    expect((await act(id, fields, (await signedIn('chairman')).cookie)).status).toBe(403)
    expect(await act(id, fields)).toMatchObject({ status: 200, value: { ok: true } })
    expect(await act(id, fields)).toMatchObject({ status: 409, value: { current: { version: 3 } } })
    const after = await outcome(pageLoader(visit(at(id).path, { cookie, params: at(id).params })))
    expect(after.value).toMatchObject({ notice: { numberSymbol: '100/TB-UBND', recipients: ['Sở A', 'Sở B'] } })
    expect((await act(id, { intent: 'nonsense' })).status).toBe(404)
  })

  test('its warnings are settled and opened again', async () => {
    const id = await confirmed()
    const [row] = await database()
      .insert(noticeWarning)
      .values({ noticeId: id, code: 'dated-after-publication' })
      .returning()
    const warning = { warningId: String(row?.id) }
    expect((await act(id, { intent: 'settle-warning', ...warning })).status).toBe(422)
    expect((await act(id, { intent: 'settle-warning', ...warning, reason: 'Trang đăng sai' })).status).toBe(200)
    expect((await act(id, { intent: 'settle-warning', ...warning, reason: 'Lại' })).status).toBe(409)
    expect((await act(id, { intent: 'reopen-warning', ...warning })).status).toBe(200)
  })
})

describe('the second look', () => {
  const look = (id: number, query = '', as = cookie) =>
    outcome(readingLoader(visit(`/notices/${id}/reading${query}`, { cookie: as, params: at(id).params })))
  type Look = { stage: string; here: number; entries: { words: string; rules: string[] }[] }

  test('shows the step asked for, and the directive at a place', async () => {
    const id = await broughtIn()
    const lines = (await look(id)).value as Look
    expect(lines).toMatchObject({ stage: 'lines', here: -1 })
    expect(lines.entries.map(({ words }) => words.trim())).toContain('THÔNG BÁO')
    const place = PAPER.indexOf('tạm dừng')
    const directive = (await look(id, `?at=${place}`)).value as Look
    expect(directive.stage).toBe('directives')
    expect(directive.entries[directive.here]?.words).toContain('tạm dừng')
    expect(((await look(id, '?stage=nonsense&page=-3&at=x')).value as Look).stage).toBe('lines')
  })

  test('of a draft it is for who may bring notices in, of a confirmed one for its readers', async () => {
    const id = await broughtIn()
    const chairman = await signedIn('chairman')
    expect((await look(id, '', chairman.cookie)).status).toBe(404)
    const live = await confirmed(PAPER.replace('Số: 99', 'Số: 98'))
    expect((await look(live, '', chairman.cookie)).status).toBe(200)
    const stranger = await signedIn('unit-officer')
    expect((await look(live, '', stranger.cookie)).status).toBe(404)
    const own = await signedIn('unit-officer', department)
    expect((await look(live, '', own.cookie)).status).toBe(200)
  })
})

describe('help', () => {
  test('is open to every role; rules are found without accents; an unknown one is not found', async () => {
    const { cookie: officer } = await signedIn('unit-officer')
    expect((await outcome(helpLoader(visit('/help', { cookie: officer })))).status).toBe(200)
    const found = (await outcome(rulesLoader(visit('/help/rules?q=tam%20dung', { cookie: officer })))).value
    expect((found as { found: string[] }).found).toContain('order.pause')
    expect((await outcome(rulesLoader(visit('/help/rules?q=zzz', { cookie: officer })))).value).toMatchObject({
      found: [],
    })
    const rule = (name: string) =>
      outcome(ruleLoader(visit(`/help/rules/${name}`, { cookie: officer, params: { rule: name } })))
    const shown = (await rule('order.pause')).value as { text: string; spans: { start: number; end: number }[] }
    expect(shown.spans.map(({ start, end }) => shown.text.slice(start, end))).toContain('tạm dừng')
    expect((await rule('nonsense')).status).toBe(404)
  })
})
