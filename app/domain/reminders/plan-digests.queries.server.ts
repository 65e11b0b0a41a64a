import { and, eq, inArray, isNull, lt, max, type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { digestLine, digestRun, directive, directiveUnit, notice, reminder, urging } from '#db/schema.server'
import { addDays } from '~/domain/calendar-day'
import { directivesOnDay } from '~/domain/directives/directives-on-day.server'
import { evidenceDueOn, type StandingFacts } from '~/domain/directives/standing'
import { staleCondition } from '~/domain/directives/standing-sql.server'
import type { WorkingCalendar } from '~/domain/working-calendar'
import { linesByPerson, type PersonLines, type ToldDirective, unitsWithout } from './digest-lines'
import type { Ladder, LadderStep } from './ladder'
import { daysToTell, horizonOf, type StepsOn, stepsToldOn } from './ladder-days'
import { listRecipients } from './recipients.queries.server'

/** A letter older than this (days) is no longer brought up in a digest. */
const LETTER_NEWS_DAYS = 14

export type DigestPlan = { people: PersonLines[]; without: ReturnType<typeof unitsWithout> }

/** Whom a digest of `day` (ISO, a working day) would tell what, from what is known now; nothing is written. */
export async function planDigests(
  db: Executor,
  { day, ladder, calendar }: { day: string; ladder: Ladder; calendar: WorkingCalendar },
): Promise<DigestPlan> {
  const [run] = await db
    .select({ last: max(digestRun.day) })
    .from(digestRun)
    .where(lt(digestRun.day, day))
  const told = daysToTell(calendar, run?.last ?? null, day).map((one) => stepsToldOn(ladder, one, calendar))
  const steps = new Map<string, LadderStep[]>()
  for (const dueOn of ladder.active ? await listDueDays(db, addDays(day, horizonOf(ladder)), day) : []) {
    const some = told.flatMap((stepsOn) => stepsOn(dueOn))
    if (some.length > 0) steps.set(dueOn, some)
  }
  const silentSteps = ladder.active ? await listSilent(db, day, told) : new Map<number, LadderStep[]>()
  const [recipients, dueDirectives, silent, urged] = await Promise.all([
    listRecipients(db),
    steps.size === 0 ? [] : listTold(db, inArray(directive.dueOn, [...steps.keys()]), day),
    silentSteps.size === 0 ? [] : listTold(db, inArray(directive.id, [...silentSteps.keys()]), day),
    listUntoldLetters(db, day),
  ])
  const due = [
    ...dueDirectives.map((one) => ({ directive: one, steps: steps.get(one.dueOn ?? '') ?? [] })),
    ...silent.map((one) => ({ directive: one, steps: silentSteps.get(one.directiveId) ?? [] })),
  ]
  return { people: linesByPerson(recipients, due, urged), without: unitsWithout(recipients, due) }
}

const openOn = (day: string): SQL =>
  sql`${directive.completedOn} is null and coalesce(${directive.issuedOn}, '-infinity') <= ${day}::date`

/** The last days of open directives, each once: there are far fewer of them than directives. */
async function listDueDays(db: Executor, upTo: string, day: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ dueOn: directive.dueOn })
    .from(directive)
    .where(and(openOn(day), sql`${directive.dueOn} <= ${upTo}::date`))
  return rows.flatMap(({ dueOn }) => dueOn ?? [])
}

/** Open work that is held to no day and lacks the evidence of its period, with the steps that are told of it. */
async function listSilent(db: Executor, day: string, told: readonly StepsOn[]): Promise<Map<number, LadderStep[]>> {
  const { columns, joins, open } = await directivesOnDay(db, day)
  const rows = await db.execute<StandingFacts & { id: number }>(sql`
    select ${directive.id} as id, ${columns.deadlineType} as "deadlineType", ${columns.lastDay}::text as "dueOn",
      ${columns.continuous} as continuous, ${columns.lastReportOn}::text as "lastReportOn",
      ${columns.issuedOn}::text as "issuedOn", ${columns.period} as period, ${columns.every} as every,
      null as "completedOn", false as "awaitingConfirmation"
    from ${directive} ${joins}
    where ${open} and ${staleCondition(columns, day)}`)
  const steps = new Map<number, LadderStep[]>()
  for (const { id, ...facts } of rows) {
    const lastDay = evidenceDueOn(facts, day)
    const some = lastDay === null ? [] : told.flatMap((stepsOn) => stepsOn(lastDay, 'silent'))
    if (some.length > 0) steps.set(id, some)
  }
  return steps
}

const leadIds = sql<number[]>`array(select ${directiveUnit.organisationId} from ${directiveUnit}
  where ${directiveUnit.directiveId} = ${directive}.id and ${directiveUnit.part} = 'lead'
  and ${directiveUnit.organisationId} is not null order by 1)`

function listTold(db: Executor, which: SQL, day: string): Promise<ToldDirective[]> {
  return db
    .select({
      directiveId: directive.id,
      text: directive.text,
      numberSymbol: notice.numberSymbol,
      dueOn: directive.dueOn,
      lastReportOn: directive.lastReportOn,
      leadIds,
      awaitingConfirmation: directive.awaitingConfirmation,
    })
    .from(directive)
    .innerJoin(notice, eq(notice.id, directive.noticeId))
    .where(and(which, openOn(day)))
}

/** What was urged by letter lately and no digest has told yet. */
async function listUntoldLetters(db: Executor, day: string) {
  const rows = await db
    .select({
      letterId: reminder.letterId,
      organisationId: reminder.organisationId,
      directiveId: reminder.directiveId,
    })
    .from(reminder)
    .innerJoin(urging, eq(urging.id, reminder.urgingId))
    .where(
      and(
        isNull(urging.withdrawnAt),
        sql`${urging.madeOn} between ${addDays(day, -LETTER_NEWS_DAYS)}::date and ${day}::date`,
        sql`not exists (select from ${digestLine} where ${digestLine.letterId} = ${reminder.letterId})`,
      ),
    )
  if (rows.length === 0) return []
  const ids = [...new Set(rows.map(({ directiveId }) => directiveId))]
  const told = await listTold(db, inArray(directive.id, ids), day)
  const byId = new Map(told.map((one) => [one.directiveId, one]))
  return rows.flatMap(({ directiveId, ...one }) => {
    const found = byId.get(directiveId)
    return found ? [{ ...one, directive: found }] : []
  })
}
