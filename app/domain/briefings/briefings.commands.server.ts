import { and, asc, eq, max } from 'drizzle-orm'
import type { Executor, Transaction } from '#db/client.server'
import { briefing, matter } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, conflict, forbidden, invalid, missing } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import { MOST_MATTERS } from './briefing'
import type { BriefingHead, NewBriefing } from './briefing.forms'
import { changeBriefing, lockBriefing, lockDraft, type OfBriefing } from './briefing-lock.server'
import { lastBriefingDay } from './briefings.queries.server'
import type { MatterContent } from './matter'
import { listCandidates } from './sources/all-sources.server'
import type { MatterCandidate } from './sources/matter-source'
import { draftForProject } from './sources/own-project.server'

/** Begins a draft. One that corrects an issued briefing starts with its sheets and names it. */
export function startBriefing(
  db: Executor,
  input: { head: NewBriefing; by: Actor; now: Date; isSample?: boolean },
): Promise<CommandResult<{ briefingId: number }>> {
  const { head, by, now, isSample = false } = input
  if (by.scope !== 'all') return Promise.resolve(forbidden)
  return db.transaction(async (tx) => {
    const old = head.correctsId === null ? null : await lockBriefing(tx, { briefingId: head.correctsId, by, now })
    if (head.correctsId !== null && (!old || old.state === 'draft'))
      return invalid({ field: 'correctsId', key: 'errors.not-a-choice' })
    const [row] = await tx
      .insert(briefing)
      .values({ ...head, isSample, createdBy: by.personId, createdAt: now })
      .returning({ id: briefing.id })
    if (!row) throw new Error('A briefing was written without an id')
    if (old) await copyMatters(tx, old.id, row.id)
    await recordEvent(tx, {
      ...{ subject: 'briefing', subjectId: row.id, event: 'briefing.started', by, now },
      data: { title: head.title, corrects: old?.title ?? null },
    })
    return { ok: true, briefingId: row.id }
  })
}

async function copyMatters(tx: Transaction, from: number, to: number): Promise<void> {
  const rows = await tx.select().from(matter).where(eq(matter.briefingId, from)).orderBy(asc(matter.ordinal))
  if (rows.length === 0) return
  await tx
    .insert(matter)
    .values(rows.map(({ id: _, version: _v, ...row }, at) => ({ ...row, briefingId: to, ordinal: at + 1 })))
}

/** Corrects title, meeting and chair of a draft. */
export function changeBriefingHead(
  db: Executor,
  input: OfBriefing & { version: number; head: BriefingHead },
): Promise<CommandResult> {
  return db.transaction(async (tx) => {
    const found = await lockDraft(tx, input)
    if (!found.ok) return found
    await changeBriefing(tx, found.locked, input, { set: input.head, event: 'briefing.changed' })
    return { ok: true }
  })
}

/** Throws a draft away, with its sheets; the story keeps that it was. */
export function discardBriefing(db: Executor, input: OfBriefing & { version: number }): Promise<CommandResult> {
  return db.transaction(async (tx) => {
    const found = await lockDraft(tx, input)
    if (!found.ok) return found
    await tx.delete(briefing).where(eq(briefing.id, input.briefingId))
    await recordEvent(tx, {
      ...{
        subject: 'briefing',
        subjectId: input.briefingId,
        event: 'briefing.discarded',
        by: input.by,
        now: input.now,
      },
      data: { title: found.locked.title },
    })
    return { ok: true }
  })
}

/** Puts what was picked on the agenda, drafted anew from what the books say now. */
export function addMatters(db: Executor, input: OfBriefing & { keys: readonly string[] }): Promise<CommandResult> {
  return db.transaction(async (tx) => {
    const found = await lockDraft(tx, input)
    if (!found.ok) return found
    const asOf = dayAt(input.now)
    const since = await lastBriefingDay(tx, asOf)
    const offered = await listCandidates(tx, { asOf, scope: input.by.scope, since })
    const picked = offered.filter(({ key }) => input.keys.includes(key))
    if (picked.length === 0) return invalid({ field: 'keys', key: 'briefings.nothing-picked' })
    return put(tx, input, picked)
  })
}

