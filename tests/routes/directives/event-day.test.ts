import { beforeEach, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { addKnownYears } from '#db/seed/holidays/add-known-years.server'
import { holdClock } from '#tests/support/clock'
import { addDirective, addUnit } from '#tests/support/directive-rows'
import { outcome, send, signedIn, visit } from '#tests/support/requests'
import { ROLES, type Role } from '~/domain/people/roles'
import { unpackCalendar } from '~/domain/working-calendar'
import { action, loader } from '~/routes/directives/page/route'

let unit: number
let id: number

beforeEach(async () => {
  holdClock('2026-08-25T09:00:00+07:00')
  await database().transaction(addKnownYears)
  unit = await addUnit('Sở A')
  const deadline = { type: 'by', relative: { n: 10, unit: 'workday', from: 'ngày nhận' } } as const
  id = await addDirective({ lead: [unit], deadline, originalDueOn: null, issuedOn: '2026-08-18' })
})

const post = async (role: Role, on: string) => {
  const { cookie } = await signedIn(role, unit)
  const path = `/directives/${id}?stay`
  return outcome(action(send(path, { intent: 'event-day', on }, { cookie, params: { id: String(id) } })))
}

test.each(ROLES)('%s dates the event only with the right to change tasks', async (role) => {
  const { status } = await post(role, '2026-08-20')
  expect(status).toBe(role === 'specialist' || role === 'office' ? 200 : 403)
})

test('a bad day is answered at its field, a good one lands', async () => {
  expect(await post('office', '31/02/2026')).toMatchObject({
    status: 422,
    value: { problems: [{ field: 'on', key: 'errors.not-a-day' }] },
  })
  expect(await post('office', '')).toMatchObject({ status: 422 })
  expect(await post('office', '2026-08-20')).toMatchObject({ status: 200, value: { ok: true } })
  const { cookie } = await signedIn('office')
  const page = await loader(visit(`/directives/${id}`, { cookie, params: { id: String(id) } }))
  expect(page.directive.originalDueOn).toBe('2026-09-07')
  expect(page.calendar && unpackCalendar(page.calendar).coveredYears.has(2026)).toBe(true)
})
