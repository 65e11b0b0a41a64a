import { sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import {
  allocation,
  carryOver,
  declaredYearTotal,
  estimate,
  payment,
  project,
  settlement,
  timelineEntry,
} from '#db/schema.server'
import { storeFile } from '~/domain/files/files.commands.server'
import { loadWorkingCalendar } from '~/domain/holidays/holidays.queries.server'
import { settlementTerm } from '~/domain/money/settlement'
import type { ProjectGroup } from '~/domain/projects/project-terms'
import { type BulkRow, bulkInsert } from '../many/bulk-insert.server'
import { randomFrom } from '../random'
import { instantOn, SPECIALIST } from '../sample-clock'
import { fundingSourceIds, type SourceCode } from './funding-sources.server'
import { moneyOf } from './money-of'
import { moneyStory } from './money-story'
import type { Baseline, MoneyTold } from './sample-money'

const TABLES = {
  estimates: estimate,
  allocations: allocation,
  declared: declaredYearTotal,
  carried: carryOver,
  paid: payment,
  settled: settlement,
  story: timelineEntry,
} as const
type Rows = Record<keyof typeof TABLES, BulkRow[]>

/**
 * Writes the money of many projects in a statement a table; each project draws by itself, so that one more changes no
 * other. `story` tells each entry in the timeline too, and keeps the papers of decisions.
 */
export async function writeMoney(
  tx: Transaction,
  owners: readonly MoneyTold[],
  { today, seed, story }: { today: string; seed: number; story: boolean },
): Promise<void> {
  const idOf = await fundingSourceIds(tx)
  const calendar = await loadWorkingCalendar(tx)
  const dueOf = (groundOn: string, group: ProjectGroup | null) => settlementTerm(calendar, groundOn, group).end
  const rows: Rows = { estimates: [], allocations: [], declared: [], carried: [], paid: [], settled: [], story: [] }
  for (const owner of owners) {
    const money = moneyOf(owner, today, randomFrom(seed * 7919 + owner.projectId))
    rows.estimates.push(...(await estimateRows(tx, owner, money.baselines, story)))
    const own = { projectId: owner.projectId, isSample: true }
    const sourced = <R extends { source: SourceCode }>({ source, ...row }: R): BulkRow => ({
      ...{ ...own, ...asText(row), sourceId: idOf(source) },
    })
    rows.allocations.push(...money.allotted.map(sourced))
    rows.declared.push(...money.declared.map((row) => ({ projectId: owner.projectId, ...asText(row) })))
    rows.carried.push(...money.carried.map(sourced))
    rows.paid.push(
      ...money.paid.map((row, n) => ({
        ...{ ...sourced(row), certainty: 'actual', documentNumber: `UNC ${String(n + 1).padStart(2, '0')}` },
      })),
    )
    if (money.settlement) rows.settled.push({ ...own, ...asText(money.settlement), version: 1 })
    if (story) rows.story.push(...moneyStory(owner, money, dueOf))
  }
  for (const name of Object.keys(TABLES) as (keyof typeof TABLES)[]) await bulkInsert(tx, TABLES[name], rows[name])
  // A project's total is its newest baseline, on whatever day it is told.
  if (story)
    await tx.execute(sql`
      update ${project} set total_investment = newest.amount
      from (select distinct on (project_id) project_id, amount from ${estimate} order by project_id, ordinal desc) newest
      where newest.project_id = ${project}.id and ${project}.total_investment <> newest.amount`)
}

/** Amounts as text: JSON has no whole numbers of that size. */
const asText = (row: object): BulkRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? String(value) : value]),
  )

/** Baselines as rows; the paper of a decision is kept with it. */
async function estimateRows(
  tx: Transaction,
  owner: MoneyTold,
  baselines: readonly Baseline[],
  story: boolean,
): Promise<BulkRow[]> {
  const rows: BulkRow[] = []
  for (const [n, { paper, clauseId = null, plannedEnd, ...row }] of baselines.entries()) {
    const now = instantOn(row.decidedOn)
    const fileId =
      story && paper
        ? await storeFile(tx, { name: paper.name, content: asBytes(paper.lines), by: SPECIALIST, now })
        : null
    rows.push({
      ...{ projectId: owner.projectId, ordinal: n + 1, ...asText(row), clauseId, fileId },
      ...{ plannedStart: owner.plannedStart ?? null, plannedEnd: plannedEnd ?? owner.plannedEnd ?? null },
    })
  }
  return rows
}

const asBytes = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(`${lines.join('\n')}\n`)
