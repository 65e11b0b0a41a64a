import { lastBriefingDay } from '~/domain/briefings/briefings.queries.server'
import { listWaiting } from '~/domain/decisions/waiting.queries.server'
import type { DeskBlock } from '~/domain/desk/desk-blocks'
import {
  listAwaitingDecision,
  listChangedSince,
  listNextDue,
  listOverdueByLead,
} from '~/domain/directives/desk-directives.queries.server'
import { countByStanding } from '~/domain/directives/directives.queries.server'
import { directivesOnDay } from '~/domain/directives/directives-on-day.server'
import { listStandingOrders } from '~/domain/directives/standing-orders.queries.server'
import { listDrafts } from '~/domain/notices/notices.queries.server'
import { listIncompleteDossiers } from '~/domain/projects/incomplete-dossiers.queries.server'
import { NO_FILTER } from '~/domain/projects/portfolio-filter'
import { countByPhase } from '~/domain/projects/portfolio-sums.queries.server'
import type { GatedVisit } from '~/http/gate.server'

/** Loads what a desk shows and nothing else, all at once. A block that is not shown is null. */
export async function loadDesk({ db, actor, asOf, who }: GatedVisit, blocks: readonly DeskBlock[]) {
  const asked = { scope: actor.scope, asOf }
  const since = await lastBriefingDay(db, asOf)
  const when = <T>(block: DeskBlock, load: () => Promise<T>): Promise<T | null> =>
    blocks.includes(block) ? load() : Promise.resolve(null)
  const [decisions, orders, awaiting, drafts, counts, nextDue, lateLeads, dossiers, changes, portfolio] =
    await Promise.all([
      when('due-decisions', () => listWaiting(db, { day: asOf, scope: actor.scope })),
      when('standing-orders', () => listStandingOrders(db, asked)),
      when('awaiting', () => listAwaitingDecision(db)),
      when('drafts', async () => (who.may('notice.bring-in') ? listDrafts(db, who.personId) : [])),
      when('counts', () => countByStanding(db, asked)),
      when('next-due', () => listNextDue(db, { ...asked, limit: 8 })),
      when('late-leads', () => listOverdueByLead(db, { ...asked, limit: 8 })),
      when('dossiers', () => listIncompleteDossiers(db, { scope: actor.scope })),
      when('changes', () => listChangedSince(db, { ...asked, since, limit: 12 })),
      when('portfolio', async () =>
        countByPhase(db, { view: NO_FILTER, on: await directivesOnDay(db, asOf), scope: actor.scope }),
      ),
    ])
  return { decisions, orders, awaiting, drafts, counts, nextDue, lateLeads, dossiers, changes, portfolio, since }
}

export type DeskLoaded = Awaited<ReturnType<typeof loadDesk>>
