import { desc, eq } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { person, reminderLadder } from '#db/schema.server'
import { DEFAULT_LADDER, type Ladder } from './ladder'

/** The ladder that holds, with who set it and when; `version` is 0 while nobody has set one. */
export type HeldLadder = Ladder & { version: number; setBy: string | null; setAt: Date | null }

export async function findLadder(db: Executor): Promise<HeldLadder> {
  const [row] = await db
    .select({
      version: reminderLadder.id,
      active: reminderLadder.active,
      hour: reminderLadder.hour,
      steps: reminderLadder.steps,
      setBy: person.name,
      setAt: reminderLadder.setAt,
    })
    .from(reminderLadder)
    .leftJoin(person, eq(person.id, reminderLadder.setBy))
    .orderBy(desc(reminderLadder.id))
    .limit(1)
  return row ?? { ...DEFAULT_LADDER, version: 0, setBy: null, setAt: null }
}
