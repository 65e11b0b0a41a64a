import { and, asc, count, desc, eq, isNull } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { digest, digestLine, digestRun, directive, mail, notice } from '#db/schema.server'
import { directiveInScope } from '~/domain/directives/directives-conditions.server'
import type { Scope } from '~/domain/people/actor'

const MOST_DIGESTS = 20
const MOST_LINES = 200

/** How many of the own digests have not been looked at. */
export async function countUnreadDigests(db: Executor, personId: string): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(digest)
    .where(and(eq(digest.personId, personId), isNull(digest.readAt)))
  return row?.n ?? 0
}

/** The own digests, newest first, with what the person may see of them today (R15), each with its standing of now. */
export async function listDigests(db: Executor, { personId, scope }: { personId: string; scope: Scope }) {
  const digests = await db
    .select({ id: digest.id, day: digest.day, readAt: digest.readAt, mail: mail.state })
    .from(digest)
    .leftJoin(mail, eq(mail.id, digest.mailId))
    .where(eq(digest.personId, personId))
    .orderBy(desc(digest.day))
    .limit(MOST_DIGESTS)
  const lines = await Promise.all(digests.map(({ id }) => listLines(db, id, scope)))
  return digests.map((one, at) => ({ ...one, lines: lines[at] ?? [] }))
}
export type DigestRow = Awaited<ReturnType<typeof listDigests>>[number]

function listLines(db: Executor, digestId: number, scope: Scope) {
  return db
    .select({
      id: digestLine.id,
      directiveId: directive.id,
      text: directive.text,
      numberSymbol: notice.numberSymbol,
      dueOn: digestLine.dueOn,
      moment: digestLine.moment,
      letterId: digestLine.letterId,
      completedOn: directive.completedOn,
      awaitingConfirmation: directive.awaitingConfirmation,
    })
    .from(digestLine)
    .innerJoin(directive, eq(directive.id, digestLine.directiveId))
    .innerJoin(notice, eq(notice.id, directive.noticeId))
    .where(and(eq(digestLine.digestId, digestId), directiveInScope(scope)))
    .orderBy(asc(digestLine.dueOn), asc(digestLine.id))
    .limit(MOST_LINES)
}

/** The last day on which digests were made, with how many. */
export async function findLastRun(db: Executor) {
  const [row] = await db.select().from(digestRun).orderBy(desc(digestRun.day)).limit(1)
  return row ?? null
}
