import { eq } from 'drizzle-orm'
import ICAL from 'ical.js'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { digest, directive } from '#db/schema.server'
import { holdClock } from '#tests/support/clock'
import { addDirective } from '#tests/support/directive-rows'
import { addOrganisationRow, outcome, send, signedIn, visit } from '#tests/support/requests'
import { makeDigests } from '~/domain/reminders/digests.commands.server'
import * as account from '~/routes/account/route'
import * as calendar from '~/routes/calendar/feed'
import * as letters from '~/routes/reminders/letters'
import * as reminders from '~/routes/reminders/route'

beforeEach(() => holdClock('2015-04-20T09:00:00+07:00'))

const statusOf = async (work: Promise<unknown>) => (await outcome(work)).status

describe('/reminders', () => {
  test('a unit opens the own digests and nothing else; reading them takes the number away', async () => {
    const officer = await signedIn('unit-officer')
    await addDirective({ lead: [officer.organisationId], originalDueOn: '2015-04-20' })
    await makeDigests(database(), { day: '2015-04-20', write: null, now: new Date() })
    const own = await reminders.loader(visit('/reminders', officer))
    expect(own).toMatchObject({ tab: 'mine', tabs: ['mine'], mine: [{ day: '2015-04-20', readAt: null }] })
    for (const tab of ['today', 'ladder', 'people', 'bounds', 'log', 'outbox'])
      expect(await statusOf(reminders.loader(visit(`/reminders?tab=${tab}`, officer)))).toBe(403)
    expect(await statusOf(reminders.loader(visit('/reminders?tab=nonsense', officer)))).toBe(404)
    const read = { intent: 'read', digestId: String(own.mine?.[0]?.id) }
    expect(await statusOf(reminders.action(send('/reminders?stay', read, officer)))).toBe(200)
    expect((await database().select().from(digest))[0]?.readAt).not.toBeNull()
  })

  test('the office sees what will go out, sets the ladder, and hears of somebody quicker', async () => {
    const office = await signedIn('office')
    expect(await reminders.loader(visit('/reminders', office))).toMatchObject({
      tab: 'today',
      plan: { day: '2015-04-20' },
    })
    const step = { moment: 'before', count: 3, unit: 'workday', again: false, audiences: ['officer'] }
    const set = (steps: unknown, version = '0') =>
      outcome(
        reminders.action(
          send(
            '/reminders',
            { intent: 'ladder', version, hour: '8', active: 'true', steps: JSON.stringify(steps) },
            office,
          ),
        ),
      )
    expect(await set([{ ...step, audiences: [] }])).toMatchObject({ status: 422 })
    expect(await set([{ ...step, count: 0 }])).toMatchObject({ status: 422 })
    expect(await set([])).toMatchObject({ status: 422 })
    expect(await set([step])).toMatchObject({ status: 302 })
    expect(await set([step])).toMatchObject({ status: 409 })
    expect(await reminders.loader(visit('/reminders?tab=ladder', office))).toMatchObject({
      ladder: { hour: 8, active: true, steps: [step] },
    })
    const officer = await signedIn('unit-officer')
    const asUnit = send('/reminders', { intent: 'ladder', version: '1', hour: '8', steps: '[]' }, officer)
    expect(await statusOf(reminders.action(asUnit))).toBe(403)
    expect(await statusOf(reminders.action(send('/reminders', { intent: 'nonsense' }, office)))).toBe(404)
  })

  test('the office sets the bounds of variances; the page shows who did, a unit may not', async () => {
    const office = await signedIn('office')
    const set = (watchFrom: string, badFrom: string, version = '0') =>
      outcome(reminders.action(send('/reminders?stay', { intent: 'bounds', version, watchFrom, badFrom }, office)))
    const shown = () => reminders.loader(visit('/reminders?tab=bounds', office))
    expect(await shown()).toMatchObject({ bounds: { watchFrom: 10, badFrom: 30, version: 0, setBy: null } })
    expect(await set('20', '20')).toMatchObject({
      status: 422,
      value: { problems: [{ field: 'badFrom', sentence: 'Mức có vấn đề phải cao hơn mức cần theo dõi' }] },
    })
    expect(await set('', '20')).toMatchObject({ status: 422 })
    expect(await set('x', '501')).toMatchObject({ status: 422 })
    expect(await set('5', '20')).toMatchObject({ status: 200 })
    expect(await set('6', '20')).toMatchObject({ status: 409 })
    expect(await shown()).toMatchObject({ bounds: { watchFrom: 5, badFrom: 20, version: 1 } })
    const officer = await signedIn('unit-officer')
    const asUnit = send('/reminders', { intent: 'bounds', version: '1', watchFrom: '1', badFrom: '2' }, officer)
    expect(await statusOf(reminders.action(asUnit))).toBe(403)
  })

  test('from the list to the letter: preview, letters, DOCX and PDF, the log', async () => {
    const office = await signedIn('office')
    const unit = await addOrganisationRow('Sở Y tế')
    const id = await addDirective({ lead: [unit], originalDueOn: '2015-04-10' })
    const preview = (await letters.loader(visit(`/reminders/letters?ids=${id}`, office))) as Response
    expect(await preview.json()).toMatchObject({ units: [{ name: 'Sở Y tế', tasks: [{ directiveId: id }] }], left: [] })
    const form = { intent: 'urge', directiveIds: String(id), mode: 'each', answerBy: '2015-04-25' }
    const urged = await outcome(letters.action(send('/reminders/letters', form, office)))
    expect(urged).toMatchObject({ status: 200, value: { ok: true, said: 'Đã soạn 1 công văn cho 1 nhiệm vụ.' } })
    for (const [format, start] of [
      ['docx', 'PK'],
      ['pdf', '%PDF'],
    ]) {
      const file = (await letters.loader(visit(`/reminders/letters?letter=1&format=${format}`, office))) as Response
      expect(Buffer.from(await file.arrayBuffer()).toString('latin1')).toMatch(new RegExp(`^${start}`))
    }
    expect(await statusOf(letters.loader(visit('/reminders/letters?letter=9&format=pdf', office)))).toBe(404)
    expect(await reminders.loader(visit('/reminders?tab=log', office))).toMatchObject({ log: [{ mayWithdraw: true }] })
    const officer = await signedIn('unit-officer', unit)
    expect(await statusOf(letters.loader(visit('/reminders/letters?letter=1&format=pdf', officer)))).toBe(403)
    expect(await statusOf(letters.action(send('/reminders/letters', form, officer)))).toBe(403)
  })
})

