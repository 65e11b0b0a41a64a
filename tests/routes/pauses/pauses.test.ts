import { asc } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { dueDecision, pause } from '#db/schema.server'
import { holdClock } from '#tests/support/clock'
import { addSeedStory, type SeedStory } from '#tests/support/pause-rows'
import { outcome, send, signedIn, visit } from '#tests/support/requests'
import { action as onDirective } from '~/routes/directives/page/route'
import { loader as desk } from '~/routes/home/route'
import { loader as noticePage } from '~/routes/notices/page/route'
import { loader as list } from '~/routes/pauses/list/route'
import { loader as form, action as record } from '~/routes/pauses/new/route'
import { action as decide, loader as page } from '~/routes/pauses/page/route'
import { action as orders } from '~/routes/pauses/proposals/route'
import { loader as projectPage } from '~/routes/projects/project/route'

let seed: SeedStory
beforeEach(async () => {
  holdClock('2015-04-06T09:00:00+07:00')
  seed = await addSeedStory()
})

const rows = () => database().select().from(pause).orderBy(asc(pause.id))
const fields = () => ({
  ...{
    projectId: String(seed.projectId),
    'targets[]': [`package:${seed.bidPackageId}`],
    from: '2015-04-03',
    scope: '',
  },
  ...{ clauseId: String(seed.notice.clauseId), wordOf: '', wordOn: '', words: '' },
  ...{ conditionDirectiveId: String(seed.evaluation), conditionWords: 'có đánh giá', conditionDay: '', reviewOn: '' },
})
const recorded = async () => {
  const { cookie } = await signedIn('specialist')
  const sent = await outcome(record(send('/pauses/new', fields(), { cookie })))
  expect(sent).toMatchObject({ status: 302, location: '/pauses/1' })
}
const params = { id: '1' }
const word = { clauseId: '', wordOf: 'Chủ tịch UBND tỉnh', wordOn: '2015-05-11', words: 'Đã có đánh giá' }

describe('recording', () => {
  test('the form offers the package, the clause and what can be waited for', async () => {
    const { cookie } = await signedIn('specialist')
    const { value } = await outcome(
      form(visit(`/pauses/new?project=${seed.projectId}&package=${seed.bidPackageId}`, { cookie })),
    )
    expect(value).toMatchObject({
      chosen: [{ bidPackageId: seed.bidPackageId }],
      parts: [
        { planId: seed.planId, bidPackageId: null },
        { bidPackageId: seed.bidPackageId, ordinal: 2 },
      ],
      clauses: [{ section: '2', notice: '70/TB-UBND' }],
    })
    expect(await outcome(form(visit('/pauses/new', { cookie })))).toMatchObject({ status: 404 })
  })

  test('is shown on the project, in the list, and on its own page with its clause quoted', async () => {
    await recorded()
    const { cookie } = await signedIn('inspector')
    const shown = (await outcome(projectPage(visit('/projects/1', { cookie, params: { id: String(seed.projectId) } }))))
      .value
    expect(shown).toMatchObject({ halted: false, mayPause: false, pauses: [{ ordinal: 2, daysLost: 4 }] })
    const listed = (await outcome(list(visit('/pauses?q=thu dien', { cookie })))).value
    expect(listed).toMatchObject({ counts: { open: 1, over: 0 }, rows: [{ notice: '70/TB-UBND', section: '2' }] })
    expect((await outcome(list(visit('/pauses?q=khac', { cookie })))).value).toMatchObject({ rows: [] })
    expect((await outcome(page(visit('/pauses/1', { cookie, params })))).value).toMatchObject({
      pause: { since: '2015-04-03', condition: 'có đánh giá', worth: 2_000_000_000n },
      cause: { clauseWords: expect.stringContaining('Tạm dừng kế hoạch đấu thầu') },
      watched: { id: seed.evaluation, completedOn: null },
      history: [{ event: 'pause.recorded' }],
      ...{ mayDecide: false, mayUndo: false },
    })
  })

  test('bad input is said at its field (422), a second pause of the same is a conflict (409)', async () => {
    const { cookie } = await signedIn('office')
    const sent = (change: object) => outcome(record(send('/pauses/new', { ...fields(), ...change }, { cookie })))
    expect(await sent({ from: 'mai' })).toMatchObject({ status: 422, value: { problems: [{ field: 'from' }] } })
    expect(await sent({ clauseId: '' })).toMatchObject({ status: 422, value: { problems: [{ field: 'clauseId' }] } })
    expect(await sent({ 'targets[]': ['package:999'] })).toMatchObject({ status: 404 })
    await recorded()
    expect(await sent({})).toMatchObject({ status: 409, value: { problems: [{ key: 'pauses.already-paused' }] } })
  })
})

