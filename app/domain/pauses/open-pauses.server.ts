import { type SQL, sql } from 'drizzle-orm'
import { project } from '#db/schema.server'

/** A pause `p` holds on the day. */
export const openOn = (day: string): SQL =>
  sql`p."from" <= ${day}::date and (p.ended_on is null or p.ended_on > ${day}::date)`

/** The whole project stands still by a recorded pause on the day; a condition on `project`. */
export const wholePausedOn = (day: string): SQL<boolean> => sql<boolean>`exists (
  select 1 from pause p where p.project_id = ${project.id} and p.plan_id is null and p.bid_package_id is null
    and ${openOn(day)})`

/** Something of the project stands still by a recorded pause on the day. */
export const partPausedOn = (day: string): SQL<boolean> =>
  sql<boolean>`exists (select 1 from pause p where p.project_id = ${project.id} and ${openOn(day)})`

/** PauseFacts of a pause `p` joined as `pauseJoins` says. */
export const pauseJson: SQL = sql`json_build_object(
  'id', p.id, 'kind', case pd.decision when 'stop' then 'stop' else 'pause' end,
  'scope', case when p.bid_package_id is not null then 'package' when p.plan_id is not null then 'plan' else 'project' end,
  'ordinal', pb.ordinal, 'since', p."from", 'endedOn', p.ended_on, 'section', pc.section, 'notice', pn.number_symbol,
  'wordOf', p.word_of, 'wordOn', p.word_on, 'condition', p.condition_words, 'conditionSection', pw.section,
  'conditionNotice', pwn.number_symbol, 'conditionDay', p.condition_day)`

export const pauseJoins: SQL = sql`
  left join bid_package pb on pb.id = p.bid_package_id
  left join directive pd on pd.id = p.directive_id
  left join clause pc on pc.id = p.clause_id
  left join notice pn on pn.id = pc.notice_id
  left join directive pw on pw.id = p.condition_directive_id
  left join notice pwn on pwn.id = pw.notice_id`

/** The pauses that hold on the day as PauseFacts, the widest first; a column on `project`. */
export const pausesOn = <T>(day: string): SQL<T> => sql<T>`coalesce((
  select json_agg(${pauseJson} order by p.bid_package_id is not null, p.plan_id is not null, p."from", p.id)
  from pause p ${pauseJoins} where p.project_id = ${project.id} and ${openOn(day)}), '[]')`
