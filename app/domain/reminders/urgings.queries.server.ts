import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { digestLine, person, reminder, urging, urgingLetter } from '#db/schema.server'
import { shortNameOn } from '~/domain/organisations/organisation-name.server'
import type { Scope } from '~/domain/people/actor'
import { mayWithdraw } from './urging'

const MOST_SHOWN = 100

/** The log of urgings, newest first, each with its letters: to whom, about how many, and whether they are out. */
export async function listUrgings(db: Executor, { today }: { today: string }) {
  const rows = await db
    .select({
      id: urging.id,
      madeAt: urging.madeAt,
      madeOn: urging.madeOn,
      madeBy: person.name,
      withdrawnAt: urging.withdrawnAt,
    })
    .from(urging)
    .innerJoin(person, eq(person.id, urging.madeBy))
    .orderBy(desc(urging.madeAt), desc(urging.id))
    .limit(MOST_SHOWN)
  const letters = await listLetters(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => {
    const own = letters.filter(({ urgingId }) => urgingId === row.id)
    const sent = own.some(({ sentOn }) => sentOn !== null)
    const told = own.some((letter) => letter.told)
    return { ...row, letters: own, mayWithdraw: mayWithdraw({ ...row, sent, told }, today) }
  })
}
export type UrgingRow = Awaited<ReturnType<typeof listUrgings>>[number]

function listLetters(db: Executor, urgingIds: readonly number[]) {
  const own = sql`${reminder.letterId} = ${urgingLetter}.id`
  return db
    .select({
      id: urgingLetter.id,
      urgingId: urgingLetter.urgingId,
      units: sql<
        string[]
      >`array(select distinct ${shortNameOn(sql`${reminder}.organisation_id`, sql`${urging}.made_on`)}
        from ${reminder} where ${own} order by 1)`,
      directives: sql<number>`(select count(distinct ${reminder.directiveId})::int from ${reminder} where ${own})`,
      round: sql<number>`(select max(${reminder.round}) from ${reminder} where ${own})`,
      numberSymbol: urgingLetter.numberSymbol,
      sentOn: urgingLetter.sentOn,
      told: sql<boolean>`exists (select from ${digestLine} where ${digestLine.letterId} = ${urgingLetter}.id)`,
    })
    .from(urgingLetter)
    .innerJoin(urging, eq(urging.id, urgingLetter.urgingId))
    .where(inArray(urgingLetter.urgingId, [...urgingIds]))
    .orderBy(asc(urgingLetter.id))
}

/** The paper of a letter, to be written as a file; null where there is none. */
export async function findUrgingLetter(db: Executor, letterId: number) {
  const [row] = await db
    .select({ paper: urgingLetter.paper, madeOn: urging.madeOn, numberSymbol: urgingLetter.numberSymbol })
    .from(urgingLetter)
    .innerJoin(urging, eq(urging.id, urgingLetter.urgingId))
    .where(eq(urgingLetter.id, letterId))
  return row ?? null
}

/** How often a directive was urged, to whom, by whom; newest first. Other units' rows are absent (R15). */
export function listRemindersOf(db: Executor, { directiveId, scope }: { directiveId: number; scope: Scope }) {
  return db
    .select({
      id: reminder.id,
      round: reminder.round,
      unit: shortNameOn(sql`${reminder}.organisation_id`, sql`${urging}.made_on`),
      on: urging.madeOn,
      by: person.name,
      letterId: reminder.letterId,
      numberSymbol: urgingLetter.numberSymbol,
      sentOn: urgingLetter.sentOn,
    })
    .from(reminder)
    .innerJoin(urging, eq(urging.id, reminder.urgingId))
    .innerJoin(urgingLetter, eq(urgingLetter.id, reminder.letterId))
    .innerJoin(person, eq(person.id, urging.madeBy))
    .where(
      and(
        eq(reminder.directiveId, directiveId),
        isNull(urging.withdrawnAt),
        scope === 'all' ? undefined : inArray(reminder.organisationId, [...scope]),
      ),
    )
    .orderBy(desc(reminder.round), asc(reminder.id))
    .limit(MOST_SHOWN)
}
export type ReminderRow = Awaited<ReturnType<typeof listRemindersOf>>[number]
