import type { Transaction } from '#db/client.server'
import {
  clause,
  completion,
  directive,
  directiveProject,
  directiveUnit,
  notice,
  progressReport,
  timelineEntry,
} from '#db/schema.server'
import { historyUntil, stateOf } from '../directive-rows'
import { assembleNotice } from '../notice-text'
import type { Random } from '../random'
import { instantOn, OFFICE_PERSON } from '../sample-clock'
import { historyRows } from '../write-history.server'
import { type BulkRow, bulkInsert, continueNumbering, nextId } from './bulk-insert.server'
import { manyNotice } from './many-notices'
import type { ManyUnit } from './many-projects.server'

const DIRECTIVES_A_NOTICE = 25
const NOTICES_A_BATCH = 80

type Input = {
  total: number
  units: readonly ManyUnit[]
  issuerId: number
  projects: { first: number; count: number }
  today: string
  random: Random
  progress: (done: number) => void
}

/** Adds notices with their directives until there are `total` directives. Memory stays flat: batch after batch. */
export async function writeManyDirectives(tx: Transaction, input: Input): Promise<void> {
  const ids = {
    notice: await nextId(tx, notice),
    clause: await nextId(tx, clause),
    directive: await nextId(tx, directive),
  }
  const wanted = input.total - (ids.directive - 1)
  let written = 0
  for (let n = 1; written < wanted; ) {
    const tables = emptyTables()
    for (let k = 0; k < NOTICES_A_BATCH && written < wanted; k++, n++) {
      const count = Math.min(DIRECTIVES_A_NOTICE, wanted - written)
      addNotice(tables, n, count, ids, input)
      written += count
    }
    for (const [table, rows] of tables.all) await bulkInsert(tx, table, rows)
    input.progress(written)
  }
  await continueNumbering(tx, [notice, clause, directive])
}

function emptyTables() {
  const rows = {
    notices: [] as BulkRow[],
    clauses: [] as BulkRow[],
    directives: [] as BulkRow[],
    units: [] as BulkRow[],
    links: [] as BulkRow[],
    reports: [] as BulkRow[],
    completions: [] as BulkRow[],
    events: [] as BulkRow[],
  }
  const all = [
    [notice, rows.notices],
    [clause, rows.clauses],
    [directive, rows.directives],
    [directiveUnit, rows.units],
    [directiveProject, rows.links],
    [progressReport, rows.reports],
    [completion, rows.completions],
    [timelineEntry, rows.events],
  ] as const
  return { ...rows, all }
}

function addNotice(
  tables: ReturnType<typeof emptyTables>,
  n: number,
  count: number,
  ids: { notice: number; clause: number; directive: number },
  { units, issuerId, projects, today, random }: Input,
) {
  const told = manyNotice(
    n,
    count,
    today,
    random,
    units.map((unit) => unit.name),
  )
  const { text, clauses, directives } = assembleNotice(told)
  const noticeId = ids.notice++
  const at = instantOn(told.issuedOn)
  tables.notices.push({
    id: noticeId,
    state: 'confirmed',
    number: told.number,
    symbol: told.symbol,
    numberSymbol: `${told.number}/${told.symbol}`,
    issuer: told.issuer.join(' '),
    issuerId,
    place: told.place,
    issuedOn: told.issuedOn,
    kind: told.kind,
    title: told.title,
    chairRole: told.chairRole,
    meetingOn: told.meetingOn,
    recipients: told.recipients,
    text,
    broughtInBy: OFFICE_PERSON.personId,
    broughtInAt: at,
    confirmedBy: OFFICE_PERSON.personId,
    confirmedAt: at,
    isSample: true,
    version: 1,
  })
  const firstClause = ids.clause
  for (const one of clauses) tables.clauses.push({ id: ids.clause++, noticeId, ...one })
  for (const [k, one] of directives.entries()) {
    const id = ids.directive++
    const history = historyUntil(one, today)
    const clauseId = firstClause + one.clauseAt
    tables.directives.push({
      id,
      noticeId,
      clauseId,
      ordinal: k + 1,
      section: one.section,
      role: 'lead',
      text: one.text,
      start: one.start,
      end: one.end,
      decision: one.decision,
      ...stateOf(one, history),
      issuedOn: told.issuedOn,
      isSample: true,
      version: 1,
    })
    const parts = { lead: one.lead, coordinating: one.coordinating ?? [] }
    for (const part of ['lead', 'coordinating'] as const)
      for (const printedName of parts[part])
        tables.units.push({ directiveId: id, part, printedName, organisationId: idOf(units, printedName) })
    if (projects.count > 0 && random.chance(0.7))
      tables.links.push({ directiveId: id, projectId: projects.first + random.between(0, projects.count - 1) })
    const rows = historyRows(id, idOf(units, one.lead[0] ?? ''), history, one)
    tables.reports.push(...rows.reports)
    tables.completions.push(...rows.completions)
    tables.events.push(...rows.events.map((event) => ({ ...event, clauseId: null })))
  }
}

function idOf(units: readonly ManyUnit[], name: string): number {
  const unit = units.find((one) => one.name === name)
  if (!unit) throw new Error(`No unit ${name}`)
  return unit.id
}
