import { createServer } from 'node:net'
import { eq } from 'drizzle-orm'
import { SMTPServer } from 'smtp-server'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { digest, digestLine, job, mail, organisationSuccession, person, personRole } from '#db/schema.server'
import { addDirective, addUnit } from '#tests/support/directive-rows'
import { addPersonRow } from '#tests/support/requests'
import { beginMail, sendAgain } from '~/domain/mail/outbox.commands.server'
import { askForDigests } from '~/domain/reminders/ask-for-digests.server'
import { makeDigests, readDigests } from '~/domain/reminders/digests.commands.server'
import { countUnreadDigests, listDigests } from '~/domain/reminders/digests.queries.server'
import { DEFAULT_LADDER } from '~/domain/reminders/ladder'
import { nameHead, setLadder } from '~/domain/reminders/ladder.commands.server'
import { groupLines } from '~/domain/reminders/line-group'
import { findNextDigests } from '~/domain/reminders/next-digests.queries.server'
import { digestLetters } from '~/jobs/digest-letter'
import { makeMailer } from '~/jobs/mailer.server'
import { makeTrades } from '~/jobs/trades.server'
import { doDueJobs } from '~/jobs/worker.server'

/** Friday 17/4/2015, seven in the morning and later. */
const DAY = '2015-04-17'
const at = (time = '08:00') => new Date(`${DAY}T${time}:00+07:00`)
const clock = () => at()

let unit: number
let officer: Awaited<ReturnType<typeof addPersonRow>>
let office: Awaited<ReturnType<typeof addPersonRow>>
beforeEach(async () => {
  unit = await addUnit('Sở Y tế', 'SYT')
  officer = await addPersonRow('unit-officer', unit)
  office = await addPersonRow('office')
})

const by = () => ({ personId: office.personId, name: 'Văn phòng', scope: 'all' as const, organisationIds: [] })
const due = (originalDueOn: string, more: Parameters<typeof addDirective>[0] = {}) =>
  addDirective({ originalDueOn, deadline: { type: 'by', end: originalDueOn }, lead: [unit], ...more })
const make = (day = DAY) => makeDigests(database(), { day, write: null, now: at() })
const told = async (personId: string) =>
  (
    await database()
      .select({ directiveId: digestLine.directiveId, moment: digestLine.moment, count: digestLine.count })
      .from(digestLine)
      .innerJoin(digest, eq(digest.id, digestLine.digestId))
      .where(eq(digest.personId, personId))
      .orderBy(digestLine.id)
  ).map(({ directiveId, moment, count }) => [directiveId, moment, count])