/** Puts a project, or a question of one's own, on the agenda. */
export function addOwnMatter(
  db: Executor,
  input: OfBriefing & { projectId: number | null; question: string | null },
): Promise<CommandResult> {
  const { projectId, question, by, now } = input
  return db.transaction(async (tx) => {
    const found = await lockDraft(tx, input)
    if (!found.ok) return found
    if (projectId === null) {
      const content: MatterContent = {
        ...{ question: question ?? '', facts: [], options: [], waiting: null, recommended: null, reason: null },
      }
      return put(tx, input, [{ kind: 'own', key: null, projectId: null, organisationId: null, content }])
    }
    const drafted = await draftForProject(tx, { projectId, asOf: dayAt(now), scope: by.scope })
    if (!drafted) return invalid({ field: 'projectId', key: 'errors.not-a-choice' })
    return put(tx, input, [question === null ? drafted : { ...drafted, content: { ...drafted.content, question } }])
  })
}

type Put = Pick<MatterCandidate, 'kind' | 'projectId' | 'organisationId' | 'content'> & { key: string | null }

/** At the end of the agenda; what is already on it stays as it is. */
async function put(tx: Transaction, input: OfBriefing, drafted: readonly Put[]): Promise<CommandResult> {
  const rows = await tx.select({ key: matter.sourceKey }).from(matter).where(eq(matter.briefingId, input.briefingId))
  const fresh = drafted.filter(({ key }) => key === null || rows.every((row) => row.key !== key))
  if (fresh.length === 0) return conflict({ field: null, key: 'briefings.already-on-it' })
  if (rows.length + fresh.length > MOST_MATTERS)
    return invalid({ field: null, key: 'briefings.too-many', context: { most: MOST_MATTERS } })
  const [last] = await tx
    .select({ ordinal: max(matter.ordinal) })
    .from(matter)
    .where(eq(matter.briefingId, input.briefingId))
  await tx.insert(matter).values(
    fresh.map(({ key, kind, projectId, organisationId, content }, at) => ({
      ...{ briefingId: input.briefingId, kind, sourceKey: key, projectId, organisationId, content },
      ordinal: (last?.ordinal ?? 0) + at + 1,
    })),
  )
  return { ok: true }
}

/** The order of the agenda, as the ids of all its matters. */
export function orderMatters(db: Executor, input: OfBriefing & { ids: readonly number[] }): Promise<CommandResult> {
  return db.transaction(async (tx) => {
    const found = await lockDraft(tx, input)
    if (!found.ok) return found
    const rows = await tx.select({ id: matter.id }).from(matter).where(eq(matter.briefingId, input.briefingId))
    const known = new Set(rows.map(({ id }) => id))
    // Somebody added or took away one meanwhile: the order that was seen is of another agenda.
    if (input.ids.length !== known.size || input.ids.some((id) => !known.has(id)))
      return conflict({ field: null, key: 'briefings.agenda-changed' })
    for (const [at, id] of input.ids.entries())
      await tx
        .update(matter)
        .set({ ordinal: at + 1 })
        .where(eq(matter.id, id))
    return { ok: true }
  })
}

/** Takes a matter off a draft's agenda. */
export function removeMatter(db: Executor, input: OfBriefing & { matterId: number }): Promise<CommandResult> {
  return db.transaction(async (tx) => {
    const found = await lockDraft(tx, input)
    if (!found.ok) return found
    const gone = await tx
      .delete(matter)
      .where(and(eq(matter.id, input.matterId), eq(matter.briefingId, input.briefingId)))
      .returning({ id: matter.id })
    return gone.length === 0 ? missing : { ok: true }
  })
}
