import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Executor } from '#db/client.server'
import {
  directive,
  informationSystem,
  notice,
  organisation,
  organisationName,
  project,
  rollOut,
  rollOutItem,
} from '#db/schema.server'
import { directiveInScope } from '~/domain/directives/directives-conditions.server'
import { likePattern } from '~/domain/like-pattern'
import { visibleTo } from '~/domain/notices/notices.queries.server'
import type { Scope } from '~/domain/people/actor'
import { projectInScope } from '~/domain/projects/project-scope.server'
import { rollOutItemInScope } from '~/domain/roll-outs/roll-out-scope.server'
import { systemInScope } from '~/domain/systems/system-scope.server'
import { fold } from '~/domain/vietnamese-text'

const HITS_A_KIND = 6
const MOST_WORDS = 8

/** Search words without accents, d for đ (R18); spaces round a slash are folded away: «70 / TB-UBND» is 70/TB-UBND. */
export function searchWords(query: string): string[] {
  return fold(query)
    .replace(/(?<!\s)\s*\/\s*/g, '/')
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS)
}

const holds = (column: SQL | AnyPgColumn, words: readonly string[]) =>
  and(...words.map((word) => sql`${column} like ${likePattern(word)}`))

/** What the words stand in, a few of each noun, within what the person may see (R15). */
export async function searchEverything(db: Executor, query: string, scope: Scope) {
  const words = searchWords(query)
  if (words.length === 0)
    return { projects: [], notices: [], directives: [], systems: [], organisations: [], services: [] }
  const [projects, notices, directives, systems, organisations, services] = await Promise.all([
    db
      .select({ id: project.id, code: project.code, name: project.name })
      .from(project)
      .where(and(projectInScope(scope), holds(project.search, words)))
      .orderBy(asc(project.sortName), asc(project.id))
      .limit(HITS_A_KIND),
    db
      .select({ id: notice.id, numberSymbol: notice.numberSymbol, title: notice.title, issuedOn: notice.issuedOn })
      .from(notice)
      .where(and(eq(notice.state, 'confirmed'), visibleTo(scope), holds(notice.search, words)))
      .orderBy(desc(notice.issuedOn), desc(notice.id))
      .limit(HITS_A_KIND),
    db
      .select({ id: directive.id, text: directive.text, section: directive.section, numberSymbol: notice.numberSymbol })
      .from(directive)
      .innerJoin(notice, eq(notice.id, directive.noticeId))
      .where(and(directiveInScope(scope), holds(directive.search, words)))
      .orderBy(desc(directive.issuedOn), desc(directive.id))
      .limit(HITS_A_KIND),
    db
      .select({ id: informationSystem.id, name: informationSystem.name, kind: informationSystem.kind })
      .from(informationSystem)
      .where(and(systemInScope(scope), holds(informationSystem.search, words)))
      .orderBy(sql`vn_sort(${informationSystem.name}) collate "C"`, asc(informationSystem.id))
      .limit(HITS_A_KIND),
    db
      .selectDistinctOn([organisation.id], { id: organisation.id, name: organisationName.name })
      .from(organisationName)
      .innerJoin(organisation, eq(organisation.id, organisationName.organisationId))
      .where(holds(organisationName.search, words))
      .orderBy(asc(organisation.id), asc(organisationName.kind), desc(organisationName.id))
      .limit(HITS_A_KIND),
    db
      .select({ id: rollOutItem.id, rollOutId: rollOut.id, name: rollOutItem.name, of: rollOut.name })
      .from(rollOutItem)
      .innerJoin(rollOut, eq(rollOut.id, rollOutItem.rollOutId))
      .where(and(rollOutItemInScope(scope), holds(rollOutItem.search, words)))
      .orderBy(desc(rollOut.orderedOn), asc(rollOutItem.id))
      .limit(HITS_A_KIND),
  ])
  return { projects, notices, directives, systems, organisations, services }
}
