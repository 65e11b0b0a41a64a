import { type SQL, sql } from 'drizzle-orm'
import { project } from '#db/schema.server'
import { shortNameOn } from '~/domain/organisations/organisation-name.server'
import { regimeOrder } from '~/domain/regimes/regime-name.server'
import type { PortfolioColumn } from './portfolio-columns'
import { facts } from './portfolio-facts.server'
import { gapOn, healthOn } from './portfolio-health.server'
import { yearShare } from './portfolio-money.server'
import { phaseOnDay } from './portfolio-phase.server'
import type { PortfolioGrouping, PortfolioView } from './portfolio-view'
import { HEALTHS, PROJECT_FIELDS, PROJECT_GROUPS, PROJECT_KINDS, PROJECT_PHASES } from './project-terms'

/** The place of a value in its vocabulary: phases sort as they follow each other, not by their letters. */
const placeIn = (values: readonly string[], column: SQL): SQL =>
  sql`array_position(array[${sql.raw(values.map((value) => `'${value}'`).join(', '))}]::text[], ${column})`

/** An organisation's name in Vietnamese order. */
const nameOrder = (id: SQL, day: string): SQL => sql`vn_sort(${shortNameOn(id, day)}) collate "C"`

function sortKey(column: PortfolioColumn, day: string): SQL {
  const keys: Record<PortfolioColumn, () => SQL> = {
    name: () => sql`${project.sortName}`,
    code: () => sql`${project.code}`,
    phase: () => placeIn(PROJECT_PHASES, phaseOnDay(day)),
    field: () => placeIn(PROJECT_FIELDS, sql`${project.field}`),
    kind: () => placeIn(PROJECT_KINDS, sql`${project.kind}`),
    group: () => placeIn(PROJECT_GROUPS, sql`${project.group}`),
    regime: () => regimeOrder,
    health: () => placeIn(HEALTHS, healthOn(day)),
    gap: () => gapOn(day),
    total: () => sql`${project.totalInvestment}`,
    'year-plan': () => sql`money.planned`,
    disbursed: () => sql`money.disbursed`,
    'year-share': () => yearShare,
    'year-left': () => sql`money.planned - money.carried - money.disbursed`,
    decision: () => sql`${project.decidedOn}`,
    owner: () => nameOrder(sql`${project.ownerId}`, day),
    pmu: () => nameOrder(sql`${project.pmuId}`, day),
    directives: () => sql`${facts.overdueDirectives} * 10000 + ${facts.openDirectives}`,
    next: () => sql`${facts.nextDueOn}`,
    order: () => sql`${facts.lastOrderOn}`,
    'planned-start': () => sql`${project.plannedStart}`,
    'planned-end': () => sql`${project.plannedEnd}`,
  }
  return keys[column]()
}

/** The value rows are gathered under. */
export const groupKey = (by: PortfolioGrouping, day: string): SQL<string> =>
  ({
    field: sql<string>`${project.field}`,
    phase: sql<string>`${phaseOnDay(day)}`,
    owner: sql<string>`${project.ownerId}::text`,
  })[by]

/** `order by` of a view: its groups first, then its column, empty values last either way, then the id. */
export function portfolioOrder(view: Pick<PortfolioView, 'sort' | 'by'>, day: string): SQL {
  const key = sortKey(view.sort.column, day)
  const sorted = view.sort.down ? sql`${key} desc nulls last` : sql`${key} asc nulls last`
  const steps = [sorted, sql`${project.sortName}`, sql`${project.id}`]
  if (view.by) steps.unshift(sortKey(view.by, day), groupKey(view.by, day))
  return sql.join(steps, sql`, `)
}

/** Columns that cannot be sorted by without adding up the directives of every project. */
export const ORDERED_BY_DIRECTIVES: readonly PortfolioColumn[] = ['health', 'gap', 'directives', 'next', 'order']

/** Columns that cannot be sorted by without the first plans of every project. */
export const ORDERED_BY_PLANS: readonly PortfolioColumn[] = ['health', 'gap']
