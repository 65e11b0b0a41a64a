import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { addKnownYears } from '#db/seed/holidays/add-known-years.server'
import { holdClock } from '#tests/support/clock'
import { addDirective } from '#tests/support/directive-rows'
import { outcome, send, signedIn, visit } from '#tests/support/requests'
import { addHolidays, removeHoliday } from '~/domain/holidays/holidays.commands.server'
import { ROLES } from '~/domain/people/roles'
import { action, loader } from '~/routes/holidays/route'

type Page = Awaited<ReturnType<typeof loader>>
let administrator: string

beforeEach(async () => {
  holdClock('2026-08-25T09:00:00+07:00')
  await database().transaction(addKnownYears)
  administrator = (await signedIn('administrator')).cookie
})

const open = async (path: string, cookie = administrator) =>
  (await outcome(loader(visit(path, { cookie })))).value as Page
const post = (fields: Record<string, string>, cookie = administrator) =>
  outcome(action(send('/holidays?year=2026&stay', fields, { cookie })))

describe('/holidays', () => {
  test('this year without being asked, another by its address, nonsense is this year', async () => {
    expect((await open('/holidays')).year).toBe(2026)
    const next = await open('/holidays?year=2027')
    expect(next).toMatchObject({ year: 2027, announcedBy: null, mayChange: true })
    expect((await open('/holidays?year=x')).year).toBe(2026)
    expect((await open('/holidays')).announcedBy).toContain('12729/VPCP-KGVX')
  })

  test.each(ROLES)('%s reads it; only the administrator changes it', async (role) => {
    const { cookie } = await signedIn(role)
    expect((await open('/holidays', cookie)).mayChange).toBe(role === 'administrator')
    const { status } = await post({ intent: 'remove', day: '2026-11-24' }, cookie)
    expect(status).toBe(role === 'administrator' ? 200 : 403)
  })

  test('a day is added with its ground, told, and taken out again', async () => {
    const entry = { intent: 'add', day: '2026-11-23', kind: 'swap-off', name: 'Ngày Văn hóa', source: '1/VPCP' }
    expect(await post(entry)).toMatchObject({ status: 200 })
    const page = await open('/holidays')
    expect(page.days.find(({ day }) => day === '2026-11-23')).toMatchObject({ appliesTo: 'state-bodies' })
    expect(page.history[0]?.event).toBe('working-calendar.days-added')
    expect(await post(entry)).toMatchObject({ status: 422, value: { problems: [{ key: 'holidays.day-there' }] } })
    expect(await post({ intent: 'remove', day: '2026-11-23' })).toMatchObject({ status: 200 })
    expect((await post({ intent: 'remove', day: '2026-11-23' })).status).toBe(404)
  })

  test('a list is taken whole or not at all, each fault with its line', async () => {
    const list = { intent: 'add-list', year: '2028', source: '9/VPCP' }
    const bad = await post({ ...list, list: '01/01; nghỉ lễ; Tết\n03/01; làm bù; Tết\n99/1; nghỉ lễ; Tết' })
    expect(bad).toMatchObject({ status: 422, value: { problems: [{ field: 'list', key: 'holidays.line-day' }] } })
    const misfit = await post({ ...list, list: '01/01; nghỉ lễ; Tết\n03/01; làm bù; Tết' })
    expect(misfit).toMatchObject({ status: 422, value: { problems: [{ key: 'holidays.swap-work-misfits' }] } })
    expect((await open('/holidays?year=2028')).days).toEqual([])
    expect((await post({ ...list, list: '01/01; nghỉ lễ; Tết\n03/01; nghỉ bù; Tết' })).status).toBe(200)
    expect((await open('/holidays?year=2028')).days).toHaveLength(2)
  })

  test('announced, and taken back; an unknown intent is no page', async () => {
    await post({ intent: 'announce', year: '2027', announcedBy: '99/VPCP-KGVX' })
    expect((await open('/holidays?year=2027')).announcedBy).toBe('99/VPCP-KGVX')
    await post({ intent: 'announce', year: '2027', announcedBy: '' })
    expect((await open('/holidays?year=2027')).announcedBy).toBeNull()
    expect((await post({ intent: 'nothing' })).status).toBe(404)
  })

  test('landed due days that a new count would move are listed, for who sees every task', async () => {
    const relative = { n: 10, unit: 'workday', from: 'ngày ký', on: '2026-08-20' } as const
    const id = await addDirective({ deadline: { type: 'by', relative }, originalDueOn: '2026-09-07' })
    expect((await open('/holidays')).moved).toEqual([])
    await post({ intent: 'remove', day: '2026-08-22' })
    expect((await open('/holidays')).moved).toMatchObject([{ id, landed: '2026-09-07', counted: '2026-09-08' }])
    const { cookie } = await signedIn('unit-officer')
    expect((await open('/holidays', cookie)).moved).toEqual([])
  })
})

test('the commands themselves refuse who is bound to an own unit', async () => {
  const by = { personId: 'p', name: 'Đầu mối', scope: [1], organisationIds: [1] }
  const now = new Date()
  const entries = [{ day: '2026-12-01', kind: 'holiday', name: 'x', source: 'y', field: 'day' }] as const
  expect(await addHolidays(database(), { entries, by, now })).toMatchObject({ reason: 'forbidden' })
  expect(await removeHoliday(database(), { day: '2026-11-24', by, now })).toMatchObject({ reason: 'forbidden' })
})
