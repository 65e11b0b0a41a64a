import { and, eq, gte, inArray, isNull, like, lte, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { project } from '#db/schema.server'
import type { DirectivesOnDay } from '~/domain/directives/directives-on-day.server'
import { likePattern } from '~/domain/like-pattern'
import type { Scope } from '~/domain/people/actor'
import { fold } from '~/domain/vietnamese-text'
import { facts, orderInForceOn, standingStillOn } from './portfolio-facts.server'
import type { PortfolioFilter } from './portfolio-filter'
import { gapIs, healthOn } from './portfolio-health.server'
import { disbursedBelow, fundedBy } from './portfolio-money.server'
import { phaseOnDay } from './portfolio-phase.server'
import { projectInScope } from './project-scope.server'

/** The filter as conditions on `project` joined with the facts of its directives. */
export function portfolioConditions(filter: PortfolioFilter, on: DirectivesOnDay, scope: Scope): SQL | undefined {
  const among = (column: SQLWrapper, values: readonly (string | number)[]) =>
    values.length > 0 ? inArray(sql`${column}`, [...values]) : undefined
  return and(
    projectInScope(scope),
    ...searchWords(filter.q),
    among(project.field, filter.field),
    among(project.kind, filter.kind),
    among(phaseOnDay(on.day), filter.phase),
    among(project.ownerId, filter.owner),
    among(project.pmuId, filter.pmu),
    among(project.group, filter.group),
    among(project.regime, filter.regime),
    filter.source.length > 0 ? fundedBy(filter.source) : undefined,
    filter.pace ? eq(project.pace, filter.pace) : undefined,
    filter.min === null ? undefined : gte(project.totalInvestment, filter.min),
    filter.max === null ? undefined : lte(project.totalInvestment, filter.max),
    filter.below === null ? undefined : disbursedBelow(filter.below),
    filter.from === null ? undefined : or(isNull(project.plannedEnd), gte(project.plannedEnd, filter.from)),
    filter.to === null ? undefined : or(isNull(project.plannedStart), lte(project.plannedStart, filter.to)),
    filter.from || filter.to
      ? or(sql`${project.plannedStart} is not null`, sql`${project.plannedEnd} is not null`)
      : undefined,
    filter.order ? orderInForceOn(on) : undefined,
    filter.paused ? standingStillOn(on) : undefined,
    filter.overdue ? sql`${facts.overdueDirectives} > 0` : undefined,
    filter.gap.length > 0 ? or(...filter.gap.map((gap) => gapIs(gap, on.day))) : undefined,
    filter.health.length > 0 ? inArray(healthOn(on.day), filter.health) : undefined,
  )
}

/** Every word of the question stands somewhere in the project, accents or not (R18). */
function searchWords(q: string): SQL[] {
  return fold(q)
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => like(project.search, likePattern(word)))
}

/** True where the filter looks at the money of the year. */
export const asksMoney = (filter: PortfolioFilter): boolean => filter.below !== null

/** True where the filter or the order looks at the directives; only then are those of all projects added up. */
export const asksDirectives = (filter: PortfolioFilter): boolean => filter.overdue || asksPlans(filter)

/** True where the filter looks at computed health, which looks at first plans too. */
export const asksPlans = (filter: PortfolioFilter): boolean => filter.health.length > 0 || filter.gap.length > 0
