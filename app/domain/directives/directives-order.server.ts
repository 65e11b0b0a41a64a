import { type SQL, sql } from 'drizzle-orm'
import { directive, directiveUnit } from '#db/schema.server'
import { shortNameOn } from '~/domain/organisations/organisation-name.server'
import { standingSides } from './directives-conditions.server'
import type { DirectivesOnDay } from './directives-on-day.server'
import type { DirectivesView } from './directives-view'

/**
 * The directives of a view in its order, as one or two queries of their ids. By due day (the default) the open ones come
 * first, overdue ahead, then the done ones with the newest ahead: each half walks an index and stops after a page.
 */
export function directivesOrder(
  view: DirectivesView,
  on: DirectivesOnDay,
  where: readonly SQL[],
): { first: SQL; second: SQL | null } {
  const { open, done } = standingSides(view.standing, on)
  const { by, down } = view.sort
  const ids = (side: SQL, order: SQL, joins = sql``) =>
    sql`select ${directive.id} from ${directive} ${on.joins} ${joins} where ${sql.join([side, ...where], sql` and `)} order by ${order}`
  const way = down ? sql`desc nulls last` : sql`asc nulls last`
  const lastId = down ? sql`desc` : sql`asc`

  if (by === 'due') {
    const byDue = sql`${on.columns.dueOn} ${way}, ${directive.id} ${lastId}`
    const byDone = sql`${directive.completedOn} desc, ${directive.id} desc`
    if (open && done) return { first: ids(open, byDue), second: ids(done, byDone) }
    return { first: open ? ids(open, byDue) : ids(done ?? on.done, byDone), second: null }
  }
  const side = open && done ? sql`((${open}) or (${done}))` : (open ?? done ?? on.done)
  if (by === 'unit')
    return {
      first: ids(side, sql`lead_of.place ${way}, ${directive.id} ${lastId}`, leadInOrder(on.day)),
      second: null,
    }
  const key = by === 'issued' ? directive.issuedOn : on.columns.lastReportOn
  return { first: ids(side, sql`${key} ${way}, ${directive.id} ${lastId}`), second: null }
}

/** Each directive's first leading unit, as the place of its name among the few hundred units there are. */
const leadInOrder = (day: string): SQL => sql`
  left join (
    select distinct on (directive_id) directive_id, place
    from ${directiveUnit}
    join (
      select organisation_id, row_number() over (order by vn_sort(name) collate "C", organisation_id) as place
      from (select organisation_id, ${shortNameOn(sql`leads.organisation_id`, day)} as name
            from (select distinct organisation_id from ${directiveUnit} where part = 'lead' and organisation_id is not null) leads
      ) named
    ) placed using (organisation_id)
    where part = 'lead'
    order by directive_id, ${directiveUnit.id}
  ) lead_of on lead_of.directive_id = ${directive.id}`
