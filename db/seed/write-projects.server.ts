import type { Transaction } from '#db/client.server'
import { builtInRegimes } from '#db/regimes/load-regimes.server'
import { project, projectBeneficiary, timelineEntry } from '#db/schema.server'
import { addDays } from '~/domain/calendar-day'
import { lawOfDecision } from '~/domain/regimes/regime'
import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import { insertRows, insertRowsWithIds } from './insert-rows.server'
import { instantOn, SPECIALIST } from './sample-clock'
import type { SampleProject } from './sample-shapes'
import { type Ids, idsOf } from './write-register.server'

/** The portfolio was entered some time before the notices of today speak of it. */
const REGISTERED_DAYS_AGO = 300

/** Projects with their beneficiaries; a slowed one gets its clause when its notice is written. */
export async function writeProjects(
  tx: Transaction,
  projects: readonly SampleProject[],
  organisations: Ids,
  options: { firstCode: number; today: string },
): Promise<Ids> {
  const laws = builtInRegimes()
  const createdAt = instantOn(addDays(options.today, -REGISTERED_DAYS_AGO))
  const codeOf = (n: number) => `DA-${String(options.firstCode + n).padStart(4, '0')}`
  const ids = await insertRowsWithIds(
    tx,
    project,
    projects.map((told, n) => ({
      code: codeOf(n),
      name: told.name.normalize('NFC'),
      kind: told.kind,
      field: told.field,
      summary: told.summary,
      ownerId: organisations.of(told.owner),
      pmuId: told.pmu ? organisations.of(told.pmu) : null,
      group: told.group,
      phase: told.phase,
      decisionNumber: told.decisionNumber,
      decidedOn: told.decidedOn,
      regime: lawOfDecision(laws, told.decidedOn ?? null),
      totalInvestment: told.totalInvestment,
      plannedStart: told.plannedStart,
      plannedEnd: told.plannedEnd,
      actualStart: told.actualStart,
      actualEnd: told.actualEnd,
      pace: told.slowed ? ('slowed' as const) : ('normal' as const),
      paceReason: told.slowed?.reason,
      declaredHealth: told.health?.is,
      declaredHealthNote: told.health?.note,
      declaredHealthOn: told.health?.on,
      isSample: true,
      createdBy: SPECIALIST.personId,
      createdAt,
      updatedAt: createdAt,
    })),
  )
  const known = idsOf(
    projects.map((told) => told.key),
    ids,
  )
  await insertRows(
    tx,
    projectBeneficiary,
    projects.flatMap((told) =>
      (told.beneficiaries ?? []).map((unit) => ({
        projectId: known.of(told.key),
        organisationId: organisations.of(unit),
      })),
    ),
  )
  await insertRows(
    tx,
    timelineEntry,
    projects.flatMap((told, n) => storyOf(told, String(ids[n] ?? 0), codeOf(n), createdAt, options.today)),
  )
  return known
}

/** How a project came into the portfolio, began, and was last judged. */
function storyOf(told: SampleProject, subjectId: string, code: string, createdAt: Date, today: string) {
  const tell = (event: TimelineEvent, at: Date, data: Record<string, unknown>) => ({
    subject: 'project' as const,
    subjectId,
    event,
    at,
    actorId: SPECIALIST.personId,
    actorName: SPECIALIST.name,
    data,
  })
  const story = [tell('project.created', createdAt, { code, name: told.name, phase: told.phase })]
  const { actualStart, health } = told
  if (actualStart && actualStart <= today && instantOn(actualStart) > createdAt)
    story.push(
      tell('project.phase-changed', instantOn(actualStart), {
        from: 'preparation',
        to: 'implementation',
        on: actualStart,
      }),
    )
  if (health) story.push(tell('project.health-declared', instantOn(health.on), { to: health.is, note: health.note }))
  return story
}
