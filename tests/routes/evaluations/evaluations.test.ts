import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { evaluation, evaluationCriterion, evaluationRound } from '#db/schema.server'
import { addDirective, addNotice, addProject } from '#tests/support/project-rows'
import { outcome, send, signedIn, visit } from '#tests/support/requests'
import type { EvaluationPage } from '~/domain/evaluations/evaluation-page.queries.server'
import { findEvaluationSummary } from '~/domain/evaluations/evaluation-page.queries.server'
import * as list from '~/routes/evaluations/list/route'
import * as page from '~/routes/evaluations/page/route'
import * as file from '~/routes/files/file'

type Fields = Parameters<typeof send>[1]
const WORDS = 'bổ sung thiết bị'
const scale = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`scale${n}`, `mức ${n}`]))

async function begun(number = '70/TB-UBND') {
  const chair = await signedIn('specialist')
  const second = await signedIn('office')
  const projectId = await addProject({ ownerId: chair.organisationId })
  const directiveId = await addDirective(await addNotice(number), [projectId], { decision: 'evaluate' })
  const typed = { question: 'Chọn phần mềm nào?', projectId: String(projectId), directiveId: String(directiveId) }
  const done = await outcome(list.action(send('/evaluations', typed, { cookie: chair.cookie })))
  expect(done.status).toBe(302)
  return { chair, second, id: done.location?.split('/').at(-1) ?? '', directiveId }
}

const post = (id: string, cookie: string, fields: Fields) =>
  outcome(page.action(send(`/evaluations/${id}`, fields, { cookie, params: { id } })))
async function read(id: string, cookie: string) {
  const { value } = await outcome(page.loader(visit(`/evaluations/${id}`, { cookie, params: { id } })))
  return (value as { page: EvaluationPage }).page
}

/** Two products, one gate in the words of the clause, two criteria; locked unless said otherwise. */
async function prepared(weights = ['60', '40']) {
  const of = await begun()
  const { id, chair, second, directiveId } = of
  let version = 0
  const step = (fields: Fields) => {
    version += 1
    return post(id, chair.cookie, { ...fields, version: String(version) })
  }
  const head = { intent: 'head', question: 'Chọn phần mềm nào?', directiveId: String(directiveId), source: '' }
  const people = { chairId: chair.personId, 'assessors[]': [chair.personId, second.personId] }
  await step({ ...head, ...people, evaluatedOn: '2015-05-20', spreadLimit: '2' })
  for (const name of ['Văn phòng A', 'Văn phòng B'])
    await step({ intent: 'product', id: '', name, supplier: '', release: '', usedBy: '' })
  await step({ intent: 'gate', id: '', name: 'Bổ sung', words: WORDS })
  for (const [n, weight] of weights.entries())
    await step({ intent: 'criterion', id: '', name: `Tiêu chí ${n}`, weight, ...scale })
  return { ...of, step, locked: await step({ intent: 'lock' }) }
}

function sheetOf(of: EvaluationPage, place: number, points: readonly string[], verdict = 'yes'): Fields {
  const { products, gates, criteria } = of.yardstick
  return {
    ...{ intent: 'save-sheet', round: String(of.round), productId: String(products[place]?.id) },
    ...Object.fromEntries(
      criteria.flatMap(({ id }, n) => [
        [`score-${id}`, points[n] ?? ''],
        [`evidence-${id}`, 'thử'],
      ]),
    ),
    ...Object.fromEntries(
      gates.flatMap(({ id }) => [
        [`verdict-${id}`, verdict],
        [`ground-${id}`, 'thử'],
      ]),
    ),
  }
}

async function handIn(id: string, cookie: string, points: readonly (readonly string[])[], verdict = 'yes') {
  const of = await read(id, cookie)
  for (const [place, own] of points.entries())
    expect(await post(id, cookie, sheetOf(of, place, own, place === 1 ? verdict : 'yes'))).toMatchObject({
      value: { ok: true },
    })
  return post(id, cookie, { intent: 'submit', round: String(of.round) })
}

describe('the yardstick', () => {
  test('keeps the words of the clause at their offsets, locks with a fingerprint, and shows when rows were changed', async () => {
    const { id, chair, locked, step } = await prepared()
    expect(locked).toMatchObject({ value: { ok: true } })
    const own = await read(id, chair.cookie)
    expect(own).toMatchObject({ state: 'locked', intact: true, fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) })
    const text = 'Tạm dừng kế hoạch đấu thầu bổ sung thiết bị cho hệ thống thư điện tử.'
    const [gate] = own.yardstick.gates
    expect(text.slice(gate?.start ?? 0, gate?.end ?? 0)).toBe(WORDS)
    const added = { intent: 'product', id: '', name: 'C', supplier: '', release: '', usedBy: '' }
    expect(await step(added)).toMatchObject({ status: 409 })
    await database().update(evaluationCriterion).set({ name: 'khác' }).where(eq(evaluationCriterion.name, 'Tiêu chí 1'))
    expect(await read(id, chair.cookie)).toMatchObject({ intact: false })
  })

  test('is not locked before its weights are a hundred; words that are not in the clause are refused', async () => {
    const { locked, step } = await prepared(['60', '30'])
    expect(locked).toMatchObject({ status: 422, value: { problems: [{ key: 'evaluations.weights-not-whole' }] } })
    // The refused lock left the version as it was.
    const { id, chair } = await begun('71/TB-UBND')
    const wrong = { intent: 'gate', id: '', name: 'x', words: 'không có', version: '1' }
    expect(await post(id, chair.cookie, wrong)).toMatchObject({
      status: 422,
      value: { problems: [{ field: 'words' }] },
    })
    expect(await step({ intent: 'nothing' })).toMatchObject({ status: 404 })
  })
})

