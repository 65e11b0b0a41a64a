import { and, type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { project } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { likePattern } from '~/domain/like-pattern'
import type { Scope } from '~/domain/people/actor'
import { projectInScope } from '~/domain/projects/project-scope.server'
import { fold } from '~/domain/vietnamese-text'
import type { DecisionType } from './decision-terms'
import { DECISIONS_PER_PAGE, type DecisionsView } from './decisions-view'

/** A decision as a list shows it on a day. */
export type DecisionRow = {
  id: number
  type: DecisionType
  title: string
  takenOn: string
  section: string | null
  notice: string | null
  noticeId: number | null
  directiveId: number | null
  wordOf: string | null
  wordOn: string | null
  words: string | null
  conditionWords: string | null
  conditionDay: string | null
  conditionDirectiveId: number | null
  conditionSection: string | null
  conditionNotice: string | null
  reviewOn: string | null
  avoidedCost: string | null
  avoidedCostBasis: string | null
  clauseId: number | null
  supersedesId: number | null
  supersedes: string | null
  supersededById: number | null
  supersededBy: string | null
  /** ISO day it was taken back; null while it holds. */
  undoneOn: string | null
  undoneBy: string | null
  undoneReason: string | null
  recordedBy: string | null
  isSample: boolean
  projects: { id: number; name: string; code: string }[]
  /** Directives it stands on that concern no project, in their first words. */
  directives: string[]
  effects: number
}

/** The projects of a decision that the reader sees; one that touches none of them does not exist for the reader (R15). */
const ofScope = (scope: Scope): SQL =>
  sql`select e.decision_id, ${project.id}, ${project.name}, ${project.code} from decision_effect e
    join ${project} on ${project.id} = e.project_id where ${and(sql`e.decision_id = d.id`, projectInScope(scope))}`

const FIRST_WORDS = 140

/** Seen by who sees everything: a decision is in the scope of others by its projects (R15). */
const withoutProject = (scope: Scope): SQL =>
  scope === 'all'
    ? sql`coalesce((select jsonb_agg(substr(dr.text, 1, ${FIRST_WORDS}::integer) order by e.ordinal) from decision_effect e
        join directive dr on dr.id = e.directive_id where e.decision_id = d.id and e.project_id is null), '[]')`
    : sql`'[]'::jsonb`

const inScope = (scope: Scope): SQL => (scope === 'all' ? sql`true` : sql`exists (${ofScope(scope)})`)

async function rowsWhere(
  db: Executor,
  asked: { where: SQL | undefined; day: string; scope: Scope; limit: number; offset?: number },
): Promise<DecisionRow[]> {
  const { where, day, scope, limit, offset = 0 } = asked
  const rows = await db.execute<{ row: Omit<DecisionRow, 'undoneOn'> & { undoneAt: string | null } }>(sql`
    select jsonb_build_object('id', d.id, 'type', d.type, 'title', d.title, 'takenOn', d.taken_on, 'section', c.section,
      'notice', n.number_symbol, 'noticeId', n.id, 'directiveId', d.directive_id, 'wordOf', d.word_of,
      'wordOn', d.word_on, 'words', d.words, 'conditionWords', d.condition_words, 'conditionDay', d.condition_day,
      'conditionDirectiveId', d.condition_directive_id, 'conditionSection', w.section, 'conditionNotice', wn.number_symbol,
      'reviewOn', d.review_on, 'avoidedCost', d.avoided_cost::text, 'avoidedCostBasis', d.avoided_cost_basis,
      'clauseId', d.clause_id, 'supersedesId', old.id, 'supersedes', old.title, 'supersededById', heir.id,
      'supersededBy', heir.title, 'undoneAt', d.undone_at, 'undoneBy', ub.name, 'undoneReason', d.undone_reason,
      'recordedBy', cb.name, 'isSample', d.is_sample, 'projects', coalesce((
        select jsonb_agg(distinct jsonb_build_object('id', s.id, 'name', s.name, 'code', s.code)) from (${ofScope(scope)}) s), '[]'),
      'directives', ${withoutProject(scope)},
      'effects', (select count(*)::int from decision_effect e where e.decision_id = d.id and e.act <> 'none')) as row
    from decision d
    left join clause c on c.id = d.clause_id
    left join notice n on n.id = c.notice_id
    left join directive w on w.id = d.condition_directive_id
    left join notice wn on wn.id = w.notice_id
    left join decision old on old.id = d.supersedes_id
    left join decision heir on heir.supersedes_id = d.id and heir.undone_at is null
    left join person ub on ub.id = d.undone_by
    left join person cb on cb.id = d.created_by
    where ${and(where, sql`d.taken_on <= ${day}::date`, inScope(scope))}
    order by d.taken_on desc, d.id desc limit ${limit} offset ${offset}`)
  return rows.map(({ row: { undoneAt, ...row } }) => {
    const undoneOn = undoneAt === null ? null : dayAt(new Date(undoneAt))
    return { ...row, undoneOn: undoneOn !== null && undoneOn <= day ? undoneOn : null }
  })
}

const conditionsOf = ({ q, type, project: of }: DecisionsView): SQL | undefined =>
  and(
    type === null ? undefined : sql`d.type = ${type}`,
    of === null
      ? undefined
      : sql`exists (select 1 from decision_effect e where e.decision_id = d.id and e.project_id = ${of})`,
    ...fold(q)
      .split(/\s+/)
      .filter(Boolean)
      .map(
        (word) => sql`(d.search || ' ' || vn_fold(coalesce(n.number_symbol, d.word_of, ''))) like ${likePattern(word)}`,
      ),
  )

type Asked = { view: DecisionsView; day: string; scope: Scope }

/** A page of the decisions taken up to the day, the newest first. */
export const listDecisions = (db: Executor, { view, day, scope }: Asked): Promise<DecisionRow[]> =>
  rowsWhere(db, {
    ...{ where: conditionsOf(view), day, scope, limit: DECISIONS_PER_PAGE },
    offset: (view.page - 1) * DECISIONS_PER_PAGE,
  })

/** How many decisions the view asks for. */
export async function countDecisions(db: Executor, { view, day, scope }: Asked): Promise<number> {
  const [row] = await db.execute<{ count: number }>(sql`
    select count(*)::int as count from decision d
    left join clause c on c.id = d.clause_id left join notice n on n.id = c.notice_id
    where ${and(conditionsOf(view), sql`d.taken_on <= ${day}::date`, inScope(scope))}`)
  return row?.count ?? 0
}

const MOST_OF_ONE = 100

/** The decisions with an effect `e` on one thing up to the day, the newest first. */
export const listDecisionsOn = (db: Executor, asked: { on: SQL; day: string; scope: Scope }) =>
  rowsWhere(db, {
    ...{ day: asked.day, scope: asked.scope, limit: MOST_OF_ONE },
    where: sql`exists (select 1 from decision_effect e where e.decision_id = d.id and ${asked.on})`,
  })

/** One decision; undefined where it does not exist for the reader on the day (R15). */
export async function findDecision(db: Executor, asked: { id: number; day: string; scope: Scope }) {
  const [row] = await rowsWhere(db, { ...asked, where: sql`d.id = ${asked.id}`, limit: 1 })
  return row
}

/** Decisions whose day to be looked at again has come: they hold, and nothing has taken their place. */
export const listDecisionsToReview = (db: Executor, { day, scope }: { day: string; scope: Scope }) =>
  rowsWhere(db, {
    ...{ day, scope, limit: MOST_OF_ONE },
    where: sql`d.review_on <= ${day}::date and d.undone_at is null and heir.id is null
      and not exists (select 1 from decision_effect e where e.decision_id = d.id and e.act in ('pause', 'keep-pausing'))`,
  })