describe('one digest a person a day', () => {
  test('each is told by the last step that concerns them; what is done, in term or others lead is not told', async () => {
    const today = await due(DAY)
    const late = await due('2015-04-16')
    await due('2015-04-30')
    await due('2015-04-16', { completedOn: '2015-04-16' })
    const others = await due('2015-04-16', { lead: [await addUnit('Sở Tài chính')], coordinating: [unit] })
    const waits = await due('2015-04-16', { awaitingConfirmation: true })
    expect(await make()).toEqual({ digests: 2 })
    expect(await told(officer.personId)).toEqual([
      [late, 'after', 1],
      [today, 'on', 0],
    ])
    expect((await told(office.personId)).map(([id]) => id)).toEqual([late, others, waits])
  })

  test('work without its report is told when its period has passed, by steps of its own, and again once it lasts', async () => {
    const monthly = { deadline: { type: 'recurring' as const, period: 'monthly' as const }, originalDueOn: null }
    const recurring = { ...monthly, deadlineType: 'recurring' as const, lead: [unit] }
    // 31 days after its last report: Thursday 16/4; the working day after is today.
    const silent = await addDirective({ ...recurring, lastReportOn: '2015-03-16' })
    await addDirective({ ...recurring, lastReportOn: '2015-03-17' })
    await addDirective({ ...recurring, lastReportOn: '2015-03-10' })
    expect(await make()).toEqual({ digests: 1 })
    expect(await told(officer.personId)).toEqual([[silent, 'silent', 1]])
    const [own] = await listDigests(database(), { personId: officer.personId, scope: 'all' })
    expect(groupLines(own?.lines ?? [], DAY).map(({ group }) => group)).toEqual(['silent'])
  })

  test('however often and by however many it is asked for', async () => {
    await due(DAY)
    const made = await Promise.all([make(), make(), make()])
    expect(made.map(({ digests }) => digests).toSorted()).toEqual([0, 0, 1])
    for (let n = 0; n < 3; n++) await askForDigests(database(), { now: at() })
    await doDueJobs(database(), makeTrades(database(), null), clock)
    expect(await database().select().from(job)).toMatchObject([{ state: 'done' }])
    expect(await database().select().from(digest)).toHaveLength(1)
    const twice = { personId: officer.personId, day: DAY, createdAt: at() }
    await expect(database().insert(digest).values(twice)).rejects.toThrow()
  })

  test('not before its hour, not on a day off, not where the ladder is switched off', async () => {
    await askForDigests(database(), { now: at('06:59') })
    await askForDigests(database(), { now: new Date('2015-04-18T09:00:00+07:00') })
    const ladder = { ...DEFAULT_LADDER, active: false }
    expect(await setLadder(database(), { ladder, version: 0, by: by(), now: at() })).toEqual({ ok: true })
    expect(await setLadder(database(), { ladder, version: 0, by: by(), now: at() })).toMatchObject({ reason: 'stale' })
    await askForDigests(database(), { now: at() })
    expect(await database().select().from(job)).toEqual([])
    await due(DAY)
    expect(await make()).toEqual({ digests: 0 })
  })

  test('a server that stood still tells what it missed, by the step that counts now', async () => {
    const id = await due('2015-04-15')
    await make('2015-04-14')
    await make(DAY)
    expect(await told(officer.personId)).toEqual([[id, 'after', 1]])
  })

  test('the heir of a merged unit is told, its head too once named, and the dry run says for whom nobody is', async () => {
    const heir = await addUnit('Sở Khoa học và Công nghệ')
    await database()
      .insert(organisationSuccession)
      .values({ fromId: unit, toId: heir, kind: 'merged', on: '2015-03-01', legalBasis: 'NQ', takesDuties: true })
    await database().update(personRole).set({ organisationId: heir }).where(eq(personRole.personId, officer.personId))
    const id = await due(DAY)
    const planned = await findNextDigests(database(), { today: DAY })
    expect(planned).toMatchObject({
      day: DAY,
      madeToday: null,
      people: [{ recipient: { personId: officer.personId }, lines: [{ directiveId: id, step: { moment: 'on' } }] }],
      without: [{ organisationId: unit, audience: 'head', directives: 1 }],
    })
    const head = await addPersonRow('finance', heir)
    const [role] = await database().select().from(personRole).where(eq(personRole.personId, head.personId))
    await nameHead(database(), { roleId: role?.id ?? 0, heads: true, by: by(), now: at() })
    expect(await make()).toEqual({ digests: 2 })
    expect(await told(head.personId)).toEqual([[id, 'on', 0]])
    expect((await findNextDigests(database(), { today: DAY })).day).toBe('2015-04-20')
  })

  test('the inbox shows the own digests within the scope of now, and forgets nothing but the count once read', async () => {
    await due(DAY)
    await make()
    const { personId } = officer
    expect(await countUnreadDigests(database(), personId)).toBe(1)
    const [own] = await listDigests(database(), { personId, scope: [unit] })
    expect(own).toMatchObject({ day: DAY, readAt: null, lines: [{ dueOn: DAY }] })
    expect(await listDigests(database(), { personId, scope: [unit + 1000] })).toMatchObject([{ lines: [] }])
    await readDigests(database(), { personId: office.personId, digestId: own?.id ?? 0, now: at() })
    expect(await countUnreadDigests(database(), personId)).toBe(1)
    await readDigests(database(), { personId, digestId: own?.id ?? 0, now: at() })
    expect(await countUnreadDigests(database(), personId)).toBe(0)
  })
})

