import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { directive, directiveProject, project } from '#db/schema.server'
import { missing } from '~/domain/command-result'
import { settleProposal } from '~/domain/pauses/due-decisions.server'
import { changePhaseIn, restorePaceIn, slowIn } from '~/domain/projects/project-pace.commands.server'
import type { EffectOf } from './decision-effect'
import type { Done, Work } from './do-effect.server'
import { targetOn } from './effect-target'
import { watching } from './record-decision.server'

/** Stops a project, slows it on purpose, or lets it go at its pace again. */
export async function projectEffect(
  { tx, asked }: Work,
  effect: EffectOf<'stop-project' | 'slow-down' | 'restore-pace'>,
): Done {
  const { projectId, act } = effect
  const { cause, by, now } = asked
  const [row] = await tx.select({ version: project.version }).from(project).where(eq(project.id, projectId))
  if (!row) return missing
  const given = { projectId, version: row.version, clauseId: cause.clauseId, by, now }
  return watching(tx, [targetOn('project', { projectId })], act, async () => {
    if (effect.act === 'slow-down') return slowIn(tx, { ...given, reason: effect.reason })
    if (effect.act === 'restore-pace') return restorePaceIn(tx, { ...given, reason: effect.reason })
    const reason = cause.words ?? cause.wordOf ?? asked.title
    const stopped = await changePhaseIn(tx, { ...given, to: 'stopped', on: effect.on, reason })
    if (stopped.ok && cause.clauseId !== null) await settleStop(tx, cause.clauseId, projectId, asked)
    return stopped
  })
}

/** The order of the clause that proposed the stop is carried out. */
async function settleStop(tx: Transaction, clauseId: number, projectId: number, { by, now }: Work['asked']) {
  const orders = await tx
    .select({ id: directive.id })
    .from(directive)
    .innerJoin(directiveProject, eq(directiveProject.directiveId, directive.id))
    .where(
      and(
        ...[eq(directive.clauseId, clauseId), eq(directiveProject.projectId, projectId)],
        ...[inArray(directive.decision, ['stop']), isNull(directive.completedOn)],
      ),
    )
  for (const { id } of orders) await settleProposal(tx, { directiveId: id, projectId, outcome: 'stopped', by, now })
}
