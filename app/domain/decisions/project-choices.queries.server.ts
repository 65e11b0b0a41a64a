import { and, asc, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { project } from '#db/schema.server'
import { likePattern } from '~/domain/like-pattern'
import type { Scope } from '~/domain/people/actor'
import { projectInScope } from '~/domain/projects/project-scope.server'
import { fold } from '~/domain/vietnamese-text'

const MOST = 30

/** Projects that are not closed, by the words typed of their name or code. */
export const findProjectChoices = (db: Executor, { q, scope }: { q: string; scope: Scope }) =>
  db
    .select({ id: project.id, name: project.name, code: project.code })
    .from(project)
    .where(
      and(
        projectInScope(scope),
        sql`${project.phase} <> 'closed'`,
        ...fold(q)
          .split(/\s+/)
          .filter(Boolean)
          .map((word) => sql`vn_fold(${project.name} || ' ' || ${project.code}) like ${likePattern(word)}`),
      ),
    )
    .orderBy(asc(project.code))
    .limit(MOST)