describe('the own calendar and mail', () => {
  test('an address that opens the own days as iCalendar, until it is revoked', async () => {
    const officer = await signedIn('unit-officer')
    const id = await addDirective({
      lead: [officer.organisationId],
      originalDueOn: '2015-04-25',
      text: 'Báo cáo kết quả',
    })
    await addDirective({ lead: [await addOrganisationRow('Sở khác')], originalDueOn: '2015-04-26' })
    const made = await outcome(account.action(send('/account?stay', { intent: 'make-calendar' }, officer)))
    const { address } = made.value as { address: string }
    const token = new URL(address).pathname.split('/').at(-1) ?? ''
    const open = () => outcome(calendar.loader(visit(`/calendar/${token}`, { params: { token } })))
    const { value } = await open()
    const text = (await (value as Response).text()).replaceAll('\r\n', '\n')
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1)
    expect(text).toContain(`UID:directive-${id}@so-du-an\nSEQUENCE:1\n`)
    expect(text).toContain('DTSTART;VALUE=DATE:20150425\nDTEND;VALUE=DATE:20150426\n')
    expect(text).toContain('SUMMARY:Hạn: Báo cáo kết quả')
    expect(await account.loader(visit('/account', officer))).toMatchObject({ feed: { lastReadAt: expect.any(Date) } })
    await account.action(send('/account?stay', { intent: 'make-calendar' }, officer))
    expect(await open()).toMatchObject({ status: 404 })
    expect(await statusOf(account.action(send('/account', { intent: 'revoke-calendar' }, officer)))).toBe(200)
    expect(await statusOf(account.action(send('/account', { intent: 'revoke-calendar' }, officer)))).toBe(404)
  })

  test('another program reads whole days: the same UID with a higher sequence on the new day, late ones called so', async () => {
    const officer = await signedIn('unit-officer')
    const text =
      'Báo cáo kết quả; «rà soát», hạ tầng\ncủa đơn vị và đề xuất phương án trình Chủ tịch UBND tỉnh quyết định'
    const id = await addDirective({ lead: [officer.organisationId], originalDueOn: '2015-04-30', text })
    const late = await addDirective({ lead: [officer.organisationId], originalDueOn: '2015-04-01', text: 'Việc cũ' })
    const made = await outcome(account.action(send('/account?stay', { intent: 'make-calendar' }, officer)))
    const token = new URL((made.value as { address: string }).address).pathname.split('/').at(-1) ?? ''
    const read = async () => {
      const { value } = await outcome(calendar.loader(visit(`/calendar/${token}`, { params: { token } })))
      const bytes = await (value as Response).text()
      for (const line of bytes.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      const events = new ICAL.Component(ICAL.parse(bytes)).getAllSubcomponents('vevent')
      return events.map((one) => new ICAL.Event(one))
    }
    const days = async () =>
      (await read()).map(({ uid, summary, startDate, endDate, sequence }) => ({
        ...{ uid, summary, wholeDay: startDate.isDate && endDate.isDate, sequence },
        ...{ from: startDate.toString(), before: endDate.toString() },
      }))
    const before = { uid: `directive-${late}@so-du-an`, summary: 'Quá hạn: Việc cũ' }
    const own = { uid: `directive-${id}@so-du-an`, summary: `Hạn: ${text.replace('\n', ' ')}`, wholeDay: true }
    expect(await days()).toEqual([
      { ...before, wholeDay: true, sequence: 1, from: '2015-04-01', before: '2015-04-02' },
      { ...own, sequence: 1, from: '2015-04-30', before: '2015-05-01' },
    ])
    await database().update(directive).set({ extendedDueOn: '2015-05-31', version: 2 }).where(eq(directive.id, id))
    expect((await days())[1]).toEqual({ ...own, sequence: 2, from: '2015-05-31', before: '2015-06-01' })
    const [, event] = await read()
    expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2015-04-20T02:00:00Z')
  })

  test('guesses are slowed down', async () => {
    const guess = () => statusOf(calendar.loader(visit('/calendar/x', { params: { token: 'x'.repeat(43) } })))
    const said: number[] = []
    for (let n = 0; n < 40; n++) said.push(await guess())
    expect(said[0]).toBe(404)
    expect(said.at(-1)).toBe(429)
  })

  test('an address that is none is refused; an empty one means no mail', async () => {
    const officer = await signedIn('unit-officer')
    const set = (mailAddress: string) =>
      statusOf(account.action(send('/account?stay', { intent: 'mail', mailAddress, mailDigests: 'true' }, officer)))
    expect(await set('an.example.vn')).toBe(422)
    expect(await set('an@example.vn')).toBe(200)
    expect(await account.loader(visit('/account', officer))).toMatchObject({ mail: { mailAddress: 'an@example.vn' } })
    expect(await set('')).toBe(200)
    expect(await account.loader(visit('/account', officer))).toMatchObject({ mail: { mailAddress: null } })
  })
})
