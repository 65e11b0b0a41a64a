import { and, eq, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { savedView } from '#db/schema.server'
import type { SavedViewScreen } from './saved-view.forms'

const MOST_VIEWS = 50

/** The views a person keeps of a screen, by name. */
export function listSavedViews(db: Executor, personId: string, screen: SavedViewScreen) {
  return db
    .select({ id: savedView.id, name: savedView.name, query: savedView.query })
    .from(savedView)
    .where(and(eq(savedView.personId, personId), eq(savedView.screen, screen)))
    .orderBy(sql`vn_sort(${savedView.name}) collate "C"`)
    .limit(MOST_VIEWS)
}

export type SavedView = Awaited<ReturnType<typeof listSavedViews>>[number]