describe('deciding', () => {
  test('the chairman lets it go on; the specialist may not', async () => {
    await recorded()
    holdClock('2015-05-11T09:00:00+07:00')
    const resume = { intent: 'resume', 'pauseIds[]': ['1'], on: '2015-05-11', ...word }
    const specialist = await signedIn('specialist')
    expect(await outcome(decide(send('/pauses/1', resume, { ...specialist, params })))).toMatchObject({ status: 403 })
    const chairman = await signedIn('chairman')
    const wrong = await outcome(decide(send('/pauses/1', { ...resume, wordOf: '' }, { ...chairman, params })))
    expect(wrong).toMatchObject({
      status: 422,
      value: { intent: 'resume', problems: [{ key: 'pauses.cause-missing' }] },
    })
    expect(await outcome(decide(send('/pauses/1', resume, { ...chairman, params })))).toMatchObject({ status: 302 })
    expect(await rows()).toMatchObject([{ ending: 'resumed', endedOn: '2015-05-11' }])
    // Looking back, it holds.
    const then = (await outcome(page(visit('/pauses/1?day=2015-05-10', { ...chairman, params })))).value
    expect(then).toMatchObject({ pause: { endedOn: null, ending: null, daysLost: 38 } })
  })

  test('kept, cancelled and taken back by their own forms', async () => {
    await recorded()
    holdClock('2015-05-11T09:00:00+07:00')
    const office = await signedIn('office')
    const act = (given: Record<string, string | string[]>) =>
      outcome(decide(send('/pauses/1', { 'pauseIds[]': ['1'], ...given }, { ...office, params })))
    expect(await act({ intent: 'keep', ...word, conditionWords: 'có vốn', reviewOn: '' })).toMatchObject({
      status: 302,
    })
    expect(await rows()).toMatchObject([{ conditionWords: 'có vốn', conditionDirectiveId: null }])
    expect(await act({ intent: 'cancel', on: '2015-05-11', ...word })).toMatchObject({
      ...{ status: 422, value: { problems: [{ field: 'documentNumber' }, { field: 'documentOn' }] } },
    })
    expect(await act({ intent: 'undo', reason: '' })).toMatchObject({ status: 422 })
    expect(await act({ intent: 'undo', reason: 'nhầm gói' })).toMatchObject({ status: 302 })
    expect(await rows()).toMatchObject([{ ending: 'undone' }])
    expect(await act({ intent: 'nothing' })).toMatchObject({ status: 404 })
  })

  test('a day that was waited for arrives: the question stands on the chairman’s desk, nothing resumes', async () => {
    const { cookie } = await signedIn('specialist')
    const until = { ...fields(), conditionDirectiveId: '', conditionWords: '', conditionDay: '2015-05-01' }
    await outcome(record(send('/pauses/new', until, { cookie })))
    const chairman = await signedIn('chairman')
    const waiting = async (day: string) =>
      ((await outcome(desk(visit(`/?day=${day}`, chairman)))).value as { desk: { decisions: unknown[] } }).desk
        .decisions
    expect(await waiting('2015-04-30')).toEqual([])
    expect(await waiting('2015-05-02')).toMatchObject([
      { kind: 'pause', pause: { due: { because: 'day-arrived', since: '2015-05-01' } } },
    ])
    expect(await rows()).toMatchObject([{ endedOn: null }])
  })
})

