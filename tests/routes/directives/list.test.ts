import { beforeEach, describe, expect, test } from 'vitest'
import { holdClock } from '#tests/support/clock'
import { addDirective, addNotice, addProject, addUnit } from '#tests/support/directive-rows'
import { outcome, signedIn, visit } from '#tests/support/requests'
import { ROLES } from '~/domain/people/roles'
import { loader as exportLoader } from '~/routes/directives/export'
import { loader } from '~/routes/directives/list/route'
import { loader as optionsLoader } from '~/routes/directives/options'

let unit: number
let other: number

beforeEach(async () => {
  holdClock('2015-04-20T09:00:00+07:00')
  unit = await addUnit('Sở Thông tin và Truyền thông')
  other = await addUnit('Sở Nội vụ')
  const noticeId = await addNotice({ numberSymbol: '70/TB-UBND' })
  const projectId = await addProject('Thư điện tử', unit)
  await addDirective({ noticeId, lead: [unit], projects: [projectId], text: '=SUM(A1) đánh giá "hiệu quả"' })
  await addDirective({ noticeId, lead: [other], originalDueOn: '2015-05-30' })
})

type List = Awaited<ReturnType<typeof loader>>
const list = async (path: string, cookie?: string) => outcome(loader(visit(path, { cookie })))

describe('/directives', () => {
  test('nobody signed in is led to the sign-in page and back to the same view', async () => {
    const { status, location } = await list('/directives?standing=overdue')
    expect(status).toBe(302)
    expect(location).toContain(encodeURIComponent('/directives?standing=overdue'))
  })

  test.each(ROLES)('%s sees what the role allows', async (role) => {
    const { cookie } = await signedIn(role, unit)
    const { status, value } = await list('/directives', cookie)
    expect(status).toBe(200)
    expect((value as List).total).toBe(role === 'unit-officer' ? 1 : 2)
    expect((value as List).ownUnitOnly).toBe(role === 'unit-officer')
  })

  test('the URL narrows; the day in it is the day the page speaks of', async () => {
    const { cookie } = await signedIn('office')
    const overdue = (await list('/directives?standing=overdue', cookie)).value as List
    expect(overdue.rows.map((row) => row.current.standing)).toEqual(['overdue'])
    const earlier = (await list('/directives?standing=overdue&day=2015-04-15', cookie)).value as List
    expect(earlier.rows).toEqual([])
    expect(((await list(`/directives?unit=${other}`, cookie)).value as List).names.units).toEqual([
      { id: other, name: 'Sở Nội vụ' },
    ])
    expect(((await list('/directives?show=units', cookie)).value as List).units).toHaveLength(2)
  })

  test('one opened beside the list; one out of scope stays closed', async () => {
    const { cookie } = await signedIn('unit-officer', unit)
    const first = ((await list('/directives', cookie)).value as List).rows[0]?.id ?? 0
    const opened = (await list(`/directives?open=${first}`, cookie)).value as List
    expect(opened.opened).toMatchObject({
      directive: { id: first },
      allowed: { report: true, decideCompletion: false },
    })
    expect(((await list(`/directives?open=${first + 1}`, cookie)).value as List).opened).toBeNull()
  })
})

describe('/directives/export.csv', () => {
  const fetchCsv = async (query: string, role: 'office' | 'unit-officer') => {
    const { cookie } = await signedIn(role, unit)
    const answer = (await exportLoader(visit(`/directives/export.csv${query}`, { cookie }))) as Response
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(answer.headers.get('content-disposition')).toContain('nhiem-vu-2015-04-20.csv')
    return new TextDecoder().decode(bytes).trim().split('\r\n')
  }

  test('exactly the rows seen, in the order seen, no formula, days that Excel reads', async () => {
    const lines = await fetchCsv('', 'office')
    expect(lines).toHaveLength(3)
    expect(lines[0]).toContain('Tình trạng;Số ngày;Nội dung chỉ đạo')
    expect(lines[1]).toContain('Quá hạn;5;"\'=SUM(A1) đánh giá ""hiệu quả"""')
    expect(lines[1]).toContain(';2015-04-15;')
    expect(lines[1]).toContain(';70/TB-UBND;')
    expect(await fetchCsv('?standing=in-term', 'office')).toHaveLength(2)
  })

  test('an officer exports the own unit only, ticked or not', async () => {
    expect(await fetchCsv('', 'unit-officer')).toHaveLength(2)
    expect(await fetchCsv('?only=999', 'unit-officer')).toHaveLength(1)
  })
})

test('options to narrow by are those in scope', async () => {
  const labels = async (path: string, role: 'office' | 'unit-officer', at: number) => {
    const { cookie } = await signedIn(role, at)
    const answer = (await optionsLoader(visit(path, { cookie }))) as Response
    return ((await answer.json()) as { label: string }[]).map((option) => option.label)
  }
  const stranger = await addUnit('Sở Y tế')
  expect(await labels('/directives/options?of=notice&q=70/tb', 'office', unit)).toEqual(['70/TB-UBND'])
  expect(await labels('/directives/options?of=project&q=thu dien', 'unit-officer', unit)).toEqual(['Thư điện tử'])
  expect(await labels('/directives/options?of=project', 'unit-officer', stranger)).toEqual([])
  expect(await labels('/directives/options?of=notice', 'unit-officer', stranger)).toEqual([])
})
