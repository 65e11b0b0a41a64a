import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { decision, directive, dueDecision } from '#db/schema.server'

/** Orders of a notice whose decision was taken and stands, with the decision that carried them out. */
export const listCarriedOut = (db: Executor, noticeId: number) =>
  db
    .select({ directiveId: directive.id, decisionId: decision.id, title: decision.title })
    .from(dueDecision)
    .innerJoin(directive, eq(directive.id, dueDecision.directiveId))
    .innerJoin(decision, eq(decision.id, dueDecision.decisionId))
    .where(and(eq(directive.noticeId, noticeId), eq(dueDecision.state, 'taken'), isNull(decision.undoneAt)))
    .orderBy(asc(directive.ordinal), asc(decision.id))
