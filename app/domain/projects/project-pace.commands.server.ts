import { eq } from 'drizzle-orm'
import type { Database, Executor, Transaction } from '#db/client.server'
import { project } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import {
  type CommandResult,
  conflict,
  type Issue,
  invalid,
  missing,
  type Refusal,
  stale,
} from '~/domain/command-result'
import type { EffectAct } from '~/domain/decisions/decision-effect'
import type { DecisionType } from '~/domain/decisions/decision-terms'
import { targetOn } from '~/domain/decisions/effect-target'
import { asDecision, ownWord } from '~/domain/decisions/record-decision.server'
import { haltOf } from '~/domain/pauses/halts.queries.server'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import { type PhaseChange, phaseChangeIssues } from './phase-change'
import { findCitation, type LockedProject, lockProject, storedMeanwhile } from './project-lock.server'
import type { Health } from './project-terms'

type Given = { projectId: number; version: number; by: Actor; now: Date }
type Reasoned = { reason: string; clauseId: number | null }
type Change = {
  set: Partial<typeof project.$inferInsert>
  event: TimelineEvent
  data: Record<string, unknown>
  clauseId?: number | null
}

/**
 * Moves a project along its phases, back, out or on again; the guards are those of phase-change.ts. That it is stopped is a
 * decision, and kept as one.
 */
export function changePhase(db: Executor, input: Given & PhaseChange): Promise<CommandResult<{ decisionId?: number }>> {
  if (input.to !== 'stopped') return changePhaseIn(db, input)
  return onProject(db, input, { type: 'stop', act: 'stop-project', takenOn: input.on }, changePhaseIn)
}

/** As changePhase; the decision that orders a stop is written by who calls. */
export function changePhaseIn(db: Executor, input: Given & PhaseChange): Promise<CommandResult> {
  const { to, on, reason, clauseId, now } = input
  return changeState(db, input, async (tx, locked) => {
    const today = dayAt(now)
    const halt = await haltOf(tx, { projectId: locked.id })
    const refusal = refusalOf(phaseChangeIssues({ ...locked, halt }, { to, on, reason, clauseId }, today))
    if (refusal) return refusal
    return {
      set: { phase: to, ...actualDays(locked, to, on) },
      event: 'project.phase-changed',
      data: { from: locked.phase, to, on, reason },
      clauseId,
    }
  })
}

/** Work begins with carrying out and ends with closing; a project opened again has not ended. */
function actualDays(locked: LockedProject, to: PhaseChange['to'], on: string) {
  if (to === 'implementation') return { actualStart: locked.actualStart ?? on, actualEnd: null }
  return { actualEnd: to === 'closed' ? on : null }
}

/** Slows a project on purpose: from now on it is not late by its plan, and says why (R2); kept as a decision. */
export function slowProject(db: Executor, input: Given & Reasoned): Promise<CommandResult> {
  return onProject(db, input, { type: 'slow-down', act: 'slow-down', takenOn: dayAt(input.now) }, slowIn)
}

/** As slowProject; the decision that orders it is written by who calls. */
export function slowIn(db: Executor, input: Given & Reasoned): Promise<CommandResult> {
  const { reason, clauseId } = input
  return changeState(db, input, async (_, locked) => {
    if (locked.pace === 'slowed') return conflict({ field: null, key: 'projects.already-slowed' })
    return {
      set: { pace: 'slowed', paceReason: reason, paceClauseId: clauseId },
      event: 'project.slowed',
      data: { reason },
      clauseId,
    }
  })
}

/** Lets a slowed project go at its pace again, which is a decision; the timeline keeps why it was slow. */
export function restorePace(db: Executor, input: Given & Reasoned): Promise<CommandResult> {
  return onProject(db, input, { type: 'resume', act: 'restore-pace', takenOn: dayAt(input.now) }, restorePaceIn)
}

/** As restorePace; the decision that orders it is written by who calls. */
export function restorePaceIn(db: Executor, input: Given & Reasoned): Promise<CommandResult> {
  const { reason, clauseId } = input
  return changeState(db, input, async (_, locked) => {
    if (locked.pace === 'normal') return conflict({ field: null, key: 'projects.not-slowed' })
    return {
      set: { pace: 'normal', paceReason: null, paceClauseId: null },
      event: 'project.pace-restored',
      data: { reason, was: locked.paceReason },
      clauseId,
    }
  })
}

/** The unit's own word on health, which stands beside the computed one and fades with its period (R12). */
export function declareHealth(
  db: Database,
  input: Given & { health: Health; note: string | null },
): Promise<CommandResult> {
  const { health, note, now } = input
  return changeState(db, input, async (_, locked) => {
    if (health !== 'good' && note === null) return invalid({ field: 'note', key: 'projects.health-note-missing' })
    return {
      set: { declaredHealth: health, declaredHealthNote: note, declaredHealthOn: dayAt(now) },
      event: 'project.health-declared',
      data: { from: locked.declaredHealth, to: health, note },
    }
  })
}

type DecidedOn = { type: DecisionType; act: EffectAct; takenOn: string }

/** A change of one project that is a decision in itself. */
function onProject<I extends Given & { reason: string | null; clauseId: number | null }>(
  db: Executor,
  input: I,
  { type, act, takenOn }: DecidedOn,
  run: (db: Executor, input: I) => Promise<CommandResult>,
): Promise<CommandResult<{ decisionId: number }>> {
  const { projectId, reason, clauseId, by, now } = input
  const cause = ownWord({ clauseId, words: reason }, { by, now })
  return asDecision(db, { type, takenOn, cause, by, now }, act, {
    targets: async () => [targetOn('project', { projectId })],
    run: (tx) => run(tx, input),
  })
}

/** A state that forbids it is a conflict (409); a field that can be mended is not (422). */
function refusalOf(issues: Issue[]): Refusal | null {
  if (issues.length === 0) return null
  return issues.some((issue) => issue.field === null) ? conflict(...issues) : invalid(...issues)
}

/** Lock, look at the version, decide, write, tell: what every change of state has in common. */
function changeState(
  db: Executor,
  input: Given,
  decide: (tx: Transaction, locked: LockedProject) => Promise<Change | Refusal>,
): Promise<CommandResult> {
  const { projectId, version, by, now } = input
  return db.transaction(async (tx) => {
    const locked = await lockProject(tx, projectId, by)
    if (!locked) return missing
    if (locked.version !== version) return stale(await storedMeanwhile(tx, locked))
    const change = await decide(tx, locked)
    if ('ok' in change) return change
    const clauseId = change.clauseId ?? null
    const citation = clauseId === null ? null : await findCitation(tx, clauseId)
    if (clauseId !== null && !citation) return invalid({ field: 'clauseId', key: 'errors.not-a-choice' })
    await tx
      .update(project)
      .set({ ...change.set, updatedAt: now, version: locked.version + 1 })
      .where(eq(project.id, projectId))
    await recordEvent(tx, {
      subject: 'project',
      subjectId: projectId,
      event: change.event,
      data: { ...change.data, ...(citation ? { citation } : {}) },
      clauseId,
      by,
      now,
    })
    return { ok: true }
  })
}
