import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { decision, directive } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import type { Issue, Refusal } from '~/domain/command-result'
import { causeIssues } from '~/domain/pauses/pause'
import { citationOf } from '~/domain/pauses/pause-lock.server'
import { refused, watchedIssues } from '~/domain/pauses/pause-work.commands.server'
import type { DecisionAsked } from './decision'
import { decisionIssues } from './decision-issues'

/** What stands against a decision as a whole; null where its effects may be tried. */
export async function checkDecision(tx: Transaction, asked: DecisionAsked): Promise<Refusal | null> {
  const { cause, condition, now } = asked
  const { issues } = await citationOf(tx, cause)
  issues.push(...decisionIssues(asked, dayAt(now)), ...causeIssues(cause, dayAt(now)))
  issues.push(...(await watchedIssues(tx, condition)), ...(await supersedesIssues(tx, asked)))
  return refused(issues)
}

/** A decision takes the place of one that holds: neither taken back nor superseded already. */
async function supersedesIssues(tx: Transaction, { supersedesId = null }: DecisionAsked): Promise<Issue[]> {
  if (supersedesId === null) return []
  const [old] = await tx.select().from(decision).where(eq(decision.id, supersedesId)).for('update')
  if (!old) return [{ field: 'supersedesId', key: 'errors.not-a-choice' }]
  if (old.undoneAt !== null) return [{ field: 'supersedesId', key: 'decisions.undone-already' }]
  const heir = await heirOf(tx, supersedesId)
  return heir ? [{ field: 'supersedesId', key: 'decisions.superseded-already', context: { title: heir.title } }] : []
}

/** The decision that took the place of another and holds. */
export async function heirOf(tx: Transaction, id: number) {
  const [heir] = await tx
    .select({ id: decision.id, title: decision.title })
    .from(decision)
    .where(and(eq(decision.supersedesId, id), isNull(decision.undoneAt)))
    .limit(1)
  return heir ?? null
}

/** The directives that a clause gives, in its order. */
export async function directivesOfClause(tx: Transaction, clauseId: number): Promise<number[]> {
  const rows = await tx
    .select({ id: directive.id })
    .from(directive)
    .where(eq(directive.clauseId, clauseId))
    .orderBy(asc(directive.ordinal))
  return rows.map(({ id }) => id)
}
