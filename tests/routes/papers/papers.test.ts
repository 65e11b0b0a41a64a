import { beforeEach, describe, expect, test } from 'vitest'
import { holdClock } from '#tests/support/clock'
import { outcome, send, signedIn, visit } from '#tests/support/requests'
import { ROLES } from '~/domain/people/roles'
import { action, loader } from '~/routes/papers/route'

type Page = Awaited<ReturnType<typeof loader>>
let office: string

beforeEach(async () => {
  holdClock('2026-03-02T09:00:00+07:00')
  office = (await signedIn('office')).cookie
})

const open = async (path: string, cookie = office) => (await outcome(loader(visit(path, { cookie })))).value as Page
const FIELDS = {
  ...{ kind: 'conclusions', version: '0', validFrom: '2026-03-02', parentBody: 'Ủy ban nhân dân tỉnh A' },
  ...{ issuer: 'Văn phòng', symbol: 'TB-VP', place: 'A', authority1: 'TL.', of1: 'Chủ tịch', authority2: '', of2: '' },
  ...{ position: 'Chánh Văn phòng', name: 'Lê Văn An', recipients: '- Như trên;\n\nLưu: VT.' },
}
const post = (change: Record<string, string> = {}, cookie = office, path = '/papers?stay') =>
  outcome(action(send(path, { ...FIELDS, ...change }, { cookie })))
const problems = async (change: Record<string, string>) =>
  ((await post(change)).value as { problems: { field: string; key: string }[] }).problems.map(({ field, key }) => [
    field,
    key,
  ])

describe('/papers', () => {
  test('opens with the notice of conclusions, another kind by its address, nonsense is not found', async () => {
    expect(await open('/papers')).toMatchObject({ kind: 'conclusions', versions: [], today: '2026-03-02' })
    expect((await open('/papers?kind=letter')).kind).toBe('letter')
    expect((await outcome(loader(visit('/papers?kind=poem', { cookie: office })))).status).toBe(404)
  })

  test.each(ROLES)('%s adapts it only as office or administrator', async (role) => {
    const { cookie } = await signedIn(role)
    const may = role === 'office' || role === 'administrator'
    expect((await outcome(loader(visit('/papers', { cookie })))).status).toBe(may ? 200 : 403)
    expect((await post({}, cookie)).status).toBe(may ? 200 : 403)
  })

  test('what is saved stands as it will be printed, and the next change is one more version', async () => {
    expect((await post()).status).toBe(200)
    const { template, versions } = await open('/papers')
    expect(template).toMatchObject({
      signature: { signedFor: [{ authority: 'TL.', of: 'CHỦ TỊCH' }], position: 'CHÁNH VĂN PHÒNG', acting: false },
      recipients: ['Như trên', 'Lưu: VT'],
    })
    expect(versions).toHaveLength(1)
    expect((await post({ version: '1', acting: 'true', validFrom: '2026-09-01' })).status).toBe(200)
    expect((await open('/papers')).template).toMatchObject({ validFrom: '2026-09-01', signature: { acting: true } })
  })

  test('who was slower is told so and keeps what was typed', async () => {
    await post()
    expect(await post()).toMatchObject({ status: 409, value: { current: 1 } })
  })

  test('without script the form leads back to its kind', async () => {
    expect(await post({}, office, '/papers')).toMatchObject({ status: 302, location: '/papers?kind=conclusions' })
  })

  test('what is missing or can not be is named at its field', async () => {
    expect(await problems({ issuer: ' ', symbol: 'TB VP' })).toEqual([
      ['issuer', 'errors.required'],
      ['symbol', 'papers.not-a-symbol'],
    ])
    expect(await problems({ symbol: '' })).toEqual([['symbol', 'errors.required']])
    expect(await problems({ of1: '' })).toEqual([['of1', 'errors.required']])
    expect(await problems({ of2: 'Chánh Văn phòng' })).toEqual([['authority2', 'errors.required']])
    expect(await problems({ validFrom: '31/13' })).toEqual([['validFrom', 'errors.not-a-day']])
    expect((await post({ kind: 'proposal-slip', symbol: '' })).status).toBe(200)
  })
})
