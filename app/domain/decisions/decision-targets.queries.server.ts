import { and, type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { directive, project } from '#db/schema.server'
import { directiveInScope } from '~/domain/directives/directives-conditions.server'
import { likePattern } from '~/domain/like-pattern'
import type { Scope } from '~/domain/people/actor'
import { projectInScope } from '~/domain/projects/project-scope.server'
import { fold } from '~/domain/vietnamese-text'
import type { FoundTarget, TargetKind } from './decision-target'
import { directiveMeant, directiveOn } from './directives-found.server'
import { TARGET_SOURCES, type TargetSource } from './target-sources.server'

const MOST = 30
const LONGEST = 140

type Asked = { kind: TargetKind; q: string; near: readonly number[]; scope: Scope }

/**
 * What a decision can be taken on, of every project in the reader's scope (R15): by its own words or those of its project,
 * without accents (R18). Nothing typed: what belongs to the projects in question, else anything. Never more than thirty;
 * what belongs to the projects in question first.
 */
export async function findDecisionTargets(db: Executor, asked: Asked): Promise<FoundTarget[]> {
  if (asked.q.trim() === '' && asked.near.length > 0) {
    const own = await targetsWhere(db, asked, asked.near)
    if (own.length > 0) return own
  }
  return targetsWhere(db, asked, null)
}

/** The one thing of a kind that a project has; undefined where it has none or several. */
export async function findOnlyTarget(
  db: Executor,
  { kind, projectId, scope }: { kind: TargetKind; projectId: number; scope: Scope },
): Promise<FoundTarget | undefined> {
  const [first, second] = await targetsWhere(db, { kind, q: '', near: [], scope }, [projectId])
  return second ? undefined : first
}

const SUBJECTS: Record<TargetKind, readonly (TargetSource | 'directive')[]> = {
  project: ['project'],
  part: ['project', 'plan', 'bid-package'],
  pause: ['pause'],
  lease: ['lease'],
  contract: ['contract'],
  budget: ['budget'],
  directive: ['directive'],
  any: ['project', 'bid-package', 'lease', 'directive'],
}

async function targetsWhere(db: Executor, { kind, q, near, scope }: Asked, only: readonly number[] | null) {
  const found = await Promise.all(
    SUBJECTS[kind].map((subject) =>
      subject === 'directive'
        ? directivesWhere(db, and(directiveMeant(q), only ? directiveOn(only) : undefined), scope)
        : rowsOf(db, subject, { q, near, scope, where: only ? sql`${project.id} = any(${ids(only)})` : undefined }),
    ),
  )
  // Of several kinds none crowds out the others.
  return found.flatMap((rows) => rows.slice(0, Math.ceil(MOST / found.length)))
}

const ids = (of: readonly number[]): SQL => sql`${sql.param([...of])}::integer[]`

type Narrowed = { q: string; near: readonly number[]; scope: Scope; where: SQL | undefined }

async function rowsOf(db: Executor, subject: TargetSource, { q, near, scope, where }: Narrowed) {
  const { from, id, name, facts, searched, open, newest } = TARGET_SOURCES[subject]
  const words = fold(q).split(/\s+/).filter(Boolean)
  const rows = await db.execute<{ target: FoundTarget }>(sql`
    select jsonb_build_object('subject', ${subject}::text, 'id', ${id}, 'name', ${name}, 'project',
      jsonb_build_object('id', ${project.id}, 'code', ${project.code}, 'name', ${project.name})) || ${facts} as target
    from ${from}
    where ${and(
      open,
      where,
      projectInScope(scope),
      ...words.map((word) => sql`(${searched} || ' ' || ${project.search}) like ${likePattern(word)}`),
    )}
    order by ${near.length > 0 ? sql`${project.id} = any(${ids(near)}) desc,` : sql``} ${newest} limit ${MOST}`)
  return rows.map(({ target }) => target)
}

/** Open directives, the newest first. */
async function directivesWhere(db: Executor, where: SQL | undefined, scope: Scope): Promise<FoundTarget[]> {
  const rows = await db.execute<{ target: FoundTarget }>(sql`
    select jsonb_build_object('subject', 'directive', 'id', ${directive.id}, 'name', substr(${directive.text}, 1, ${LONGEST}),
      'section', ${directive.section}, 'notice', n.number_symbol, 'issuedOn', ${directive.issuedOn}, 'project', (
        select jsonb_build_object('id', p.id, 'code', p.code, 'name', p.name) from directive_project dp
        join project p on p.id = dp.project_id where dp.directive_id = ${directive.id} order by p.id limit 1)) as target
    from ${directive} join notice n on n.id = ${directive.noticeId}
    where ${and(sql`${directive.completedOn} is null`, where, directiveInScope(scope))}
    order by ${directive.issuedOn} desc nulls last, ${directive.id} desc limit ${MOST}`)
  return rows.map(({ target }) => target)
}

/** One target by its id; undefined where the reader has none such or nothing can be decided on it any more. */
export async function findDecisionTarget(
  db: Executor,
  { subject, id, scope }: { subject: TargetSource | 'directive'; id: number; scope: Scope },
): Promise<FoundTarget | undefined> {
  const [target] =
    subject === 'directive'
      ? await directivesWhere(db, sql`${directive.id} = ${id}`, scope)
      : await rowsOf(db, subject, { q: '', near: [], scope, where: sql`${TARGET_SOURCES[subject].id} = ${id}` })
  return target
}
