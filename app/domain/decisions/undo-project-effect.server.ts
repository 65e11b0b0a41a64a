import { eq } from 'drizzle-orm'
import { project } from '#db/schema.server'
import { type CommandResult, conflict, missing } from '~/domain/command-result'
import { haltOf } from '~/domain/pauses/halts.queries.server'
import { standsStillIssue } from '~/domain/pauses/pause-halt'
import { lockProject } from '~/domain/projects/project-lock.server'
import { PROJECT_PACES, PROJECT_PHASES } from '~/domain/projects/project-terms'
import { beforeOf, columnsBefore } from './before-effect'
import type { Undo } from './undo-effect.server'

/** Phase, days and pace are what they were before the decision. */
export const undoProject: Undo = async (tx, effect, { by, now }): Promise<CommandResult> => {
  const locked = effect.projectId === null ? null : await lockProject(tx, effect.projectId, by)
  if (!locked) return missing
  const phase = PROJECT_PHASES.find((value) => value === beforeOf(effect, 'phase'))
  const pace = PROJECT_PACES.find((value) => value === beforeOf(effect, 'pace'))
  const halt = phase ? await haltOf(tx, { projectId: locked.id }) : null
  // An order that stops it is carried out again only once: the recorded pauses alone hold it back here.
  if (halt && halt.pauseId !== null) return conflict(standsStillIssue(halt, 'change-phase'))
  const clauseId = beforeOf(effect, 'paceClauseId')
  await tx
    .update(project)
    .set({
      ...columnsBefore(effect, ['actualEnd', 'paceReason']),
      ...(phase ? { phase } : {}),
      ...(pace ? { pace } : {}),
      ...(clauseId === undefined ? {} : { paceClauseId: clauseId === null ? null : Number(clauseId) }),
      ...{ updatedAt: now, version: locked.version + 1 },
    })
    .where(eq(project.id, locked.id))
  return { ok: true }
}
