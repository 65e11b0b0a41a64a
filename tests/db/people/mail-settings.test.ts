import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.server'
import { timelineEntry } from '#db/schema.server'
import { addPersonRow } from '#tests/support/requests'
import type { Actor } from '~/domain/people/actor'
import { setOwnMail } from '~/domain/people/mail-settings.commands.server'
import { findMailSettings } from '~/domain/people/mail-settings.queries.server'

const NOW = new Date('2016-03-01T02:00:00Z')
const actorOf = (personId: string): Actor => ({ personId, name: 'Người nhận việc', scope: 'all', organisationIds: [] })

test('who stops getting reminders is told in the person’s story, the address is not', async () => {
  const { personId } = await addPersonRow('specialist')
  const by = actorOf(personId)
  const mail = { mailAddress: 'viec@tinh.test', mailDigests: true }
  expect(await setOwnMail(database(), { mail, by, now: NOW })).toEqual({ ok: true })
  expect(await findMailSettings(database(), personId)).toEqual(mail)
  await setOwnMail(database(), { mail: { ...mail, mailDigests: false }, by, now: NOW })
  const told = await database()
    .select({ event: timelineEntry.event, data: timelineEntry.data })
    .from(timelineEntry)
    .where(and(eq(timelineEntry.subject, 'person'), eq(timelineEntry.subjectId, personId)))
    .orderBy(timelineEntry.id)
  expect(told).toEqual([
    { event: 'person.mail-set', data: { byMail: true } },
    { event: 'person.mail-set', data: { byMail: false } },
  ])
})

test('of a person who is not there nothing is set', async () => {
  const mail = { mailAddress: null, mailDigests: true }
  expect(await setOwnMail(database(), { mail, by: actorOf('nobody'), now: NOW })).toMatchObject({ ok: false })
})
