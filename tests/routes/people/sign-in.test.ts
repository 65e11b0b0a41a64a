import { describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { addPersonRow, outcome, send, signedIn, visit } from '#tests/support/requests'
import { addPerson } from '~/domain/people/people.commands.server'
import { makeSignInLink } from '~/http/auth.server'
import { loader as accountLoader } from '~/routes/account/route'
import { loader as linkLoader } from '~/routes/sign-in/link'
import { action, loader } from '~/routes/sign-in/route'
import { action as signOut } from '~/routes/sign-in/sign-out'

const person = { name: 'Trần An', username: 'an.tran', password: 'một câu dễ nhớ', by: null, now: new Date() }
const tryPassword = (password: string, path = '/sign-in') =>
  outcome(action(send(path, { username: 'an.tran', password })))

describe('signing in', () => {
  test('with name and password sets a cookie that scripts cannot read, and goes on to the asked page', async () => {
    await addPerson(database(), person)
    const { status, location, value } = await tryPassword(person.password, '/sign-in?next=/directives')
    expect([status, location]).toEqual([302, '/directives'])
    const cookie = (value as Response).headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Lax/i)
  })

  test('never leads to another host', async () => {
    await addPerson(database(), person)
    expect((await tryPassword(person.password, '/sign-in?next=//evil.example')).location).toBe('/')
  })

  test('says the same for a wrong password and an unknown name, and keeps the name', async () => {
    await addPerson(database(), person)
    const wrong = await tryPassword('không phải mật khẩu')
    const unknown = await outcome(action(send('/sign-in', { username: 'ai.do', password: 'không phải mật khẩu' })))
    expect([wrong.status, unknown.status]).toEqual([422, 422])
    expect(wrong.value).toMatchObject({ username: 'an.tran' })
    expect((wrong.value as { sentence: string }).sentence).toBe((unknown.value as { sentence: string }).sentence)
  })

  test('is refused after too many failures, right password or not', async () => {
    await addPerson(database(), person)
    for (let i = 0; i < 8; i += 1) await tryPassword('không phải mật khẩu')
    expect((await tryPassword(person.password)).status).toBe(429)
  })

  test('a one-time link works once', async () => {
    const { email } = await addPersonRow('office')
    const token = (await makeSignInLink(email)).split('/').at(-1) ?? ''
    const follow = () => outcome(linkLoader(visit(`/sign-in/link/${token}`, { params: { token } })))
    expect((await follow()).location).toBe('/')
    expect((await follow()).location).toBe('/sign-in?link=spent')
  })

  test('somebody signed in already goes on', async () => {
    const { cookie } = await signedIn('office')
    expect((await outcome(loader(visit('/sign-in', { cookie })))).location).toBe('/')
  })

  test('signing out ends the session on the server', async () => {
    const { cookie } = await signedIn('office')
    expect((await outcome(accountLoader(visit('/account', { cookie })))).status).toBe(200)
    expect((await outcome(signOut(send('/sign-out', {}, { cookie })))).location).toBe('/sign-in')
    expect((await outcome(accountLoader(visit('/account', { cookie })))).location).toMatch(
      /^\/sign-in\?next=%2Faccount&ended=1/,
    )
  })
})
