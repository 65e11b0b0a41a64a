import { and, asc, eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import {
  clause,
  directive,
  notice,
  rollOut,
  rollOutFirst,
  rollOutItem,
  rollOutPhase,
  rollOutPlanUnit,
  rollOutReport,
  timelineEntry,
} from '#db/schema.server'
import { insertRows, insertRowsWithIds } from '../insert-rows.server'
import { instantOn, SPECIALIST } from '../sample-clock'
import { type Ids, idsOf } from '../write-register.server'
import { MAIL_BOXES_2016 } from './mail-boxes-2016'
import type { SampleRollOut } from './sample-roll-out'
import { SERVICES_2016 } from './services-2016'
import { servicesOfToday } from './services-of-today'

type Told = { organisations: Ids; projects: Ids; today: string }

/** Roll-outs under the clauses that order them, each report with its ground; nothing happened after today. */
export async function writeRollOuts(tx: Transaction, told: Told): Promise<void> {
  for (const one of [MAIL_BOXES_2016, SERVICES_2016, servicesOfToday(told.today)])
    if (one.orderedOn <= told.today) await writeRollOut(tx, one, told)
}

async function writeRollOut(tx: Transaction, one: SampleRollOut, { organisations, projects, today }: Told) {
  const by = SPECIALIST.personId
  const projectId = one.project ? projects.of(one.project) : null
  const ordered = await orderOf(tx, one)
  const closed = one.closed && one.closed.on <= today ? one.closed : null
  const [rollOutId = 0] = await insertRowsWithIds(tx, rollOut, [
    {
      ...{ name: one.name, kind: one.kind, leadId: organisations.of(one.lead), projectId, orderedOn: one.orderedOn },
      ...{ clauseId: ordered?.clauseId, words: 'words' in one.order ? one.order.words : null },
      ...{ asksFirst: one.asksFirst ?? false, budgetNature: one.budget.nature, budgetWords: one.budget.words },
      ...{ planYear: one.plan.year, closedOn: closed?.on, closedWords: closed?.words },
      ...{ createdBy: by, createdAt: instantOn(one.orderedOn), isSample: true },
    },
  ])
  const units = one.plan.units.map((unit) => ({ rollOutId, organisationId: organisations.of(unit) }))
  await insertRows(tx, rollOutPlanUnit, units)
  const phaseIds = await insertRowsWithIds(
    tx,
    rollOutPhase,
    one.phases.map(({ key: _, ...phase }) => {
      const says = ordered?.windows.find(
        ({ deadline }) => deadline.start === phase.startsOn && deadline.end === phase.endsOn,
      )
      return { ...phase, rollOutId, directiveId: says?.id, windowWords: says?.deadlineWords }
    }),
  )
  const phases = idsOf(
    one.phases.map(({ key }) => key),
    phaseIds,
  )
  const itemIds = await insertRowsWithIds(
    tx,
    rollOutItem,
    one.items.map(({ unit, first: _f, reports: _r, ...item }) => ({
      ...{ ...item, rollOutId, organisationId: organisations.of(unit), isSample: true },
    })),
  )
  const happened = one.items.flatMap((item, n) =>
    item.reports.flatMap(({ phase, ...report }) =>
      report.on <= today
        ? [{ ...report, itemId: itemIds[n] ?? 0, phaseId: phases.of(phase), by, at: instantOn(report.on) }]
        : [],
    ),
  )
  await insertRows(tx, rollOutReport, happened)
  const namings = one.items.flatMap(({ first, name }, n) =>
    first && first.on <= today ? [{ ...first, itemId: itemIds[n] ?? 0, name }] : [],
  )
  await insertRows(
    tx,
    rollOutFirst,
    namings.map(({ name: _, ...naming }) => ({ ...naming, by, at: instantOn(naming.on) })),
  )
  const story = { subject: 'roll-out' as const, subjectId: String(rollOutId), projectId, clauseId: ordered?.clauseId }
  const teller = { actorId: by, actorName: SPECIALIST.name }
  const data = { rollOut: one.name }
  const words = 'words' in one.order ? { words: one.order.words } : {}
  const citation = ordered ? { citation: { notice: ordered.numberSymbol, section: ordered.section } } : {}
  await insertRows(tx, timelineEntry, [
    {
      ...{ ...story, ...teller, event: 'roll-out.recorded', at: instantOn(one.orderedOn) },
      data: { ...data, ...words, ...citation },
    },
    {
      ...{ ...story, ...teller, event: 'roll-out.items-added', at: instantOn(one.orderedOn) },
      data: { ...data, n: one.items.length },
    },
    ...namings.map(({ name, on, words: ground }) => ({
      ...{ ...story, ...teller, event: 'roll-out.first-named', at: instantOn(on) },
      data: { ...data, item: name, on, words: ground },
    })),
    ...(closed
      ? [{ ...story, ...teller, event: 'roll-out.closed', at: instantOn(closed.on), data: { ...data, ...closed } }]
      : []),
  ])
}

/** The clause that orders it, and its directives with their windows. */
async function orderOf(tx: Transaction, { order }: SampleRollOut) {
  if ('words' in order) return null
  const [found] = await tx
    .select({ clauseId: clause.id })
    .from(clause)
    .innerJoin(notice, eq(notice.id, clause.noticeId))
    .where(and(eq(notice.numberSymbol, order.numberSymbol), eq(clause.section, order.section)))
    .orderBy(asc(clause.id))
    .limit(1)
  if (!found) throw new Error(`The sample has no clause ${order.section} of ${order.numberSymbol}`)
  const windows = await tx
    .select({ id: directive.id, deadline: directive.deadline, deadlineWords: directive.deadlineWords })
    .from(directive)
    .where(eq(directive.clauseId, found.clauseId))
    .orderBy(asc(directive.id))
  return { ...order, ...found, windows }
}
