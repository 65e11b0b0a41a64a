import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Executor, Transaction } from '#db/client.server'
import { briefing, decision, matter, matterConclusion, matterOutcome } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, conflict, forbidden, type Issue, invalid, missing, stale } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import { isDraft, mayRecord } from './briefing'
import type { OutcomeGiven } from './briefing.forms'
import { changeBriefing, type LockedBriefing, lockBriefing } from './briefing-lock.server'
import { readFrozen } from './frozen'

type OfMatter = { briefingId: number; matterId: number; by: Actor; now: Date }

/**
 * Records what the meeting concluded on a matter: the option or own words, whose word it was, and the conclusions as the
 * notice will give them. Recorded anew it replaces what stood there, unless some of it was carried out already. `version`:
 * of the outcome that the person saw; null for none.
 */
export function recordOutcome(
  db: Executor,
  input: OfMatter & { version: number | null; outcome: OutcomeGiven },
): Promise<CommandResult<{ outcomeId: number }>> {
  const { matterId, version, outcome, by, now } = input
  const { conclusions, ...said } = outcome
  return db.transaction(async (tx) => {
    const found = await lockMatter(tx, input)
    if (!found.ok) return found
    const { locked, question, options, standing } = found
    const issues = outcomeIssues(outcome, options, dayAt(now))
    if (issues.length > 0) return invalid(...issues)
    if ((standing?.version ?? null) !== version) return stale({ version: standing?.version ?? null })
    if (standing && (await isCarriedOut(tx, standing.id)))
      return conflict({ field: null, key: 'briefings.carried-out' })
    const values = { ...said, recordedBy: by.personId, recordedAt: now }
    const [row] = await tx
      .insert(matterOutcome)
      .values({ ...values, matterId })
      .onConflictDoUpdate({
        target: matterOutcome.matterId,
        set: { ...values, version: sql`${matterOutcome.version} + 1` },
      })
      .returning({ id: matterOutcome.id })
    if (!row) throw new Error('An outcome was written without an id')
    await tx.delete(matterConclusion).where(eq(matterConclusion.outcomeId, row.id))
    if (conclusions.length > 0)
      await tx
        .insert(matterConclusion)
        .values(conclusions.map((conclusion, at) => ({ outcomeId: row.id, ordinal: at + 1, conclusion })))
    const begins = locked.state === 'issued' ? { state: 'presented' as const, presentedAt: now } : {}
    await changeBriefing(tx, locked, input, {
      ...{ set: begins, event: 'briefing.outcome-recorded', data: { question, saidBy: said.saidBy } },
    })
    return { ok: true, outcomeId: row.id }
  })
}

function outcomeIssues(outcome: OutcomeGiven, options: readonly string[], today: string): Issue[] {
  const { optionKey, words, saidOn, conclusions } = outcome
  const issues: Issue[] = []
  if (optionKey !== null && !options.includes(optionKey))
    issues.push({ field: 'optionKey', key: 'errors.not-a-choice' })
  if (optionKey === null && words === null) issues.push({ field: 'words', key: 'briefings.option-or-words' })
  if (saidOn > today) issues.push({ field: 'saidOn', key: 'pauses.day-ahead' })
  for (const [at, { effect, condition, kind }] of conclusions.entries())
    if (effect && kind === 'pause' && condition === null)
      issues.push({ field: `conclusions.${at}.condition`, key: 'briefings.until-when' })
  return issues
}

/** Takes back what was recorded of a matter, unless some of it was carried out already. */
export function withdrawOutcome(db: Executor, input: OfMatter & { version: number }): Promise<CommandResult> {
  return db.transaction(async (tx) => {
    const found = await lockMatter(tx, input)
    if (!found.ok) return found
    const { locked, question, standing } = found
    if (!standing) return missing
    if (standing.version !== input.version) return stale({ version: standing.version })
    if (await isCarriedOut(tx, standing.id)) return conflict({ field: null, key: 'briefings.carried-out' })
    await tx.delete(matterOutcome).where(eq(matterOutcome.id, standing.id))
    await changeBriefing(tx, locked, input, { event: 'briefing.outcome-withdrawn', data: { question } })
    return { ok: true }
  })
}

type Locked = {
  locked: LockedBriefing
  question: string
  options: string[]
  standing: { id: number; version: number } | null
}

/** A matter of a briefing that conclusions may be recorded for. Options are those it was issued with. */
async function lockMatter(tx: Transaction, input: OfMatter): Promise<CommandResult<Locked>> {
  if (input.by.scope !== 'all') return forbidden
  const locked = await lockBriefing(tx, input)
  if (!locked) return missing
  const sheet =
    locked.frozen === null ? null : readFrozen(locked.frozen).sheets.find((one) => one.matterId === input.matterId)
  if (isDraft(locked.state)) return conflict({ field: null, key: 'briefings.not-issued' })
  if (!sheet) return missing
  if (!mayRecord(locked.state)) return conflict({ field: null, key: 'briefings.closed-already' })
  const [standing] = await tx
    .select({ id: matterOutcome.id, version: matterOutcome.version })
    .from(matterOutcome)
    .innerJoin(matter, eq(matter.id, matterOutcome.matterId))
    .innerJoin(briefing, eq(briefing.id, matter.briefingId))
    .where(eq(matterOutcome.matterId, input.matterId))
  const { question, options } = sheet.content
  return { ok: true, locked, question, options: options.map(({ key }) => key), standing: standing ?? null }
}

/** Some conclusion of it was applied by a decision that holds, or is a directive of the signed notice. */
async function isCarriedOut(tx: Transaction, outcomeId: number): Promise<boolean> {
  const [row] = await tx
    .select({ id: matterConclusion.id })
    .from(matterConclusion)
    .leftJoin(decision, and(eq(decision.id, matterConclusion.decisionId), isNull(decision.undoneAt)))
    .where(
      and(
        eq(matterConclusion.outcomeId, outcomeId),
        sql`(${isNotNull(decision.id)} or ${isNotNull(matterConclusion.directiveId)})`,
      ),
    )
    .limit(1)
  return row !== undefined
}
