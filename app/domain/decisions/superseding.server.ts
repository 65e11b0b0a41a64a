import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { decisionEffect, pause, project } from '#db/schema.server'
import type { DecisionAsked } from './decision'
import type { EffectAsked } from './decision-effect'

/** What ends what the superseded decision still holds: its pauses that are open go on, its slowed projects keep pace again. */
export async function endsOfSuperseded(tx: Transaction, asked: DecisionAsked): Promise<EffectAsked[]> {
  const { supersedesId = null, takenOn, title } = asked
  if (supersedesId === null) return []
  const rows = await tx
    .select({ act: decisionEffect.act, made: decisionEffect.made, projectId: decisionEffect.projectId })
    .from(decisionEffect)
    .where(and(eq(decisionEffect.decisionId, supersedesId), isNull(decisionEffect.undoneAt)))
    .orderBy(decisionEffect.ordinal)
  const pauseIds = rows.flatMap(({ act, made }) => (act === 'pause' ? (made.pauseId ?? []) : []))
  const slowed = rows.flatMap(({ act, projectId }) => (act === 'slow-down' && projectId !== null ? projectId : []))
  const open =
    pauseIds.length === 0
      ? []
      : await tx
          .select({ id: pause.id })
          .from(pause)
          .where(and(inArray(pause.id, pauseIds), isNull(pause.endedOn)))
          .orderBy(pause.id)
  const slow =
    slowed.length === 0
      ? []
      : await tx
          .select({ id: project.id })
          .from(project)
          .where(and(inArray(project.id, slowed), eq(project.pace, 'slowed')))
          .orderBy(project.id)
  // What the new decision ends itself it ends in its own way.
  const own = asked.effects
  return [
    ...open
      .filter(({ id }) => !own.some((effect) => 'pauseId' in effect && effect.pauseId === id))
      .map(({ id }) => ({ act: 'resume' as const, pauseId: id, on: takenOn })),
    ...slow
      .filter(({ id }) => !own.some((effect) => effect.act === 'restore-pace' && effect.projectId === id))
      .map(({ id }) => ({ act: 'restore-pace' as const, projectId: id, reason: title })),
  ]
}
