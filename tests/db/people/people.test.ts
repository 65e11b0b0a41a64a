import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { session } from '#db/schema.server'
import { addOrganisationRow, addPersonRow, signInAs } from '#tests/support/requests'
import {
  addPerson,
  changeOwnPassword,
  endSession,
  grantRole,
  resetPassword,
  setActive,
  withdrawRole,
} from '~/domain/people/people.commands.server'
import { findPerson, listHeldRoles, listPeople, listSessions } from '~/domain/people/people.queries.server'
import { countFailure, forgetFailures, isThrottled } from '~/domain/people/sign-in-throttle.server'
import { listTimeline } from '~/domain/timeline/timeline.queries.server'

const now = new Date('2026-11-21T09:00:00+07:00')
const by = { personId: 'admin', name: 'Quản trị' }
const newcomer = { name: 'Trần An', username: 'an.tran', password: 'một câu dễ nhớ', by, now }

async function added() {
  const result = await addPerson(database(), newcomer)
  if (!result.ok) throw new Error('not added')
  return result.personId
}

describe('accounts', () => {
  test('a new account has a hashed password and a line of history', async () => {
    const personId = await added()
    expect(await findPerson(database(), personId)).toMatchObject({ name: 'Trần An', username: 'an.tran', active: true })
    expect((await listTimeline(database(), 'person', personId)).map((entry) => entry.event)).toEqual(['person.added'])
  })

  test('a user name is taken once', async () => {
    await added()
    expect(await addPerson(database(), newcomer)).toEqual({
      ok: false,
      reason: 'invalid',
      issues: [{ field: 'username', key: 'people.username-taken' }],
    })
  })

  test('the list is in Vietnamese order', async () => {
    for (const name of ['Đặng Ân', 'Dương Ba', 'Ẩn Danh', 'An Bình']) {
      await addPerson(database(), { ...newcomer, name, username: name.length + name.charCodeAt(0).toString() })
    }
    expect((await listPeople(database())).map((person) => person.name)).toEqual([
      'An Bình',
      'Ẩn Danh',
      'Dương Ba',
      'Đặng Ân',
    ])
  })
})

describe('roles', () => {
  test('are granted once, withdrawn with a trace, and can be granted again', async () => {
    const personId = await added()
    const organisationId = await addOrganisationRow('Văn phòng UBND tỉnh', 'office')
    await addOrganisationRow('Sở Xây dựng')
    const grant = () => grantRole(database(), { personId, role: 'office', organisationId, by, now })
    expect(await grant()).toEqual({ ok: true })
    expect(await grant()).toMatchObject({ issues: [{ key: 'people.role-held' }] })
    const [held] = await listHeldRoles(database(), personId)
    expect(held).toMatchObject({ role: 'office', organisationName: 'Văn phòng UBND tỉnh' })
    expect(await withdrawRole(database(), { personId, heldRoleId: held?.id ?? 0, by, now })).toEqual({ ok: true })
    expect(await listHeldRoles(database(), personId)).toEqual([])
    expect(await grant()).toEqual({ ok: true })
  })

  test('the last administrator keeps role and account', async () => {
    const { personId } = await addPersonRow('administrator')
    const [held] = await listHeldRoles(database(), personId)
    const last = { ok: false, issues: [{ key: 'people.last-administrator' }] }
    expect(await withdrawRole(database(), { personId, heldRoleId: held?.id ?? 0, by, now })).toMatchObject(last)
    expect(await setActive(database(), { personId, active: false, by, now })).toMatchObject(last)
    await addPersonRow('administrator')
    expect(await setActive(database(), { personId, active: false, by, now })).toEqual({ ok: true })
  })

  test("another person's role cannot be withdrawn under a wrong name", async () => {
    const one = await addPersonRow('finance')
    const other = await addPersonRow('finance')
    const [held] = await listHeldRoles(database(), one.personId)
    expect(
      await withdrawRole(database(), { personId: other.personId, heldRoleId: held?.id ?? 0, by, now }),
    ).toMatchObject({
      reason: 'missing',
    })
  })
})

describe('sessions', () => {
  test('can be listed and ended, only by their own person', async () => {
    const one = await addPersonRow('office')
    const other = await addPersonRow('office')
    await signInAs(one.email)
    const [open] = await listSessions(database(), one.personId)
    expect(await endSession(database(), { personId: other.personId, sessionId: open?.id ?? '' })).toMatchObject({
      ok: false,
    })
    expect(await endSession(database(), { personId: one.personId, sessionId: open?.id ?? '' })).toEqual({ ok: true })
    expect(await listSessions(database(), one.personId)).toEqual([])
  })

  test('a locked account and a reset password lose all of them', async () => {
    const { personId, email } = await addPersonRow('office')
    await addPersonRow('administrator')
    await signInAs(email)
    await resetPassword(database(), { personId, newPassword: 'một mật khẩu khác', by, now })
    expect(await listSessions(database(), personId)).toEqual([])
    await signInAs(email)
    await setActive(database(), { personId, active: false, by, now })
    expect(await listSessions(database(), personId)).toEqual([])
  })

  test('changing the own password asks for the present one and keeps this session', async () => {
    const { personId, email } = await addPersonRow('office')
    await resetPassword(database(), { personId, newPassword: 'mật khẩu ban đầu', by, now })
    await signInAs(email)
    await signInAs(email)
    const [here] = await listSessions(database(), personId)
    const change = (currentPassword: string) =>
      changeOwnPassword(database(), {
        personId,
        sessionId: here?.id ?? '',
        currentPassword,
        newPassword: 'mật khẩu mới hơn',
        by,
        now,
      })
    expect(await change('đoán bừa')).toMatchObject({
      issues: [{ field: 'currentPassword', key: 'people.wrong-password' }],
    })
    expect(await change('mật khẩu ban đầu')).toEqual({ ok: true })
    const open = await database().select({ id: session.id }).from(session).where(eq(session.userId, personId))
    expect(open.map((one) => one.id)).toEqual([here?.id])
  })
})

describe('throttle', () => {
  test('locks a name at an address after eight failures, for a quarter of an hour', async () => {
    const fail = () => countFailure(database(), 'An.Tran', '10.0.0.9', now)
    for (let i = 0; i < 7; i += 1) await fail()
    expect(await isThrottled(database(), 'an.tran', '10.0.0.9', now)).toBe(false)
    await fail()
    expect(await isThrottled(database(), 'an.tran', '10.0.0.9', now)).toBe(true)
    expect(await isThrottled(database(), 'an.tran', '10.0.0.8', now)).toBe(false)
    expect(await isThrottled(database(), 'other', '10.0.0.9', now)).toBe(false)
    const later = new Date(now.getTime() + 16 * 60_000)
    expect(await isThrottled(database(), 'an.tran', '10.0.0.9', later)).toBe(false)
    await forgetFailures(database(), 'an.tran', '10.0.0.9')
    expect(await isThrottled(database(), 'an.tran', '10.0.0.9', now)).toBe(false)
  })
})
