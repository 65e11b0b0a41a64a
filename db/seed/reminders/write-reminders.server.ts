import { and, asc, eq, inArray, isNull, lt, sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { directive, job, mail, person, urging, urgingLetter } from '#db/schema.server'
import { addDays } from '~/domain/calendar-day'
import type { CommandResult } from '~/domain/command-result'
import { loadWorkingCalendar } from '~/domain/holidays/holidays.queries.server'
import { beginMail, endMail, type MailEnd } from '~/domain/mail/outbox.commands.server'
import { makeDigests } from '~/domain/reminders/digests.commands.server'
import { recordLetterSent, urgeUnits } from '~/domain/reminders/urging.commands.server'
import { previewUrging } from '~/domain/reminders/urging-preview.queries.server'
import { addWorkingDays } from '~/domain/working-calendar'
import { digestLetters } from '~/jobs/digest-letter'
import { instantOn, OFFICE_PERSON, UNIT_PERSON } from '../sample-clock'
import type { Ids } from '../write-register.server'

const ROUNDS = [
  { workdaysAgo: 12, tasks: 8, mode: 'each', sent: true },
  { workdaysAgo: 2, tasks: 4, mode: 'one', sent: false },
] as const
const DIGESTS_WORKDAYS_AGO = [11, 1]
/** As a mail server answers where nobody has that name. */
const NO_SUCH_BOX = '550 5.1.1 Recipient address rejected: User unknown'

/**
 * Two rounds of urging, the second about what the first did not move, and the digests of two working days, by the same acts
 * as a person's and the clock's. Their messages are done with: nothing of the sample leaves by mail.
 */
export async function writeReminders(
  tx: Transaction,
  { organisations, today }: { organisations: Ids; today: string },
): Promise<void> {
  const calendar = await loadWorkingCalendar(tx)
  const ago = (workdays: number) => addWorkingDays(calendar, today, -workdays)
  const [first, second] = ROUNDS
  const unitId = organisations.of('bn-khcn')
  const late = await listLate(tx, ago(first.workdaysAgo), { most: first.tasks, unitId })
  const office = organisations.of('bn-vp')
  await letThemHaveMail(tx)
  await urge(tx, late, { ...first, on: ago(first.workdaysAgo), office })
  for (const [place, workdays] of DIGESTS_WORKDAYS_AGO.entries()) {
    if (place > 0) {
      const since = await listLate(tx, ago(second.workdaysAgo), { most: 3, unitId })
      const again = [...new Set([...late.slice(0, second.tasks), ...since])]
      await urge(tx, again, { ...second, on: ago(second.workdaysAgo), office })
    }
    await tell(tx, ago(workdays), place === 0 ? null : UNIT_PERSON.personId)
  }
}

/** Directives late on the day and still open that somebody leads: first what one unit answers for today, oldest first. */
async function listLate(
  tx: Transaction,
  day: string,
  { most, unitId }: { most: number; unitId: number },
): Promise<number[]> {
  const rows = await tx
    .select({ id: directive.id })
    .from(directive)
    .where(and(isNull(directive.completedOn), lt(directive.dueOn, day)))
    .orderBy(asc(directive.dueOn), asc(directive.id))
  const { units } = await previewUrging(tx, { ids: rows.map(({ id }) => id), day })
  const own = units.filter(({ organisationId }) => organisationId === unitId)
  const others = units.filter(({ organisationId }) => organisationId !== unitId)
  const ids = (of: typeof units, each: number) =>
    of.flatMap(({ tasks }) => tasks.slice(0, each).map((task) => task.directiveId))
  return [...new Set([...ids(own, 3), ...ids(others, 2)])].slice(0, most)
}

/** Addresses under a name that no mail server can have (RFC 2606). */
async function letThemHaveMail(tx: Transaction) {
  await tx
    .update(person)
    .set({ mailAddress: sql`${person.email}` })
    .where(inArray(person.id, [OFFICE_PERSON.personId, UNIT_PERSON.personId]))
}

type Round = { on: string; office: number; mode: 'each' | 'one'; sent: boolean }

async function urge(tx: Transaction, directiveIds: readonly number[], { on, office, mode, sent }: Round) {
  if (directiveIds.length === 0) return
  const by = { ...OFFICE_PERSON, scope: 'all' as const, organisationIds: [office] }
  const given = { by, now: instantOn(on) }
  const made = await urgeUnits(tx, { directiveIds, mode, answerBy: addDays(on, 10), ...given })
  if (!made.ok) return done(made)
  await tx.update(urging).set({ isSample: true }).where(eq(urging.id, made.urgingId))
  if (!sent) return
  const letters = await tx
    .select({ id: urgingLetter.id })
    .from(urgingLetter)
    .where(eq(urgingLetter.urgingId, made.urgingId))
    .orderBy(asc(urgingLetter.id))
  for (const [place, { id: letterId }] of letters.entries())
    done(await recordLetterSent(tx, { letterId, numberSymbol: `${412 + place}/VP-KGVX`, sentOn: on, ...given }))
}

/** The digests of a day; the message to one person finds no mail-box. */
async function tell(tx: Transaction, day: string, unknown: string | null) {
  const now = instantOn(day)
  await makeDigests(tx, { day, write: digestLetters('https://so-du-an.invalid'), now })
  const laid = await tx.select({ id: mail.id, personId: mail.personId }).from(mail).where(eq(mail.state, 'waiting'))
  for (const { id: mailId, personId } of laid) {
    const end: MailEnd = personId === unknown ? { state: 'failed', error: NO_SUCH_BOX } : { state: 'sent' }
    await beginMail(tx, { mailId })
    await endMail(tx, { mailId, end, now })
  }
  await tx
    .update(job)
    .set({ state: 'done', attempts: 1, endedAt: now })
    .where(and(eq(job.kind, 'send-mail'), eq(job.state, 'waiting')))
}

function done(result: CommandResult): void {
  if (!result.ok) throw new Error(`A reminder of the sample was refused: ${JSON.stringify(result)}`)
}
