import { and, count, eq, like } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { timelineEntry } from '#db/schema.server'

/** The version of a project's money, from 1: each entry is told once in the story, and moves it on by one. */
export async function moneyVersion(db: Executor, projectId: number): Promise<number> {
  const [row] = await db
    .select({ entries: count() })
    .from(timelineEntry)
    .where(
      and(
        eq(timelineEntry.subject, 'project'),
        eq(timelineEntry.subjectId, String(projectId)),
        like(timelineEntry.event, 'money.%'),
      ),
    )
  return 1 + (row?.entries ?? 0)
}
