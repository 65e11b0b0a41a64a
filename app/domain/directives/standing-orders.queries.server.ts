import { sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { directive, directiveProject, notice, project } from '#db/schema.server'
import type { Scope } from '~/domain/people/actor'
import { STATE_CHANGING_KINDS } from './decision-kind'
import { directiveInScope } from './directives-conditions.server'
import { directivesOnDay } from './directives-on-day.server'

export type StandingOrder = {
  directiveId: number
  noticeId: number
  numberSymbol: string | null
  section: string
  decision: 'pause' | 'stop' | 'continue-rent'
  text: string
  condition: string | null
  /** ISO day of the notice. */
  issuedOn: string | null
  projects: { id: number; name: string; totalInvestment: string | null }[]
}

const MOST_SHOWN = 20

/** Orders to pause, stop or keep renting that hold on a day: each waits for a decision. Pauses first, oldest first. */
export async function listStandingOrders(
  db: Executor,
  asked: { scope: Scope; asOf: string },
): Promise<StandingOrder[]> {
  const on = await directivesOnDay(db, asked.asOf)
  const inScope = directiveInScope(asked.scope) ?? sql`true`
  return db.execute<StandingOrder>(sql`
    select ${directive.id} as "directiveId", ${notice.id} as "noticeId", ${notice.numberSymbol} as "numberSymbol",
      ${directive.section} as section, ${directive.decision} as decision, ${directive.text} as text,
      ${directive.condition} as condition, ${directive.issuedOn}::text as "issuedOn",
      coalesce((
        select json_agg(json_build_object('id', ${project.id}, 'name', ${project.name},
          'totalInvestment', ${project.totalInvestment}::text) order by ${project.id})
        from ${directiveProject} join ${project} on ${project.id} = ${directiveProject.projectId}
        where ${directiveProject.directiveId} = ${directive.id}), '[]'::json) as projects
    from ${directive} ${on.joins}
    join ${notice} on ${notice.id} = ${directive.noticeId}
    where ${on.open} and ${directive.decision} = any(${sql.param([...STATE_CHANGING_KINDS])}::text[]) and ${inScope}
    order by array_position(array['pause', 'stop', 'continue-rent'], ${directive.decision}), ${directive.issuedOn},
      ${directive.id}
    limit ${MOST_SHOWN}`)
}
