import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { directive, directiveUnit, notice, reminder, urging } from '#db/schema.server'
import { livingUnits } from '~/domain/briefings/living-units.server'
import { sayClause } from '~/domain/briefings/say'
import type { RecurrencePeriod } from '~/domain/directives/deadline'
import { type StandingOnDay, standing } from '~/domain/directives/standing'
import type { RemindedOf } from '~/domain/papers/reminder-words'
import { byLeadUnit, type NotUrged, type UrgedTask, type UrgingPreview } from './urging'

const leadIds = sql<number[]>`array(select ${directiveUnit.organisationId} from ${directiveUnit}
  where ${directiveUnit.directiveId} = ${directive}.id and ${directiveUnit.part} = 'lead'
  and ${directiveUnit.organisationId} is not null order by 1)`

/** What a standing depends on, as it is known now, and the words of a directive. */
const columns = {
  directiveId: directive.id,
  text: directive.text,
  section: directive.section,
  numberSymbol: notice.numberSymbol,
  deadlineType: directive.deadlineType,
  continuous: directive.continuous,
  period: sql<RecurrencePeriod | null>`${directive.period}`,
  every: directive.every,
  dueOn: sql<string | null>`coalesce(${directive.extendedDueOn}, ${directive.originalDueOn})::text`,
  completedOn: directive.completedOn,
  awaitingConfirmation: directive.awaitingConfirmation,
  lastReportOn: directive.lastReportOn,
  issuedOn: directive.issuedOn,
  leadIds,
}

/** What letters about the chosen directives would say to whom, and which of these no letter can be about. `day` is ISO. */
export async function previewUrging(
  db: Executor,
  { ids, day }: { ids: readonly number[]; day: string },
): Promise<UrgingPreview> {
  if (ids.length === 0) return { units: [], left: [] }
  const rows = await db
    .select(columns)
    .from(directive)
    .innerJoin(notice, eq(notice.id, directive.noticeId))
    .where(inArray(directive.id, [...ids]))
    .orderBy(asc(directive.dueOn), asc(directive.id))
  const leads = rows.flatMap((row) => row.leadIds)
  const [living, before] = await Promise.all([livingUnits(db, leads, day), roundsOf(db, ids)])
  const tasks: UrgedTask[] = []
  const left: NotUrged[] = []
  for (const { directiveId, text, section, numberSymbol, ...row } of rows) {
    const unitIds = [...new Set(row.leadIds.flatMap((id) => living.get(id)?.id ?? []))]
    const stands = standing(row, day)
    const cause = causeOf(stands)
    if (cause === null) left.push({ directiveId, text, because: whyNot(stands) })
    else if (unitIds.length === 0) left.push({ directiveId, text, because: 'nobody-leads' })
    else
      tasks.push({
        ...{ directiveId, text, cause, unitIds, source: sayClause(section, numberSymbol) },
        ...{ dueOn: cause === 'stale' ? null : row.dueOn, days: stands.days ?? 0, lastReportOn: row.lastReportOn },
        ...(before.get(directiveId) ?? { rounds: 0, lastOn: null }),
      })
  }
  return { units: byLeadUnit(tasks, new Map([...living.values()].map(({ id, name }) => [id, name]))), left }
}

function causeOf({ standing: stands, stale, awaitingConfirmation }: StandingOnDay): RemindedOf | null {
  if (awaitingConfirmation) return null
  if (stands === 'overdue' || stands === 'due-soon') return stands
  return stale ? 'stale' : null
}

function whyNot({ standing: stands, awaitingConfirmation }: StandingOnDay): NotUrged['because'] {
  if (awaitingConfirmation || stands.startsWith('done')) return 'done'
  return stands === 'continuous' || stands === 'no-deadline' ? 'reported' : 'in-term'
}

/** How often each was urged, and when last; what was withdrawn does not count. */
async function roundsOf(
  db: Executor,
  ids: readonly number[],
): Promise<Map<number, { rounds: number; lastOn: string | null }>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({
      directiveId: reminder.directiveId,
      rounds: sql<number>`max(${reminder.round})`,
      lastOn: sql<string | null>`max(${urging.madeOn})::text`,
    })
    .from(reminder)
    .innerJoin(urging, eq(urging.id, reminder.urgingId))
    .where(sql`${urging.withdrawnAt} is null and ${inArray(reminder.directiveId, [...ids])}`)
    .groupBy(reminder.directiveId)
  return new Map(rows.map(({ directiveId, ...round }) => [directiveId, round]))
}
