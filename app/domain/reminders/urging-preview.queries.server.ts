import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { directive, directiveUnit, notice, reminder, urging } from '#db/schema.server'
import { livingUnits } from '~/domain/briefings/living-units.server'
import { sayClause } from '~/domain/briefings/say'
import { byLeadUnit, type NotUrged, type UrgedTask, type UrgingPreview } from './urging'

const leadIds = sql<number[]>`array(select ${directiveUnit.organisationId} from ${directiveUnit}
  where ${directiveUnit.directiveId} = ${directive}.id and ${directiveUnit.part} = 'lead'
  and ${directiveUnit.organisationId} is not null order by 1)`

/** What letters about the chosen directives would say to whom, and which of these no letter can be about. `day` is ISO. */
export async function previewUrging(
  db: Executor,
  { ids, day }: { ids: readonly number[]; day: string },
): Promise<UrgingPreview> {
  if (ids.length === 0) return { units: [], left: [] }
  const rows = await db
    .select({
      directiveId: directive.id,
      text: directive.text,
      section: directive.section,
      numberSymbol: notice.numberSymbol,
      dueOn: directive.dueOn,
      completedOn: directive.completedOn,
      awaiting: directive.awaitingConfirmation,
      leadIds,
    })
    .from(directive)
    .innerJoin(notice, eq(notice.id, directive.noticeId))
    .where(inArray(directive.id, [...ids]))
    .orderBy(asc(directive.dueOn), asc(directive.id))
  const [living, before] = await Promise.all([
    livingUnits(
      db,
      rows.flatMap((row) => row.leadIds),
      day,
    ),
    roundsOf(db, ids),
  ])
  const tasks: UrgedTask[] = []
  const left: NotUrged[] = []
  for (const { directiveId, text, dueOn, ...row } of rows) {
    const unitIds = [...new Set(row.leadIds.flatMap((id) => living.get(id)?.id ?? []))]
    const done = row.completedOn !== null || row.awaiting
    const because = done
      ? 'done'
      : dueOn === null || dueOn >= day
        ? 'in-term'
        : unitIds.length === 0
          ? 'nobody-leads'
          : null
    if (because !== null || dueOn === null) left.push({ directiveId, text, because: because ?? 'in-term' })
    else
      tasks.push({
        ...{ directiveId, text, dueOn, unitIds, source: sayClause(row.section, row.numberSymbol) },
        ...(before.get(directiveId) ?? { rounds: 0, lastOn: null }),
      })
  }
  return { units: byLeadUnit(tasks, new Map([...living.values()].map(({ id, name }) => [id, name]))), left }
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