describe('scoring apart', () => {
  test('nobody sees sheets of others before handing in the own; nobody scores a draft', async () => {
    const { id, chair, second } = await prepared()
    const draft = await begun('71/TB-UBND')
    expect(await post(draft.id, draft.chair.cookie, { intent: 'submit', round: '1' })).toMatchObject({ status: 409 })
    expect(
      await handIn(id, chair.cookie, [
        ['5', '2'],
        ['3', '4'],
      ]),
    ).toMatchObject({ value: { ok: true } })
    expect(await read(id, second.cookie)).toMatchObject({ sheets: [], result: null, mine: { sheet: { scores: [] } } })
    expect(await read(id, chair.cookie)).toMatchObject({ sheets: [{ personId: chair.personId }], state: 'scoring' })
    const again = sheetOf(await read(id, chair.cookie), 0, ['1', '1'])
    expect(await post(id, chair.cookie, again)).toMatchObject({ status: 409 })
    const outsider = await signedIn('inspector')
    const at = { cookie: outsider.cookie, params: { id } }
    expect(await outcome(page.loader(visit(`/evaluations/${id}`, at)))).toMatchObject({ status: 404 })
    const stranger = await signedIn('specialist')
    expect(await read(id, stranger.cookie)).toMatchObject({ sheets: [], result: null, mine: null })
    expect(await post(id, stranger.cookie, again)).toMatchObject({ status: 403 })
  })

  test("a file of an open sheet is its assessor's alone; handed in, it is for who handed in too", async () => {
    const { id, chair, second } = await prepared()
    const of = await read(id, chair.cookie)
    const evidence = new File(['bằng chứng'], 'bien-ban.txt', { type: 'text/plain' })
    const sent = { ...sheetOf(of, 0, ['5', '2']), [`files-c-${of.yardstick.criteria[0]?.id}`]: evidence }
    expect(await post(id, chair.cookie, sent)).toMatchObject({ value: { ok: true } })
    const fileId = String((await read(id, chair.cookie)).mine?.files[0]?.id)
    const stranger = await signedIn('specialist')
    const open = async (who: { cookie: string }) =>
      (await outcome(file.loader(visit(`/files/${fileId}`, { cookie: who.cookie, params: { id: fileId } })))).status
    expect([await open(chair), await open(second), await open(stranger)]).toEqual([200, 404, 404])
    const points = [
      ['5', '2'],
      ['3', '4'],
    ]
    expect(await handIn(id, chair.cookie, points)).toMatchObject({ value: { ok: true } })
    expect([await open(second), await open(stranger)]).toEqual([404, 404])
    expect(await handIn(id, second.cookie, points)).toMatchObject({ value: { ok: true } })
    expect([await open(second), await open(stranger)]).toEqual([200, 404])
    const close = { intent: 'close', conclusion: 'Chọn A', version: String((await read(id, chair.cookie)).version) }
    expect(await post(id, chair.cookie, close)).toMatchObject({ value: { ok: true } })
    expect(await open(stranger)).toBe(200)
  })

  test('an incomplete sheet is not handed in; a disputed gate is settled by the chair before closing', async () => {
    const { id, chair, second } = await prepared()
    expect(await handIn(id, chair.cookie, [['5', '']])).toMatchObject({ status: 422 })
    expect(
      await handIn(id, chair.cookie, [
        ['5', '2'],
        ['3', '4'],
      ]),
    ).toMatchObject({ value: { ok: true } })
    expect(
      await handIn(
        id,
        second.cookie,
        [
          ['5', '2'],
          ['2', '4'],
        ],
        'no',
      ),
    ).toMatchObject({ value: { ok: true } })
    const own = await read(id, chair.cookie)
    const close = { intent: 'close', conclusion: 'Chọn A', version: String(own.version) }
    expect(await post(id, chair.cookie, close)).toMatchObject({ status: 409 })
    const [gateId, productId] = [String(own.yardstick.gates[0]?.id), String(own.yardstick.products[1]?.id)]
    const settle = { intent: 'settle', gateId, productId, passed: 'no', ground: 'Thử lại không ký được' }
    const version = String(own.version)
    expect(await post(id, second.cookie, { ...settle, version })).toMatchObject({ status: 403 })
    expect(await post(id, chair.cookie, { ...settle, version })).toMatchObject({ value: { ok: true } })
    const next = { ...close, version: String(own.version + 1) }
    expect(await post(id, chair.cookie, next)).toMatchObject({ value: { ok: true } })
    expect(await findEvaluationSummary(database(), Number(id), { scope: 'all' })).toMatchObject({
      conclusion: 'Chọn A',
      standings: [{ place: 1 }, { place: null, fails: [{ words: WORDS }] }],
    })
    expect(await findEvaluationSummary(database(), Number(id), { scope: [] })).toBeNull()
  })

  test('a changed yardstick is the next version: sheets are void, reason and trace stay', async () => {
    const { id, chair } = await prepared()
    await handIn(id, chair.cookie, [
      ['5', '2'],
      ['3', '4'],
    ])
    const before = await read(id, chair.cookie)
    const fields = { intent: 'revise', reason: 'Thiếu tiêu chí', version: String(before.version) }
    expect(await post(id, chair.cookie, fields)).toMatchObject({ value: { ok: true } })
    expect(await read(id, chair.cookie)).toMatchObject({ state: 'draft', round: 2, mine: { sheet: { scores: [] } } })
    const [trace] = await database().select().from(evaluationRound)
    expect(trace).toMatchObject({ fingerprint: before.fingerprint, sheets: 1, reason: 'Thiếu tiêu chí' })
    expect(await database().select({ state: evaluation.state }).from(evaluation)).toEqual([{ state: 'draft' }])
  })
})
