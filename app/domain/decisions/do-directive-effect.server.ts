import { asc, eq } from 'drizzle-orm'
import { directiveProject } from '#db/schema.server'
import type { CommandResult } from '~/domain/command-result'
import {
  assignByDecision,
  completeByDecision,
  extendByDecision,
} from '~/domain/directives/decided-directives.commands.server'
import type { EffectOf } from './decision-effect'
import type { Done, Work } from './do-effect.server'
import { targetOn } from './effect-target'
import { watching } from './record-decision.server'

type DirectiveAct = 'complete-directive' | 'assign-directive' | 'extend-directive'

/** Says that a directive is done, who leads it, or until when it may take. */
export async function directiveEffect({ tx, asked }: Work, effect: EffectOf<DirectiveAct>): Done {
  const { directiveId, act } = effect
  const given = { directiveId, by: asked.by, now: asked.now }
  const run = async (): Promise<CommandResult<Record<string, number | boolean>>> => {
    switch (effect.act) {
      case 'complete-directive':
        return completeByDecision(tx, { ...given, completedOn: effect.completedOn, words: effect.words })
      case 'extend-directive':
        return extendByDecision(tx, { ...given, dueOn: effect.dueOn, words: effect.words })
      case 'assign-directive':
        return assignByDecision(tx, { ...given, organisationId: effect.organisationId, reason: asked.title })
    }
  }
  const [of] = await tx
    .select({ projectId: directiveProject.projectId })
    .from(directiveProject)
    .where(eq(directiveProject.directiveId, directiveId))
    .orderBy(asc(directiveProject.projectId))
    .limit(1)
  const target = targetOn('directive', { directiveId, projectId: of?.projectId ?? null })
  return watching(tx, [target], act, run, rowsOf)
}

/** The rows that were written, by their names. */
const rowsOf = (done: Record<string, number | boolean>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(done).filter((entry): entry is [string, number] => typeof entry[1] === 'number' && entry[1] > 0),
  )
