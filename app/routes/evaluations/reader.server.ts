import type { EvaluationReader } from '~/domain/evaluations/evaluation-scope.server'
import type { GatedVisit } from '~/http/gate.server'

/** Who reads evaluations on this visit. */
export const evaluationReader = ({ actor, who }: Pick<GatedVisit, 'actor' | 'who'>): EvaluationReader => ({
  ...{ scope: actor.scope, personId: actor.personId, drafts: who.may('evaluation.change') },
})
