import type { Database, Transaction } from '#db/client.server'
import { type CommandResult, type Refusal, stale } from '~/domain/command-result'
import { allOrNone } from '~/domain/pauses/all-or-none.server'
import { keepProposals } from '~/domain/pauses/proposals.server'
import { settleAnswers } from './answers.server'
import type { DecisionAsked } from './decision'
import { checkDecision, directivesOfClause } from './decision-checks.server'
import type { EffectDone } from './decision-effect'
import { doEffect } from './do-effect.server'
import { nameEffects, nameProjects } from './effect-names.server'
import { idOfTarget } from './effect-target'
import { recordDecision } from './record-decision.server'
import { endsOfSuperseded } from './superseding.server'

/**
 * Takes a decision: all of its effects are done by the rules of their own nouns in one transaction, or none is (R5). What
 * refuses says so at `effects.<index>.<field>`; what somebody changed meanwhile is shown beside what the person saw (R16).
 */
export const takeDecision = (db: Database, asked: DecisionAsked): Promise<CommandResult<{ decisionId: number }>> =>
  allOrNone(db, (tx) => takeIn(tx, asked))

/** As takeDecision, in the transaction of a greater act. */
export async function takeIn(
  tx: Transaction,
  asked: DecisionAsked,
): Promise<CommandResult<{ decisionId: number; effects: EffectDone[] }>> {
  const refused = await checkDecision(tx, asked)
  if (refused) return refused
  const actKey = crypto.randomUUID()
  const effects: EffectDone[] = []
  const ends = asked.endsSuperseded ? await endsOfSuperseded(tx, asked) : []
  for (const [index, effect] of [...ends, ...asked.effects].entries()) {
    const done = await doEffect({ tx, asked, actKey }, effect)
    if (!done.ok) return at(index - ends.length, done)
    effects.push(...done.effects)
  }
  const meanwhile = changedMeanwhile(asked, effects)
  if (meanwhile.length > 0) return stale({ values: meanwhile })
  const directiveIds = asked.cause.clauseId === null ? [] : await directivesOfClause(tx, asked.cause.clauseId)
  const decisionId = await recordDecision(tx, { ...asked, directiveId: directiveIds[0] ?? null }, effects)
  const settled = await settleAnswers(tx, asked, decisionId)
  if (!settled.ok) return settled
  await keepProposals(tx, directiveIds, asked)
  return { ok: true, decisionId, effects }
}

/** A refusal of one effect, at the effect's place in what was asked; what the superseded decision refuses stands above all. */
function at(index: number, refusal: Refusal): Refusal {
  if (index < 0 || !('issues' in refusal)) return refusal
  return {
    ...refusal,
    issues: refusal.issues.map((issue) => ({ ...issue, field: `effects.${index}.${issue.field ?? 'act'}` })),
  }
}

/** Values that were others when the person decided, both shown. */
const changedMeanwhile = ({ seen }: DecisionAsked, effects: readonly EffectDone[]) =>
  (seen ?? []).flatMap(({ subject, id, field, value }) => {
    const change = effects
      .filter((effect) => effect.subject === subject && idOfTarget(effect) === id)
      .flatMap(({ changes }) => changes)
      .find((one) => one.field === field)
    return change && change.before !== value ? [{ subject, id, field, seen: value, now: change.before }] : []
  })

/** An effect that was only looked at, with what it stands on and the project that is of. */
export type EffectLooked = EffectDone & { name: string; project: string | null }

class Looked extends Error {
  constructor(readonly effects: EffectLooked[]) {
    super('Only looked')
  }
}

/** What a decision would change, with nothing kept: done and taken back at once, so that it says what doing it says. */
export async function previewDecision(
  db: Database,
  asked: DecisionAsked,
): Promise<CommandResult<{ effects: EffectLooked[] }>> {
  try {
    return await allOrNone(db, async (tx) => {
      const taken = await takeIn(tx, asked)
      if (!taken.ok) return taken
      // Named while what the effects wrote is there.
      const [names, projects] = [await nameEffects(tx, taken.effects), await nameProjects(tx, taken.effects)]
      const looked = taken.effects.map((effect, at) => ({
        ...{ ...effect, name: names[at] ?? '' },
        project: effect.projectId === null ? null : (projects.get(effect.projectId) ?? null),
      }))
      throw new Looked(looked)
    })
  } catch (error) {
    if (error instanceof Looked) return { ok: true, effects: error.effects }
    throw error
  }
}