test('a completion the office takes back by its form withdraws the question it had opened', async () => {
  await recorded()
  const unit = await signedIn('unit-officer', seed.unitId)
  const office = await signedIn('office')
  const id = { id: String(seed.evaluation) }
  const act = (fields: Record<string, string>, who: { cookie: string }) =>
    outcome(onDirective(send(`/directives/${id.id}`, fields, { ...who, params: id })))
  await act({ intent: 'report-completion', completedOn: '2015-04-06', text: 'Đã đánh giá' }, unit)
  await act({ intent: 'decide-completion', completionId: '1', verdict: 'confirm', words: '' }, office)
  expect(await database().select().from(dueDecision)).toMatchObject([{ state: 'waiting', openedOn: '2015-04-06' }])
  expect(await act({ intent: 'reopen-completion', words: '' }, office)).toMatchObject({ status: 422 })
  expect(await act({ intent: 'reopen-completion', words: 'thiếu số liệu' }, office)).toMatchObject({ status: 302 })
  expect(await database().select().from(dueDecision)).toMatchObject([{ state: 'withdrawn' }])
})

describe('what a notice proposes', () => {
  const key = () => `${seed.order}-${seed.projectId}`
  const card = () => ({
    ...{ intent: 'apply', 'take[]': [key()], [`${key()}.kind`]: 'pause', [`${key()}.directiveId`]: String(seed.order) },
    ...{ [`${key()}.projectId`]: String(seed.projectId), [`${key()}.from`]: '2015-04-03' },
    ...{ [`${key()}.targets[]`]: [`package:${seed.bidPackageId}`], [`${key()}.conditionDirectiveId`]: '' },
    ...{ [`${key()}.conditionWords`]: 'có đánh giá', [`${key()}.conditionDay`]: '', [`${key()}.reviewOn`]: '' },
  })

  test('stands on its page with what it waits for suggested, and is carried out by one click', async () => {
    const office = await signedIn('office')
    const load = async () =>
      (await outcome(noticePage(visit('/notices/1', { ...office, params: { id: String(seed.notice.noticeId) } }))))
        .value
    expect(await load()).toMatchObject({
      mayRecord: true,
      proposals: [
        { kind: 'pause', directiveId: seed.order, conditionDirectiveId: seed.evaluation, issuedOn: '2015-04-03' },
      ],
    })
    const bad = await outcome(orders(send('/orders', { ...card(), [`${key()}.from`]: '' }, office)))
    expect(bad).toMatchObject({ status: 422, value: { problems: [{ field: `${key()}.from` }] } })
    expect(await outcome(orders(send('/orders', card(), office)))).toMatchObject({ value: { ok: true } })
    expect(await rows()).toMatchObject([{ directiveId: seed.order, bidPackageId: seed.bidPackageId }])
    expect(await load()).toMatchObject({ proposals: [] })
    expect(await outcome(orders(send('/orders', card(), office)))).toMatchObject({
      ...{ status: 409, value: { problems: [{ key: 'pauses.not-proposed' }] } },
    })
  })

  test('or settled as not needed, with the reason; then nothing halts', async () => {
    const office = await signedIn('office')
    const no = { intent: 'dismiss', directiveId: String(seed.order), projectId: String(seed.projectId), reason: '' }
    expect(await outcome(orders(send('/orders', no, office)))).toMatchObject({ status: 422 })
    expect(await outcome(orders(send('/orders', { ...no, reason: 'đã xong' }, office)))).toMatchObject({
      value: { ok: true },
    })
    expect(await database().select().from(dueDecision)).toMatchObject([{ state: 'taken', outcome: 'none-needed' }])
    const shown = (await outcome(projectPage(visit('/', { ...office, params: { id: String(seed.projectId) } })))).value
    expect(shown).toMatchObject({ halted: false, orders: [] })
  })
})
