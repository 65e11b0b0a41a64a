import { type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { project } from '#db/schema.server'
import { shortNameOn } from '~/domain/organisations/organisation-name.server'
import { PROJECT_FIELDS } from '~/domain/projects/project-terms'
import type { MoneyGrouping } from './portfolio-money-view'
import { acceptedRows, type MoneyRowsAsked, moneyRows } from './portfolio-rows.server'

/** Money of one group of projects, sources or years, whole dong. */
export type GroupFigures = {
  allotted: bigint
  carriedIn: bigint
  carriedOut: bigint
  /** By the day, of the year's plan; and of it what was paid by 31 December of the year. */
  disbursed: bigint
  yearEnd: bigint
  /** Volume accepted within the year; null where it cannot be told, for volume belongs to no source. */
  accepted: bigint | null
  projects: number
}
export type MoneyGroup = GroupFigures & { key: string; label: string | null }

const amount = (figure: string) => sql`coalesce(sum(${sql.raw(figure)}), 0)::text`.mapWith(BigInt)

/** The value rows are gathered under, what it is called, and its place among the others. */
function gathered(by: MoneyGrouping, day: string): { key: SQL<string>; label: SQL<string | null>; place: SQL } {
  const nothing = sql<null>`null`
  const fields = sql.raw(PROJECT_FIELDS.map((field) => `'${field}'`).join(', '))
  switch (by) {
    case 'source':
      return {
        key: sql`rows.source_id::text`,
        label: sql`(select name from funding_source where id = max(rows.source_id))`,
        place: sql`(select position from funding_source where id = max(rows.source_id))`,
      }
    case 'field':
      return {
        key: sql`${project.field}`,
        label: nothing,
        place: sql`array_position(array[${fields}]::text[], max(${project.field}))`,
      }
    case 'owner': {
      const label = shortNameOn(sql`max(${project.ownerId})`, day)
      return { key: sql`${project.ownerId}::text`, label, place: sql`vn_sort(${label}) collate "C"` }
    }
    case 'year':
      return { key: sql`rows.year::text`, label: nothing, place: sql`max(rows.year)` }
  }
}

/** Figures of each group of the projects, in the order of its vocabulary, names or years. */
export async function groupMoney(
  db: Executor,
  { by, ...asked }: MoneyRowsAsked & { by: MoneyGrouping },
): Promise<MoneyGroup[]> {
  const { key, label, place } = gathered(by, asked.day)
  const [rows, accepted] = await Promise.all([
    db
      .select({
        key,
        label,
        allotted: amount('rows.allotted'),
        carriedIn: amount('rows.carried_in'),
        carriedOut: amount('rows.carried_out'),
        disbursed: amount('rows.disbursed'),
        yearEnd: amount('rows.year_end'),
        projects: sql<number>`count(distinct rows.project_id)::int`,
      })
      .from(moneyRows(asked))
      .innerJoin(project, sql`${project.id} = rows.project_id`)
      .groupBy(key)
      .orderBy(sql`${place} nulls last`, key),
    by === 'source' || asked.sources.length > 0 ? null : acceptedBy(db, by, asked),
  ])
  if (accepted === null) return rows.map((row) => ({ ...row, accepted: null }))
  const known = new Set(rows.map((row) => row.key))
  const others = [...accepted].filter(([group]) => !known.has(group))
  return [
    ...rows.map((row) => ({ ...row, accepted: accepted.get(row.key)?.amount ?? 0n })),
    ...others.map(([group, { amount: worth, label: name, projects }]) => ({
      ...NOTHING,
      key: group,
      label: name,
      accepted: worth,
      projects,
    })),
  ]
}

const NOTHING = { allotted: 0n, carriedIn: 0n, carriedOut: 0n, disbursed: 0n, yearEnd: 0n }

async function acceptedBy(db: Executor, by: Exclude<MoneyGrouping, 'source'>, asked: MoneyRowsAsked) {
  const key = {
    field: sql<string>`${project.field}`,
    owner: sql<string>`${project.ownerId}::text`,
    year: sql<string>`volume.year::text`,
  }[by]
  const rows = await db
    .select({
      key,
      label:
        by === 'owner' ? sql<string | null>`${shortNameOn(sql`max(${project.ownerId})`, asked.day)}` : sql<null>`null`,
      amount: amount('volume.amount'),
      projects: sql<number>`count(distinct volume.project_id)::int`,
    })
    .from(acceptedRows(asked))
    .innerJoin(project, sql`${project.id} = volume.project_id`)
    .groupBy(key)
  return new Map(rows.map((row) => [row.key, row]))
}

/** The foot: every group together; a project that stands in several groups counts once, so it is counted elsewhere. */
export const sumGroups = (groups: readonly MoneyGroup[]): Omit<GroupFigures, 'projects'> =>
  groups.reduce<Omit<GroupFigures, 'projects'>>(
    (sum, row) => ({
      allotted: sum.allotted + row.allotted,
      carriedIn: sum.carriedIn + row.carriedIn,
      carriedOut: sum.carriedOut + row.carriedOut,
      disbursed: sum.disbursed + row.disbursed,
      yearEnd: sum.yearEnd + row.yearEnd,
      accepted: row.accepted === null ? sum.accepted : (sum.accepted ?? 0n) + row.accepted,
    }),
    { ...NOTHING, accepted: null },
  )

/** Not paid and not carried over, in dong: left while the year's money may still be paid, lapsed after. */
export const restOfGroup = (row: Omit<GroupFigures, 'projects' | 'accepted'>): bigint =>
  row.allotted + row.carriedIn - row.carriedOut - row.disbursed

/** Years in which the projects have money by the day, newest first; for the choice of a year. */
export async function listMoneyYears(
  db: Executor,
  { ids, day }: { ids: readonly number[]; day: string },
): Promise<number[]> {
  const rows = await db
    .select({ year: sql<number>`rows.year` })
    .from(moneyRows({ ids, day, sources: [], year: null }))
    .groupBy(sql`rows.year`)
    .orderBy(sql`rows.year desc`)
  return rows.map((row) => row.year)
}
