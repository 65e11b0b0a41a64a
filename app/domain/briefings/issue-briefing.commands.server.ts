import { createHash } from 'node:crypto'
import { asc, eq, sql } from 'drizzle-orm'
import type { Executor, Transaction } from '#db/client.server'
import { briefing, matter, matterOutcome, project } from '#db/schema.server'
import { type CommandResult, conflict, forbidden, type Issue, invalid, missing } from '~/domain/command-result'
import { nextState } from './briefing'
import { changeBriefing, type LockedBriefing, lockBriefing, lockDraft, type OfBriefing } from './briefing-lock.server'
import { canonicalJson, type FrozenSheet } from './frozen'
import { sheetGaps } from './matter'
import { withPapers } from './papers/briefing-papers'
import type { PaperMeans } from './papers/paper-values'

export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex')

/**
 * Issues a draft: its sheets and papers are made from what stands there now and frozen with their SHA-256 (R13). Sheets that
 * lack something are named, each with what it lacks.
 */
export function issueBriefing(
  db: Executor,
  input: OfBriefing & { version: number; means: PaperMeans },
): Promise<CommandResult<{ sha256: string }>> {
  return db.transaction(async (tx) => {
    const { by, now, means } = input
    const found = await lockDraft(tx, input)
    if (!found.ok) return found
    const sheets = await sheetsOf(tx, input.briefingId)
    const issues = lacking(sheets)
    if (issues.length > 0) return invalid(...issues)
    const { locked } = found
    const text = canonicalJson(
      withPapers(
        {
          ...{ form: 1, briefingId: locked.id, title: locked.title, meetingOn: locked.meetingOn },
          ...{ meetingTime: locked.meetingTime, place: locked.place, chair: locked.chair },
          ...{ asOf: now.toISOString(), issuedBy: by.name, corrects: await correctedBy(tx, locked), sheets },
        },
        means,
      ),
    )
    const sum = sha256(text)
    await changeBriefing(tx, locked, input, {
      set: { state: 'issued', asOf: now, issuedAt: now, issuedBy: by.personId, frozen: text, frozenSha256: sum },
      event: 'briefing.issued',
      data: { matters: sheets.length },
    })
    return { ok: true, sha256: sum }
  })
}

function lacking(sheets: readonly FrozenSheet[]): Issue[] {
  if (sheets.length === 0) return [{ field: null, key: 'briefings.nothing-on-it' }]
  return sheets.flatMap(({ matterId, ordinal, kind, content }) =>
    sheetGaps(kind, content).map((gap) => ({
      ...{ field: `matter.${matterId}`, key: 'briefings.sheet-lacks', context: { ordinal, gap } },
    })),
  )
}

async function sheetsOf(tx: Transaction, briefingId: number): Promise<FrozenSheet[]> {
  const rows = await tx
    .select({
      matterId: matter.id,
      kind: matter.kind,
      projectId: matter.projectId,
      projectName: project.name,
      organisationId: matter.organisationId,
      content: matter.content,
    })
    .from(matter)
    .leftJoin(project, eq(project.id, matter.projectId))
    .where(eq(matter.briefingId, briefingId))
    .orderBy(asc(matter.ordinal), asc(matter.id))
  return rows.map((row, at) => ({ ...row, ordinal: at + 1 }))
}

async function correctedBy(tx: Transaction, { correctsId }: LockedBriefing) {
  if (correctsId === null) return null
  const [old] = await tx
    .select({ id: briefing.id, title: briefing.title, meetingOn: briefing.meetingOn })
    .from(briefing)
    .where(eq(briefing.id, correctsId))
  return old ?? null
}

/** The meeting has begun. */
export function presentBriefing(db: Executor, input: OfBriefing): Promise<CommandResult> {
  return move(db, input, async (tx, locked) => {
    await changeBriefing(tx, locked, input, {
      set: { state: 'presented', presentedAt: input.now },
      event: 'briefing.presented',
    })
  })
}

/** The meeting's conclusions are complete: none is recorded any more. */
export function closeBriefing(db: Executor, input: OfBriefing): Promise<CommandResult> {
  return move(
    db,
    input,
    async (tx, locked) => {
      const [count] = await tx
        .select({
          matters: sql<number>`count(*)::int`,
          concluded: sql<number>`count(${matterOutcome.id})::int`,
        })
        .from(matter)
        .leftJoin(matterOutcome, eq(matterOutcome.matterId, matter.id))
        .where(eq(matter.briefingId, locked.id))
      await changeBriefing(tx, locked, input, {
        set: { state: 'closed', closedAt: input.now },
        event: 'briefing.closed',
        data: { matters: count?.matters ?? 0, concluded: count?.concluded ?? 0 },
      })
    },
    'close',
  )
}

function move(
  db: Executor,
  input: OfBriefing,
  write: (tx: Transaction, locked: LockedBriefing) => Promise<void>,
  act: 'present' | 'close' = 'present',
): Promise<CommandResult> {
  return db.transaction(async (tx) => {
    if (input.by.scope !== 'all') return forbidden
    const locked = await lockBriefing(tx, input)
    if (!locked) return missing
    // Opened twice, on two screens say, the meeting has begun once.
    if (act === 'present' && locked.state === 'presented') return { ok: true }
    if (nextState(locked.state, act) === null)
      return conflict({
        field: null,
        key: locked.state === 'draft' ? 'briefings.not-issued' : 'briefings.closed-already',
      })
    await write(tx, locked)
    return { ok: true }
  })
}
