import { and, eq, ne } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { savedView } from '#db/schema.server'
import { type CommandResult, invalid, missing } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import type { SavedViewScreen } from './saved-view.forms'

type By = { by: Actor; now: Date }

/** Keeps a view under a name; the same name again replaces what it stood for, as a person saving a file expects. */
export async function saveView(
  db: Database,
  input: By & { screen: SavedViewScreen; name: string; query: string },
): Promise<CommandResult<{ viewId: number }>> {
  const { screen, name, query, by, now } = input
  const [row] = await db
    .insert(savedView)
    .values({ personId: by.personId, screen, name, query, createdAt: now })
    .onConflictDoUpdate({ target: [savedView.personId, savedView.screen, savedView.name], set: { query } })
    .returning({ id: savedView.id })
  if (!row) throw new Error('A view was kept without an id')
  return { ok: true, viewId: row.id }
}

/** Gives a kept view another name; a name another view of the screen bears is refused. */
export function renameView(db: Database, input: By & { viewId: number; name: string }): Promise<CommandResult> {
  const { viewId, name, by } = input
  return db.transaction(async (tx) => {
    const view = await lockView(tx, viewId, by)
    if (!view) return missing
    const taken = await tx
      .select({ id: savedView.id })
      .from(savedView)
      .where(
        and(
          eq(savedView.personId, by.personId),
          eq(savedView.screen, view.screen),
          eq(savedView.name, name),
          ne(savedView.id, viewId),
        ),
      )
    if (taken.length > 0) return invalid({ field: 'name', key: 'projects.view-name-taken', context: { name } })
    await tx.update(savedView).set({ name }).where(eq(savedView.id, viewId))
    return { ok: true }
  })
}

/** Forgets a kept view and hands it back, so that the person can undo. */
export function deleteView(
  db: Database,
  input: By & { viewId: number },
): Promise<CommandResult<{ name: string; query: string; screen: SavedViewScreen }>> {
  return db.transaction(async (tx) => {
    const view = await lockView(tx, input.viewId, input.by)
    if (!view) return missing
    await tx.delete(savedView).where(eq(savedView.id, input.viewId))
    return { ok: true, ...view }
  })
}

/** Views are a person's own; those of others do not exist. */
async function lockView(tx: Transaction, viewId: number, by: Actor) {
  const [view] = await tx
    .select({ name: savedView.name, query: savedView.query, screen: savedView.screen })
    .from(savedView)
    .where(and(eq(savedView.id, viewId), eq(savedView.personId, by.personId)))
    .for('update')
  return view ?? null
}