describe('by mail', () => {
  let received: string[] = []
  let answer: 'take' | 'later' | 'never' | 'cut' = 'take'
  let sink: SMTPServer
  let port: number
  beforeEach(async () => {
    received = []
    answer = 'take'
    sink = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_, __, done) => {
        const refusal = Object.assign(new Error('no'), { responseCode: answer === 'never' ? 550 : 450 })
        done(answer === 'later' || answer === 'never' ? refusal : null)
      },
      onData: (stream, _, done) => {
        const parts: Buffer[] = []
        stream.on('data', (part: Buffer) => parts.push(part))
        stream.on('end', () => {
          received.push(Buffer.concat(parts).toString())
          if (answer === 'cut') for (const one of sink.connections) one.close()
          else done()
        })
      },
    })
    sink.on('error', () => {})
    await new Promise<void>((resolve) => sink.listen(0, '127.0.0.1', resolve))
    const bound = sink.server.address()
    port = bound && typeof bound === 'object' ? bound.port : 0
    await database().update(person).set({ mailAddress: 'an@example.vn' }).where(eq(person.id, officer.personId))
  })
  afterEach(() => new Promise<void>((resolve) => sink.close(() => resolve())))

  const way = () => ({
    mailer: makeMailer({ url: `smtp://127.0.0.1:${port}`, from: 'Sổ dự án <so@example.vn>' }),
    write: digestLetters('https://so.example.vn/'),
  })
  const work = (now = at()) => doDueJobs(database(), makeTrades(database(), way()), () => now)
  const mails = () => database().select().from(mail)
  const ask = async () => {
    await due('2015-04-16', { text: 'Báo cáo   <kết quả> & đề xuất' })
    await askForDigests(database(), { now: at() })
  }

  test('text and HTML, in the own language, with links to the product, once', async () => {
    await ask()
    await work()
    await work()
    expect(received).toHaveLength(1)
    const [row] = await mails()
    expect(row).toMatchObject({ state: 'sent', attempts: 1, address: 'an@example.vn', error: null })
    expect(row?.subject).toBe('Nhắc việc ngày 17/4/2015: 1 nhiệm vụ, trong đó 1 quá hạn')
    expect(row?.text).toContain('- Báo cáo <kết quả> & đề xuất\n  hạn 16/4/2015 (quá 1 ngày)')
    expect(row?.text).toContain('https://so.example.vn/directives/1')
    expect(row?.html).toContain('Báo cáo &lt;kết quả&gt; &amp; đề xuất')
    expect(received[0]).toContain(`Message-ID: ${row?.messageId}`)
    expect(received[0]).toContain('To: an@example.vn')
    expect(received[0]).toContain('Auto-Submitted: auto-generated')
  })

  test('nobody who has no address or wants none; in English where that is read', async () => {
    await database().update(person).set({ mailDigests: false }).where(eq(person.id, officer.personId))
    await ask()
    await work()
    expect(await mails()).toEqual([])
    await database().update(person).set({ mailDigests: true, locale: 'en' }).where(eq(person.id, officer.personId))
    await due('2015-04-20')
    await askForDigests(database(), { now: new Date('2015-04-20T08:00:00+07:00') })
    await work(new Date('2015-04-20T08:00:00+07:00'))
    expect((await mails())[0]?.subject).toBe('Reminders of 20/4/2015: 1 directives')
  })

  test('refused for now: again after a pause; refused for good: shown with its reason and sent again by hand', async () => {
    answer = 'later'
    await ask()
    await work()
    expect(await mails()).toMatchObject([{ state: 'waiting', attempts: 1 }])
    answer = 'never'
    await work(at('09:00'))
    expect(await mails()).toMatchObject([{ state: 'failed', attempts: 2, error: expect.stringContaining('550') }])
    answer = 'take'
    await work(at('10:00'))
    expect(received).toEqual([])
    expect(await sendAgain(database(), { mailId: 1, by: by(), now: at('10:00') })).toEqual({ ok: true })
    await work(at('10:00'))
    expect(await mails()).toMatchObject([{ state: 'sent', attempts: 3 }])
    expect(await sendAgain(database(), { mailId: 1, by: by(), now: at() })).toMatchObject({ reason: 'missing' })
  })

  test('a server that answers nobody is tried until the job is dead, then the message has failed', async () => {
    const free = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => free.once('listening', resolve))
    const bound = free.address()
    await new Promise((resolve) => free.close(resolve))
    const nobody = bound && typeof bound === 'object' ? bound.port : 1
    const mailer = makeMailer({ url: `smtp://127.0.0.1:${nobody}`, from: 'so@example.vn' })
    await ask()
    for (let n = 0; n < 12; n++)
      await doDueJobs(
        database(),
        makeTrades(database(), { ...way(), mailer }),
        () => new Date(at().getTime() + n * 7 * 3_600_000),
      )
    expect(await mails()).toMatchObject([
      { state: 'failed', attempts: 8, error: expect.stringContaining('ECONNREFUSED') },
    ])
  })

  test('a conversation that is cut off after the message was given is not had again by itself', async () => {
    answer = 'cut'
    await ask()
    await work()
    answer = 'take'
    await work(at('20:00'))
    expect(received).toHaveLength(1)
    expect(await mails()).toMatchObject([{ state: 'unsure', attempts: 1 }])
  })

  test('a server killed between sending and noting it does not send a second time', async () => {
    await ask()
    await doDueJobs(database(), { ...makeTrades(database(), way()), 'send-mail': async () => {} }, clock)
    // What the killed server had done: begun, given the message to the mail server, and noted nothing.
    const message = await beginMail(database(), { mailId: 1 })
    if (message) await way().mailer.send(message)
    await database().update(job).set({ state: 'waiting', endedAt: null }).where(eq(job.kind, 'send-mail'))
    await work(at('09:00'))
    expect(received).toHaveLength(1)
    expect(await mails()).toMatchObject([{ state: 'unsure', attempts: 1 }])
  })
})
